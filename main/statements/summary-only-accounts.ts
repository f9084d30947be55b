import type { Finding } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import { type AccountNumber, sameAccount } from './header/account-number.ts';
import type { LabelledFigure } from './labelled-figures.ts';

/** An account that a document mentions with balances but without rows. */
export interface SummaryOnlyAccount {
  readonly number: AccountNumber;
  readonly opening: LabelledFigure;
  readonly closing: LabelledFigure;
  /** Lines of the document that speak of it: from its number to the next number, or to its last figure. */
  readonly from: number;
  readonly to: number;
}

/**
 * The accounts that stand in a summary only: another number than the statement's own, followed by balances of its own
 * and by no rows.
 *
 * @param numbers account numbers in reading order; the first is the statement's own
 * @param used indexes of the lines that are rows
 */
export function summaryOnlyAccounts(
  figures: readonly LabelledFigure[],
  numbers: readonly AccountNumber[],
  used: ReadonlySet<number>,
): SummaryOnlyAccount[] {
  const [own, ...others] = numbers;
  return others.flatMap((number): SummaryOnlyAccount[] => {
    if (!own || sameAccount(number.text, own.text)) return [];
    const next = numbers.find(({ line }) => line > number.line)?.line ?? Number.POSITIVE_INFINITY;
    const within = figures.filter(({ line }) => line > number.line && line < next);
    const opening = within.find(({ kind }) => kind === 'opening');
    const closing = within.find(({ kind }) => kind === 'closing');
    if (!opening || !closing) return [];
    const to = within.at(-1)?.line ?? closing.line;
    const rows = [...used].some((line) => line > number.line && line < to);
    return rows ? [] : [{ number, opening, closing, from: number.line, to }];
  });
}

/** What a finding says of such an account: it is not a statement. */
export function summaryOnlyFinding({ number, opening, closing }: SummaryOnlyAccount, currency: string | null): Finding {
  const money = ({ money: token }: LabelledFigure): string => formatMoney(token.minor, currency);
  return {
    code: 'account_only_in_summary',
    severity: 'info',
    message: `Account ${number.text} stands in a summary only (opening ${money(opening)}, closing ${money(closing)}); its rows are not in this file.`,
    page: number.page,
    bounds: number.bounds,
    transactionId: null,
  };
}

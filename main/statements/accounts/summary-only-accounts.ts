import type { Finding } from '../../../shared/model/index.ts';
import { formatMoney } from '../../../shared/money.ts';
import { headingsOf } from '../columns/table-headings.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import { type AccountNumber, accountMentions, sameAccount } from '../header/account-number.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { FIGURE_LABELS } from '../vocabulary/figures.ts';
import { overlap } from '../words/overlap.ts';
import { phrasesIn, phraseTable } from '../words/phrases.ts';

/** An account that a document mentions with balances but without rows. */
export interface SummaryOnlyAccount {
  readonly number: AccountNumber;
  readonly opening: MoneyToken;
  readonly closing: MoneyToken;
  /** Lines of the document that speak of it: from its title or number to the next number, or to its last figure. */
  readonly from: number;
  readonly to: number;
}

const LABELS = phraseTable({ opening: FIGURE_LABELS.opening, closing: FIGURE_LABELS.closing });
/** Lines above the row of a summary table among which its headings stand. */
const HEADING_LINES = 12;

/** The amounts of a line under headings of opening and closing balances: a row of a table of accounts. */
function rowOfAccounts(lines: readonly TokenLine[], at: number): { opening: MoneyToken; closing: MoneyToken } | null {
  const line = lines[at];
  if (!line || line.money.length < 2) return null;
  const under = (head: TokenLine, kind: 'opening' | 'closing'): MoneyToken | undefined => {
    const match = phrasesIn(head, LABELS).find((one) => one.kind === kind);
    const [first, last] = [head.words[match?.from ?? -1], head.words[match?.to ?? -1]];
    const heading = first && last && { xMin: first.bounds.xMin, xMax: last.bounds.xMax };
    return heading && line.money.find(({ bounds }) => overlap(heading, bounds) > 0);
  };
  for (const head of lines.slice(Math.max(0, at - HEADING_LINES), at).reverse()) {
    if (head.page !== line.page || head.money.length > 0) continue;
    const [opening, closing] = [under(head, 'opening'), under(head, 'closing')];
    if (opening && closing && opening !== closing) return { opening, closing };
  }
  return null;
}

/** The accounts that stand in a table of accounts and nowhere else in the document. */
function inTables(
  lines: readonly TokenLine[],
  numbers: readonly AccountNumber[],
  named: readonly string[],
): SummaryOnlyAccount[] {
  return numbers.flatMap((number): SummaryOnlyAccount[] => {
    const balances = rowOfAccounts(lines, number.line);
    const once = named.filter((text) => sameAccount(text, number.text)).length === 1;
    return balances && once ? [{ number, ...balances, from: number.line, to: number.line }] : [];
  });
}

/** The accounts whose number is followed by balances of its own, and neither by rows nor by a table for them. */
function inBlocks(
  lines: readonly TokenLine[],
  figures: readonly LabelledFigure[],
  numbers: readonly AccountNumber[],
  used: ReadonlySet<number>,
): SummaryOnlyAccount[] {
  // A block ends where another account is named, with a label or without.
  const mentions = accountMentions(lines, numbers);
  return numbers.flatMap((number): SummaryOnlyAccount[] => {
    const next = mentions.find(({ line }) => line > number.line)?.line ?? Number.POSITIVE_INFINITY;
    const within = figures.filter(({ line }) => line > number.line && line < next);
    const opening = within.find(({ kind }) => kind === 'opening');
    const closing = within.find(({ kind }) => kind === 'closing');
    if (!opening || !closing) return [];
    const to = within.at(-1)?.line ?? closing.line;
    const rows = [...used].some((line) => line > number.line && line < to);
    const table = lines.slice(number.line + 1, to).some((line) => headingsOf(line) !== null);
    return rows || table ? [] : [{ number, opening: opening.money, closing: closing.money, from: number.line - 1, to }];
  });
}

/**
 * The accounts that stand in a summary only: another number than the statement's own, with balances and without rows.
 *
 * @param numbers account numbers in reading order; the first is the statement's own
 * @param named the account numbers of the whole document, as often as it names them
 * @param used indexes of the lines that are rows
 */
export function summaryOnlyAccounts(
  lines: readonly TokenLine[],
  figures: readonly LabelledFigure[],
  numbers: readonly AccountNumber[],
  named: readonly string[],
  used: ReadonlySet<number>,
): SummaryOnlyAccount[] {
  const [own] = numbers;
  const isOther = ({ number }: SummaryOnlyAccount): boolean => own !== undefined && !sameAccount(number.text, own.text);
  const tabled = inTables(lines, numbers, named);
  const left = numbers.filter((number) => !tabled.some((account) => account.number === number));
  return [...tabled, ...inBlocks(lines, figures, left, used)].filter(isOther);
}

/** What a finding says of such an account: it is not a statement. */
export function summaryOnlyFinding({ number, opening, closing }: SummaryOnlyAccount, currency: string | null): Finding {
  const money = ({ minor }: MoneyToken): string => formatMoney(minor, currency);
  return {
    code: 'account_only_in_summary',
    severity: 'info',
    message: `Account ${number.text} stands in a summary only (opening ${money(opening)}, closing ${money(closing)}); its rows are not in this file.`,
    page: number.page,
    bounds: number.bounds,
    transactionId: null,
  };
}

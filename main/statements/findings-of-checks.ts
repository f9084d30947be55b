import type { Finding, FindingCode, Rectangle } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Check } from './balance-check.ts';
import type { Judged } from './judge.ts';

/** A transaction as far as a finding needs it. */
export interface NamedRow {
  readonly id: string;
  readonly date: string;
  readonly description: string;
  readonly page: number;
  readonly bounds: Rectangle;
}

const TOTAL_NAMES = {
  deposits: 'total of deposits and credits',
  withdrawals: 'total of withdrawals and charges',
  depositCount: 'number of deposits and credits',
  withdrawalCount: 'number of withdrawals and charges',
} as const;

const finding = (
  code: FindingCode,
  message: string,
  place: { page: number; bounds: Rectangle } | undefined,
  transactionId: string | null = null,
): Finding => ({
  code,
  severity: 'error',
  message,
  page: place?.page ?? null,
  bounds: place?.bounds ?? null,
  transactionId,
});

/** The transaction a checked row became; rows without a legible amount became none. */
function rowAt(index: number, judged: Judged, rows: readonly NamedRow[]): NamedRow | undefined {
  if (judged.rows[index]?.amountUnread) return undefined;
  return rows[index - judged.rows.slice(0, index).filter(({ amountUnread }) => amountUnread).length];
}

function ofCheck(check: Check, judged: Judged, rows: readonly NamedRow[], currency: string | null): Finding {
  const money = (minor: number): string => formatMoney(minor, currency);
  const difference = `difference ${money(check.printed - check.computed)}`;
  const { places } = judged.choice;
  if (check.kind === 'chain') {
    const row = check.row === null ? undefined : rowAt(check.row, judged, rows);
    const name = row ? `Row ${(check.row ?? 0) + 1} (${row.date}, ${row.description.slice(0, 60)})` : 'A row';
    const message = `${name}: the rows up to here give a balance of ${money(check.computed)}, the page prints ${money(check.printed)} (${difference}).`; // prettier-ignore
    return finding('balance_chain_broken', message, row, row?.id);
  }
  if (check.kind === 'closing') {
    const message = `The opening balance and the rows give ${money(check.computed)}, the page prints a closing balance of ${money(check.printed)} (${difference}).`; // prettier-ignore
    return finding('closing_balance_differs', message, places.closing);
  }
  if (check.kind === 'section') {
    const message = `A section's printed total is ${money(check.printed)}, its rows add up to ${money(check.computed)} (${difference}).`;
    return finding('printed_total_differs', message, undefined);
  }
  if (check.kind === 'deposits' || check.kind === 'withdrawals') {
    const message = `The printed ${TOTAL_NAMES[check.kind]} is ${money(check.printed)}, the rows add up to ${money(check.computed)} (${difference}).`; // prettier-ignore
    return finding('printed_total_differs', message, places[check.kind]);
  }
  const place = check.kind === 'depositCount' ? places.deposits : places.withdrawals;
  const message = `The printed ${TOTAL_NAMES[check.kind]} is ${check.printed}, the page lists ${check.computed}.`;
  return finding('printed_count_differs', message, place);
}

/** What the failed checks of a statement say, each naming the row or the printed figure and the difference. */
export function findingsOfChecks(judged: Judged, rows: readonly NamedRow[], currency: string | null): Finding[] {
  const failed = judged.result.checks.filter(({ holds }) => !holds);
  const { contradiction } = judged.choice;
  const found = failed.map((check) => ofCheck(check, judged, rows, currency));
  if (!contradiction) return found;
  const { computed, printed, at } = contradiction;
  const message = `The printed summary contradicts itself: its lines give ${formatMoney(computed, currency)}, it prints ${formatMoney(printed, currency)} as the closing balance.`; // prettier-ignore
  return [...found, finding('printed_total_differs', message, at)];
}

import { failedChecks, type NamedRow } from '../../../shared/checks/failed-checks.ts';
import { note } from '../../../shared/checks/note.ts';
import type { Finding } from '../../../shared/model/index.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { Judged } from './judged.ts';

/** The transaction a checked row became; rows without a legible amount became none. */
function rowAt(index: number, judged: Judged, rows: readonly NamedRow[]): NamedRow | undefined {
  if (judged.rows[index]?.amountUnread) return undefined;
  return rows[index - judged.rows.slice(0, index).filter(({ amountUnread }) => amountUnread).length];
}

/** What the failed checks of a statement say, each naming the row or the printed figure and the difference. */
export function findingsOfChecks(judged: Judged, rows: readonly NamedRow[], currency: string | null): Finding[] {
  const { contradiction, places } = judged.choice;
  const rowOf = (index: number): NamedRow | undefined => rowAt(index, judged, rows);
  const found = failedChecks(judged.result.checks, { currency, source: 'page', places, rowAt: rowOf });
  if (!contradiction) return found;
  const { computed, printed, at } = contradiction;
  const message = `The printed summary contradicts itself: its lines give ${formatMoney(computed, currency)}, it prints ${formatMoney(printed, currency)} as the closing balance.`; // prettier-ignore
  return [...found, note('printed_total_differs', 'error', message, at)];
}

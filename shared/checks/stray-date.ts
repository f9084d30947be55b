import type { PlainDate } from '../dates.ts';
import type { Finding, Transaction } from '../model/index.ts';
import { note } from './note.ts';

/** The first row outside of the period that a statement names. */
export function strayDate(
  { start, end }: { readonly start: PlainDate | null; readonly end: PlainDate | null },
  transactions: readonly Transaction[],
): Finding[] {
  const stray = transactions.find(({ date }) => (start !== null && date < start) || (end !== null && date > end));
  if (!stray) return [];
  const message = `A row is dated ${stray.date}, outside the statement's period.`;
  return [{ ...note('date_outside_period', 'info', message, stray), transactionId: stray.id }];
}

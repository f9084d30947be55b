import { type Month, monthOf, monthsBetween, type Period } from '../books/period.ts';
import type { SummaryGrouping } from './bank-statement-summary.ts';
import type { SummaryRow } from './summary-row.ts';

/** A month of the data, and its row; null where no statement covers a day of it and no transaction has one. */
export interface SummaryMonth {
  readonly month: Month;
  readonly row: SummaryRow | null;
}

/** Every month of a span, oldest first, so that those without data stand between their neighbours. */
export function everyMonth(byMonth: SummaryGrouping, span: Period | null): SummaryMonth[] {
  if (span === null) return [];
  const rows = new Map(byMonth.rows.map(({ period, row }) => [period, row]));
  return monthsBetween(monthOf(span.from), monthOf(span.to)).map((month) => ({ month, row: rows.get(month) ?? null }));
}

import type { PlainDate } from '../../shared/dates.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Annotation, FeeKind, SummarySettings, Transaction } from '../../shared/model/index.ts';
import { byDate } from './books/entry.ts';
import { unitFee } from './fee-units.ts';
import type { PostedStatement } from './posted-statement.ts';

/** Overdraft fees that a statement's box states and that are not among its rows. */
export interface StatedOverdrafts {
  /** The last day of the statement. */
  readonly date: PlainDate;
  /** Null where what is stated beyond the rows is no multiple of the single fee, or hangs on fees of unknown kind. */
  readonly count: number | null;
}

interface Said {
  readonly currency: string | null;
  readonly settings: SummarySettings;
  /** What one fee costs on the account; null where its rows do not tell. */
  readonly unit: number | null;
  readonly annotationOf: (row: Transaction) => Annotation | undefined;
}

/**
 * Of each stretch of days whose statement prints such a box, oldest first (DOMAIN b.1, additional_no_od): a statement that is
 * given twice states its fees once, and copies that disagree state nothing.
 */
export function statedOverdrafts(posted: readonly PostedStatement[], said: Said): StatedOverdrafts[] {
  const found = posted.flatMap((one) => {
    const stated = one.statement.printedFees?.find(({ kind }) => kind === 'overdraft');
    if (!stated || one.lastDay === null) return [];
    return [{ from: one.firstDay, date: one.lastDay, count: beyond(stated.period, one, said) }];
  });
  return [...groupBy(found, ({ from, date }) => `${from}|${date}`).values()]
    .flatMap((copies) => copies.slice(0, 1).map((first) => ({ date: first.date, count: agreed(copies) })))
    .sort(byDate);
}

/** What all copies of a statement say; null where they disagree. */
function agreed(copies: readonly StatedOverdrafts[]): number | null {
  const [count = null, ...others] = new Set(copies.map((copy) => copy.count));
  return others.length === 0 ? count : null;
}

function beyond(
  stated: number,
  { rows }: PostedStatement,
  { currency, settings, unit, annotationOf }: Said,
): number | null {
  const sumOf = (kind: FeeKind): number =>
    rows.reduce((sum, row) => sum + (isFeeOf(kind, row, annotationOf(row)) ? -row.amount : 0), 0);
  const countOf = (rest: number): number | null => {
    if (rest <= 0) return 0;
    const single = unit ?? unitFee([rest], currency, settings);
    return single !== null && rest % single === 0 ? rest / single : null;
  };
  const most = stated - sumOf('overdraft');
  // Fees of unknown kind may be in the box or not: known is only what holds either way.
  const [count, least] = [countOf(most), countOf(most - sumOf('ambiguous'))];
  return count === least ? count : null;
}

const isFeeOf = (kind: FeeKind, { amount }: Transaction, annotation: Annotation | undefined): boolean =>
  amount < 0 && annotation?.category.slug === 'overdraft_nsf_fees' && (annotation.feeKind ?? 'ambiguous') === kind;

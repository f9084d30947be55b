import type { PlainDate } from '../../shared/dates.ts';
import type { Annotation, SummarySettings, Transaction } from '../../shared/model/index.ts';
import { byDate } from './books/entry.ts';
import { unitFee } from './fee-units.ts';
import type { PostedStatement } from './posted-statement.ts';

/** Overdraft fees that a statement's box states and that are not among its rows. */
export interface StatedOverdrafts {
  /** The last day of the statement. */
  readonly date: PlainDate;
  /** Null where what is stated beyond the rows is no multiple of the single fee. */
  readonly count: number | null;
}

interface Said {
  readonly currency: string | null;
  readonly settings: SummarySettings;
  /** What one fee costs on the account; null where its rows do not tell. */
  readonly unit: number | null;
  readonly annotationOf: (row: Transaction) => Annotation | undefined;
}

/** Of each statement that prints such a box, oldest first (DOMAIN b.1, additional_no_od). */
export const statedOverdrafts = (posted: readonly PostedStatement[], said: Said): StatedOverdrafts[] =>
  posted
    .flatMap((one) => {
      const stated = one.statement.printedFees?.find(({ kind }) => kind === 'overdraft');
      return stated && one.lastDay !== null ? [{ date: one.lastDay, count: beyond(stated.period, one, said) }] : [];
    })
    .sort(byDate);

function beyond(
  stated: number,
  { rows }: PostedStatement,
  { currency, settings, unit, annotationOf }: Said,
): number | null {
  const inRows = rows.reduce((sum, row) => sum + (isOverdraftFee(row, annotationOf(row)) ? -row.amount : 0), 0);
  const rest = stated - inRows;
  if (rest <= 0) return 0;
  const single = unit ?? unitFee([rest], currency, settings);
  return single !== null && rest % single === 0 ? rest / single : null;
}

const isOverdraftFee = ({ amount }: Transaction, annotation: Annotation | undefined): boolean =>
  amount < 0 && annotation?.category.slug === 'overdraft_nsf_fees' && annotation.feeKind !== 'nsf';

import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Annotation, Transaction } from '../../../shared/model/index.ts';
import type { AccountBook } from '../books/account-book.ts';
import { feeUnits } from '../fee-units.ts';
import type { PostedStatement } from '../posted-statement.ts';

/** What one statement says of one day and category. Money in minor units, outflows as magnitudes. */
export interface DayMetric {
  readonly statementId: string;
  readonly date: PlainDate;
  readonly categoryLabel: string;
  readonly count: number;
  readonly inflowCount: number;
  readonly outflowCount: number;
  readonly withBalance: number;
  readonly withNegativeBalance: number;
  readonly overdraftFeeUnits: number;
  readonly nsfFeeUnits: number;
  readonly ambiguousFeeUnits: number;
  readonly sum: number;
  readonly inflow: AmountMetrics;
  readonly outflow: AmountMetrics;
}

/** Of the amounts of one direction; null where there is none. */
export interface AmountMetrics {
  readonly sum: number;
  readonly largest: number | null;
  readonly smallest: number | null;
  /** Minor units squared: more than a number holds exactly. */
  readonly squares: bigint;
  /** Each amount × the confidence of its category. */
  readonly weighted: number;
}

/** What each statement says of a day, one entry a category. */
export function metricsOfDay(book: AccountBook, sources: readonly PostedStatement[], date: PlainDate): DayMetric[] {
  return sources.flatMap(({ statement, rows }) => {
    const said = rows.filter((row) => row.date === date).map((row) => ({ row, annotation: book.annotationOf(row) }));
    const byLabel = groupBy(said, ({ annotation }) => annotation?.category.label ?? 'Uncategorised');
    return [...byLabel].map(([categoryLabel, group]) => ({
      statementId: statement.id,
      date,
      categoryLabel,
      ...metricsOf(group, book.feeUnit),
    }));
  });
}

interface Said {
  readonly row: Transaction;
  readonly annotation: Annotation | undefined;
}

function metricsOf(
  said: readonly Said[],
  unit: number | null,
): Omit<DayMetric, 'statementId' | 'date' | 'categoryLabel'> {
  const inflows = said.filter(({ row }) => row.amount > 0);
  const outflows = said.filter(({ row }) => row.amount < 0);
  const units = (kind: string): number =>
    outflows
      .filter(({ annotation }) => annotation?.category.slug === 'overdraft_nsf_fees')
      .filter(({ annotation }) => (annotation?.feeKind ?? 'ambiguous') === kind)
      .reduce((sum, { row }) => sum + feeUnits(-row.amount, unit), 0);
  return {
    count: said.length,
    inflowCount: inflows.length,
    outflowCount: outflows.length,
    withBalance: said.filter(({ row }) => row.balance !== null).length,
    withNegativeBalance: said.filter(({ row }) => (row.balance ?? 0) < 0).length,
    overdraftFeeUnits: units('overdraft'),
    nsfFeeUnits: units('nsf'),
    ambiguousFeeUnits: units('ambiguous'),
    sum: said.reduce((sum, { row }) => sum + row.amount, 0),
    inflow: amountsOf(inflows),
    outflow: amountsOf(outflows),
  };
}

function amountsOf(said: readonly Said[]): AmountMetrics {
  const amounts = said.map(({ row }) => Math.abs(row.amount));
  return {
    sum: amounts.reduce((sum, amount) => sum + amount, 0),
    largest: amounts.length === 0 ? null : amounts.reduce((a, b) => Math.max(a, b)),
    smallest: amounts.length === 0 ? null : amounts.reduce((a, b) => Math.min(a, b)),
    squares: amounts.reduce((sum, amount) => sum + BigInt(amount) ** 2n, 0n),
    weighted: said.reduce(
      (sum, { row, annotation }) => sum + Math.abs(row.amount) * (annotation?.category.confidence ?? 0),
      0,
    ),
  };
}

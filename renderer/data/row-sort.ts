import { COLUMNS, type ColumnKey } from './row-columns.ts';
import type { Row } from './rows.ts';

export interface Sort {
  readonly key: ColumnKey;
  readonly ascending: boolean;
}

/** Columns whose largest is asked for first. */
const LARGEST_FIRST: ReadonlySet<ColumnKey> = new Set(['date', 'amount', 'balance']);

/** Clicking a header sorts by it, and once more turns the order. */
export const nextSort = (sort: Sort, key: ColumnKey): Sort => ({
  key,
  ascending: sort.key === key ? !sort.ascending : !LARGEST_FIRST.has(key),
});

/** Sorts rows that are in the order of time, which equal ones keep; those without a value come last either way. */
export function sortRows(rows: readonly Row[], { key, ascending }: Sort): readonly Row[] {
  if (key === 'date') return ascending ? rows : rows.toReversed();
  const sortsBy = COLUMNS.find((column) => column.key === key)?.sortsBy ?? (() => null);
  // Each value is asked for once: comparing calls for it many times over.
  const keyed = rows.map((row) => ({ row, value: comparable(sortsBy(row)) }));
  const direction = ascending ? 1 : -1;
  return keyed.sort((a, b) => compare(a.value, b.value, direction)).map(({ row }) => row);
}

const comparable = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? value.toLowerCase() : value;

function compare(a: string | number | null, b: string | number | null, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -direction : direction;
}

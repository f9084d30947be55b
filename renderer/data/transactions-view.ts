import { NO_FILTER, type RowFilter } from './row-filter.ts';
import type { GroupKey } from './row-groups.ts';
import type { Sort } from './row-sort.ts';

/** What a person set up in the table of transactions; it outlives a change of tab. */
export interface TransactionsView {
  readonly filter: RowFilter;
  readonly filtersOpen: boolean;
  readonly sort: Sort;
  readonly groupBy: GroupKey | null;
  /** Groups that are closed, by their value. */
  readonly closed: ReadonlySet<string>;
}

export const FIRST_VIEW: TransactionsView = {
  filter: NO_FILTER,
  filtersOpen: false,
  sort: { key: 'date', ascending: false },
  groupBy: null,
  closed: new Set(),
};

import { groupBy } from '../../shared/group-by.ts';
import { monthText } from './figure-text.ts';
import { accountText } from './row-columns.ts';
import { type Row, type Totals, totalsOf } from './rows.ts';

export type GroupKey = 'month' | 'account' | 'category' | 'merchant' | 'counterparty';

/** What rows can be gathered by, with the title of those that have none. */
export const GROUPINGS: readonly { readonly key: GroupKey; readonly title: string; readonly none: string }[] = [
  { key: 'month', title: 'Month', none: 'No month' },
  { key: 'account', title: 'Account', none: 'No account' },
  { key: 'category', title: 'Category', none: 'No category yet' },
  { key: 'merchant', title: 'Merchant', none: 'No merchant' },
  { key: 'counterparty', title: 'Counterparty', none: 'No counterparty' },
];

const VALUES: Readonly<Record<GroupKey, (row: Row) => { readonly value: string; readonly title: string } | null>> = {
  month: ({ transaction: { date } }) => ({ value: date.slice(0, 7), title: monthText(date.slice(0, 7)) }),
  account: (row) => ({ value: row.statement.accountId, title: accountText(row) || 'Unnamed account' }),
  category: ({ annotation }) => annotation && { value: annotation.category.slug, title: annotation.category.label },
  merchant: ({ annotation }) => named(annotation?.merchant?.name),
  counterparty: ({ annotation }) => named(annotation?.counterparty ?? annotation?.merchant?.name.toUpperCase()),
};

const named = (name: string | null | undefined): { readonly value: string; readonly title: string } | null =>
  name ? { value: name, title: name } : null;

/** Rows that share a value, and what they come to. */
export interface RowGroup {
  /** Stable while the grouping is. */
  readonly value: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly totals: Totals;
}

/** Gathers rows, which keep their order; groups stand in the order of their titles, months the latest first. */
export function groupRows(rows: readonly Row[], key: GroupKey): readonly RowGroup[] {
  const none = GROUPINGS.find((grouping) => grouping.key === key)?.none ?? '';
  const read = VALUES[key];
  const groups = [...groupBy(rows, (row) => read(row)?.value ?? '')].map(([value, own]) => ({
    value,
    title: (own[0] && read(own[0])?.title) ?? none,
    rows: own,
    totals: totalsOf(own),
  }));
  const inOrder = (a: RowGroup, b: RowGroup): number =>
    key === 'month' ? b.value.localeCompare(a.value) : a.title.localeCompare(b.title);
  return groups.sort((a, b) => Number(a.value === '') - Number(b.value === '') || inOrder(a, b));
}

/** A line of the table. */
export type Line =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly group: RowGroup; readonly isOpen: boolean };

/** The lines of a table: each is made when it is looked at, of 100,000 those in view. */
export interface Lines {
  readonly count: number;
  readonly isGrouped: boolean;
  /** How many lines of text one takes: the head of a group has one a currency. */
  textLines(index: number): number;
  at(index: number): Line | null;
  /** The rows among them. */
  rows(): readonly Row[];
}

/** Every group's head, and below it its rows unless it is closed. */
export function linesOfGroups(groups: readonly RowGroup[], closed: ReadonlySet<string>): Lines {
  const lines = groups.flatMap((group): Line[] => {
    const isOpen = !closed.has(group.value);
    const head: Line = { kind: 'group', group, isOpen };
    return isOpen ? [head, ...group.rows.map((row): Line => ({ kind: 'row', row }))] : [head];
  });
  return {
    count: lines.length,
    isGrouped: true,
    textLines: (index) => {
      const line = lines[index];
      return line?.kind === 'group' ? Math.max(1, line.group.totals.flows.length) : 1;
    },
    at: (index) => lines[index] ?? null,
    rows: () => lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
  };
}

/** What lines of one height take. */
export const oneTextLine = (): number => 1;

export const linesOfRows = (rows: readonly Row[]): Lines => ({
  count: rows.length,
  isGrouped: false,
  textLines: oneTextLine,
  at: (index) => {
    const row = rows[index];
    return row ? { kind: 'row', row } : null;
  },
  rows: () => rows,
});

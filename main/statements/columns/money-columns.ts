import type { ColumnRole } from '../vocabulary/headings.ts';
import { type Extent, overlap } from '../words/overlap.ts';
import type { ColumnHeading } from './table-headings.ts';

/** A column of amounts: where it lies, how often it is used, and what its heading says it is. */
export interface MoneyColumn {
  readonly xMin: number;
  readonly xMax: number;
  readonly count: number;
  readonly heading: Extract<ColumnRole, 'debit' | 'credit' | 'amount' | 'balance'> | null;
}

/** Share of the narrower one by which two extents must overlap to be one column. */
const SAME_COLUMN = 0.5;
/** More columns than this are noise; the least used are dropped. */
const MOST_COLUMNS = 8;

/** Clusters extents by overlap with each cluster's widest member, which comes first: short figures lie under it. */
function clustersOf<Placed extends Extent>(extents: readonly Placed[]): Placed[][] {
  const clusters: Placed[][] = [];
  for (const extent of [...extents].sort((a, b) => b.xMax - b.xMin - (a.xMax - a.xMin))) {
    const shares = clusters.map(([widest]) => (widest ? overlap(widest, extent) : 0));
    const best = Math.max(0, ...shares);
    if (best >= SAME_COLUMN) clusters[shares.indexOf(best)]?.push(extent);
    else clusters.push([extent]);
  }
  return clusters;
}

const MONEY_ROLES = new Set<ColumnRole>(['debit', 'credit', 'amount', 'balance']);

/** The heading over a column: overlapping it, or else the nearest within half a column's width. */
function headingOver(column: Extent, headings: readonly ColumnHeading[]): MoneyColumn['heading'] {
  const width = column.xMax - column.xMin;
  const near = headings
    .filter(({ role }) => MONEY_ROLES.has(role))
    .map(({ role, bounds }) => ({
      role: role as Exclude<MoneyColumn['heading'], null>,
      share: overlap(column, bounds),
      away: Math.max(bounds.xMin - column.xMax, column.xMin - bounds.xMax, 0),
    }))
    .sort((a, b) => a.away - b.away || b.share - a.share)[0];
  return near && near.away <= width / 2 ? near.role : null;
}

/** Where an amount stands, and the headings over its table. */
export interface PlacedAmount extends Extent {
  readonly headings: readonly ColumnHeading[];
}

/** What most amounts of a column have over them. */
function usualHeading(members: readonly PlacedAmount[], extent: Extent): MoneyColumn['heading'] {
  const votes = new Map<MoneyColumn['heading'], number>();
  for (const { headings } of members) {
    const heading = headingOver(extent, headings);
    votes.set(heading, (votes.get(heading) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The money columns in which amounts stand, left to right. */
export function moneyColumnsOf(amounts: readonly PlacedAmount[]): MoneyColumn[] {
  return clustersOf(amounts)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_COLUMNS)
    .map((members) => {
      const extent = { xMin: Math.min(...members.map((m) => m.xMin)), xMax: Math.max(...members.map((m) => m.xMax)) };
      return { ...extent, count: members.length, heading: usualHeading(members, extent) };
    })
    .sort((a, b) => a.xMax - b.xMax);
}

/** Index of the column in which an amount stands, -1 where it stands in none. */
export function columnAt(columns: readonly MoneyColumn[], extent: Extent): number {
  const shares = columns.map((column) => overlap(column, extent));
  const best = shares.indexOf(Math.max(...shares));
  return (shares[best] ?? 0) >= SAME_COLUMN ? best : -1;
}

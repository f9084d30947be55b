import type { PlainDate } from '../../../shared/dates.ts';
import type { Annotation } from '../../../shared/model/index.ts';

/** One transaction as the calculations see it: dated, said what it is, and counted once. */
export interface Entry {
  readonly id: string;
  readonly date: PlainDate;
  readonly description: string;
  /** Minor units, inflow positive. */
  readonly amount: number;
  readonly accountId: string;
  readonly annotation: Annotation | undefined;
  /** Of its category; `none` where nothing is said of it. */
  readonly slug: string;
  readonly isRevenue: boolean;
  /** Whether its row prints a balance. */
  readonly hasBalance: boolean;
}

/** What the category of a transaction is called of which nothing is said. */
export const UNCATEGORISED = 'Uncategorised';

export const merchantGroupOf = ({ annotation }: Entry): string | null => annotation?.merchant?.groupId ?? null;

/** Oldest first; most lists are so already, and then nothing is sorted. */
export function inOrder<Item extends { readonly date: PlainDate }>(items: readonly Item[]): readonly Item[] {
  for (let at = 1; at < items.length; at += 1) {
    const [before, item] = [items[at - 1], items[at]];
    if (before && item && item.date < before.date) return items.toSorted(byDate);
  }
  return items;
}

/** Oldest first; rows of one day keep their order. */
export const byDate = (a: { readonly date: PlainDate }, b: { readonly date: PlainDate }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

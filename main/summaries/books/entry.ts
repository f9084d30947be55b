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

export const labelOf = ({ annotation }: Entry): string => annotation?.category.label ?? 'Uncategorised';

export const groupOf = ({ annotation }: Entry): string | null => annotation?.category.group ?? null;

export const merchantGroupOf = ({ annotation }: Entry): string | null => annotation?.merchant?.groupId ?? null;

/** Oldest first; rows of one day keep their order. */
export const byDate = (a: { readonly date: PlainDate }, b: { readonly date: PlainDate }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

import type { Check } from '../../../shared/checks/balance-check.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { COLUMN_TOTALS } from '../figures/column-totals.ts';
import { REPEATED_ROWS } from '../vocabulary/sections.ts';
import { SURE } from '../words/legible.ts';
import type { ClassifiedLine } from './classified-lines.ts';

/** A list of rows that stand in the table too, with the total printed under it. */
export interface RepeatedList {
  /** Sum of the amounts listed: magnitudes in minor units. */
  readonly computed: number;
  readonly printed: number;
}

const isRepeated = ({ section, sectionTitle }: ClassifiedLine): boolean =>
  section === 'skip' && REPEATED_ROWS.some((title) => sectionTitle?.includes(title));

/** The lists that only repeat rows: no transactions, but what is printed as their total must be what they add up to. */
export function repeatedLists(classified: readonly ClassifiedLine[]): RepeatedList[] {
  // On a following page the list goes on under the same title.
  const lists = groupBy(classified.filter(isRepeated), ({ sectionTitle }) => sectionTitle);
  return [...lists.values()].flatMap((entries): RepeatedList[] => {
    // The first amounts beneath the list that are none of its rows are its total, or another table's.
    const end = entries.findIndex(({ kind, line }) => kind !== 'dated' && line.money.length > 0);
    const last = entries[end]?.line;
    const total = last && last.dates.length === 0 && COLUMN_TOTALS.test(last.label) ? last.money[0] : undefined;
    const listed = entries.slice(0, end).flatMap(({ line }) => line.money);
    // A figure that recognition was not sure of contradicts nothing.
    if (!total || listed.length === 0 || [total, ...listed].some(({ confidence }) => confidence < SURE)) return [];
    return [{ computed: listed.reduce((sum, { minor }) => sum + Math.abs(minor), 0), printed: Math.abs(total.minor) }];
  });
}

/** Holds each list against its own total. */
export const repeatedListChecks = (lists: readonly RepeatedList[]): Check[] =>
  lists.map(({ computed, printed }) => ({
    kind: 'section',
    holds: computed === printed,
    computed,
    printed,
    row: null,
  }));

import type { Check } from '../../../shared/checks/balance-check.ts';
import { COLUMN_TOTALS } from '../figures/column-totals.ts';
import type { TokenLine } from '../tokens/read-line.ts';
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
  const lists = new Map<string | null, TokenLine[]>();
  for (const { line, sectionTitle } of classified.filter(isRepeated))
    lists.set(sectionTitle, [...(lists.get(sectionTitle) ?? []), line]);
  return [...lists.values()].flatMap((lines): RepeatedList[] => {
    const end = lines.findIndex(({ dates, label }) => dates.length === 0 && COLUMN_TOTALS.test(label));
    const total = lines[end]?.money[0];
    const listed = lines.slice(0, end).flatMap(({ dates, money }) => (dates.length > 0 ? money : []));
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

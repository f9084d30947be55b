import { LAST_SECTION, type ProfitAndLossEntry } from '../../shared/model/index.ts';

type Layout = readonly ProfitAndLossEntry[];

const isSection = ({ adds }: ProfitAndLossEntry): boolean => adds === null;

/** The sections that categories can stand in, in the order of the layout. */
export const sectionsOf = (layout: Layout): Layout => layout.filter(isSection);

/** A slug that no entry has: own entries are numbered. */
function freeSlug(layout: Layout): string {
  let number = 1;
  while (layout.some(({ slug }) => slug === `own_${number}`)) number += 1;
  return `own_${number}`;
}

/** With a new section before the last entry, empty until categories are moved to it. */
export const withSection = (layout: Layout, name: string): Layout =>
  layout.toSpliced(-1, 0, { slug: freeSlug(layout), name, adds: null });

/** With a new subtotal at the end: of every section, until a person says of which. */
export const withSubtotal = (layout: Layout, name: string): Layout => [
  ...layout,
  { slug: freeSlug(layout), name, adds: sectionsOf(layout).map(({ slug }) => slug) },
];

/** With an entry as it is from now on. */
export const withEntry = (layout: Layout, slug: string, part: Partial<Omit<ProfitAndLossEntry, 'slug'>>): Layout =>
  layout.map((entry) => (entry.slug === slug ? { ...entry, ...part } : entry));

/** With an entry one place further up (-1) or down (1); at an end it stays. */
export function withMoved(layout: Layout, slug: string, by: -1 | 1): Layout {
  const from = layout.findIndex((entry) => entry.slug === slug);
  const [entry, to] = [layout[from], from + by];
  return entry === undefined || to < 0 || to >= layout.length
    ? layout
    : layout.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** The section without which a category could stand nowhere cannot go. */
export const canGo = ({ slug }: ProfitAndLossEntry): boolean => slug !== LAST_SECTION;

/** Without an entry, and without subtotals that are left with nothing to add up. */
export const withoutEntry = (layout: Layout, slug: string): Layout =>
  layout
    .filter((entry) => entry.slug !== slug)
    .map((entry) => ({ ...entry, adds: entry.adds?.filter((one) => one !== slug) ?? null }))
    .filter(({ adds }) => adds === null || adds.length > 0);

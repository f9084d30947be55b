import {
  LAST_SECTION,
  NET_CASH_MOVEMENT,
  type ProfitAndLossEntry,
  type SummarySettings,
} from '../../../shared/model/index.ts';

/** What a line adds up: categories by slug, and whole sections. */
export interface LineTerm {
  readonly categories: readonly string[];
  readonly sections: readonly string[];
}

/** One line of the profit and loss (Heron: PnlMetricLayout). */
export interface LineLayout {
  readonly name: string;
  readonly indent: number;
  readonly numerator: LineTerm;
  /** Null: an amount and no ratio. */
  readonly denominator: LineTerm | null;
  /** The change against the month before, as a share of it. */
  readonly isGrowth: boolean;
}

export interface SectionLayout {
  readonly slug: string;
  readonly name: string;
  /** Slugs of the categories that stand in it. */
  readonly categories: readonly string[];
  readonly lines: readonly LineLayout[];
}

/** A category that occurs: the section of its analytics group, where it stands unless it is moved. */
export interface KnownCategory {
  readonly slug: string;
  readonly label: string;
  readonly section: string;
}

const REVENUE_SECTION = 'revenue';
const REVENUE: LineTerm = { categories: [], sections: [REVENUE_SECTION] };

const line = (name: string, numerator: LineTerm, rest: Partial<LineLayout> = {}): LineLayout => ({
  name,
  indent: 0,
  numerator,
  denominator: null,
  isGrowth: false,
  ...rest,
});

const sumOf = (sections: readonly string[]): LineTerm => ({ categories: [], sections });

/**
 * The layout of the settings (DOMAIN b.4, cashflow P&L), with the categories that occur and all cash that moved as the last
 * line. A category stands in the section that the settings move it to, else in that of its group, else in the last one: the
 * first of them that the layout has, so that each is counted once whatever the layout.
 */
export function layoutOf(known: readonly KnownCategory[], settings: SummarySettings): SectionLayout[] {
  const { profitAndLossLayout: entries, profitAndLossSections: moved } = settings;
  const sections = entries.filter(({ adds }) => adds === null).map(({ slug }) => slug);
  const placeOf = ({ slug, section }: KnownCategory): string =>
    [moved[slug], section].find((one) => one !== undefined && sections.includes(one)) ?? LAST_SECTION;
  return [
    ...entries.map((entry) =>
      entry.adds === null
        ? sectionOf(
            entry,
            known.filter((category) => placeOf(category) === entry.slug),
          )
        : subtotalOf(entry, entry.adds, sections.includes(REVENUE_SECTION)),
    ),
    withoutCategories(NET_CASH_MOVEMENT, [line('Net cash movement', sumOf(sections))]),
  ];
}

const sectionOf = ({ slug, name }: ProfitAndLossEntry, categories: readonly KnownCategory[]): SectionLayout => ({
  slug,
  name,
  categories: categories.map((category) => category.slug),
  lines: [
    line(name, sumOf([slug])),
    ...categories.map((category) => line(category.label, { categories: [category.slug], sections: [] }, { indent: 1 })),
    ...(slug === REVENUE_SECTION ? [line('Growth', REVENUE, { indent: 1, isGrowth: true })] : []),
  ],
});

const subtotalOf = ({ slug, name }: ProfitAndLossEntry, adds: readonly string[], hasRevenue: boolean): SectionLayout =>
  withoutCategories(slug, [
    line(name, sumOf(adds)),
    ...(hasRevenue ? [line('% of revenue', sumOf(adds), { indent: 1, denominator: REVENUE })] : []),
  ]);

const withoutCategories = (slug: string, lines: readonly [LineLayout, ...LineLayout[]]): SectionLayout => ({
  slug,
  name: lines[0].name,
  categories: [],
  lines,
});

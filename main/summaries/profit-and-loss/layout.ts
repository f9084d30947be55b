import type { ProfitAndLossSection, SummarySettings } from '../../../shared/model/index.ts';

/** What a line adds up: categories by slug, and whole sections. */
export interface LineTerm {
  readonly categories: readonly string[];
  readonly sections: readonly ProfitAndLossSection[];
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

/** A category that occurs: where it stands unless it is moved. */
export interface KnownCategory {
  readonly slug: string;
  readonly label: string;
  readonly section: ProfitAndLossSection;
}

interface SectionName {
  readonly slug: ProfitAndLossSection;
  readonly name: string;
}

const NAMES: readonly SectionName[] = [
  { slug: 'revenue', name: 'Revenue' },
  { slug: 'cost_of_goods_sold', name: 'Cost of goods sold' },
  { slug: 'operational_expenses', name: 'Operational expenses' },
  { slug: 'tax_expenses', name: 'Taxes' },
  { slug: 'other_income', name: 'Other income' },
  { slug: 'special_items', name: 'Special items' },
  { slug: 'debt', name: 'Debt' },
  { slug: 'equity', name: 'Equity' },
  { slug: 'intra_company', name: 'Intra-company transfers' },
  { slug: 'other', name: 'Other' },
];

const GROSS: readonly ProfitAndLossSection[] = ['revenue', 'cost_of_goods_sold'];
const NET: readonly ProfitAndLossSection[] = [...GROSS, 'operational_expenses'];
const REVENUE: LineTerm = { categories: [], sections: ['revenue'] };

const line = (name: string, numerator: LineTerm, rest: Partial<LineLayout> = {}): LineLayout => ({
  name,
  indent: 0,
  numerator,
  denominator: null,
  isGrowth: false,
  ...rest,
});

const sections = (slugs: readonly ProfitAndLossSection[]): LineTerm => ({ categories: [], sections: slugs });

/**
 * The layout (DOMAIN b.4, cashflow P&L): sections in the order of the analytics groups, subtotals after costs of goods and
 * after operational expenses, and all cash that moved as the last line. Settings move categories between sections.
 */
export function layoutOf(known: readonly KnownCategory[], settings: SummarySettings): SectionLayout[] {
  const moved = known.map((category) => ({
    ...category,
    section: settings.profitAndLossSections[category.slug] ?? category.section,
  }));
  return NAMES.flatMap((name) => [
    sectionOf(
      name,
      moved.filter(({ section }) => section === name.slug),
    ),
    ...subtotalAfter(name.slug),
  ]);
}

const sectionOf = ({ slug, name }: SectionName, categories: readonly KnownCategory[]): SectionLayout => ({
  slug,
  name,
  categories: categories.map((category) => category.slug),
  lines: [
    line(name, sections([slug])),
    ...categories.map((category) => line(category.label, { categories: [category.slug], sections: [] }, { indent: 1 })),
    ...(slug === 'revenue' ? [line('Growth', REVENUE, { indent: 1, isGrowth: true })] : []),
  ],
});

function subtotalAfter(slug: ProfitAndLossSection): SectionLayout[] {
  if (slug === 'cost_of_goods_sold') return [subtotal('gross_operating_cashflow', 'Gross operating cashflow', GROSS)];
  if (slug === 'operational_expenses') return [subtotal('net_operating_cashflow', 'Net operating cashflow', NET)];
  if (slug !== 'other') return [];
  const all = NAMES.map((name) => name.slug);
  const lines = [line('Net cash movement', sections(all))];
  return [{ slug: 'net_cash_movement', name: 'Net cash movement', categories: [], lines }];
}

const subtotal = (slug: string, name: string, summed: readonly ProfitAndLossSection[]): SectionLayout => ({
  slug,
  name,
  categories: [],
  lines: [line(name, sections(summed)), line('% of revenue', sections(summed), { indent: 1, denominator: REVENUE })],
});

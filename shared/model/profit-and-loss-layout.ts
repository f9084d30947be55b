/** One entry of the profit and loss: a section, in which categories stand, or a subtotal, which adds sections up. */
export interface ProfitAndLossEntry {
  /** Tells it from all others: an analytics group for the sections of the default layout. */
  readonly slug: string;
  readonly name: string;
  /** Null: a section. Else the slugs of the sections that are added up, whether they stand before or after it. */
  readonly adds: readonly string[] | null;
}

/** Where a category stands whose section is not in the layout: every layout has it, so that every row is counted. */
export const LAST_SECTION = 'other';

/** The line that closes every layout: all cash that moved. */
export const NET_CASH_MOVEMENT = 'net_cash_movement';

const GROSS = ['revenue', 'cost_of_goods_sold'];
const NET = [...GROSS, 'operational_expenses'];

/** DOMAIN b.4, cashflow P&L: the analytics groups in their order, subtotals after costs of goods and operational expenses. */
export const DEFAULT_PROFIT_AND_LOSS: readonly ProfitAndLossEntry[] = [
  { slug: 'revenue', name: 'Revenue', adds: null },
  { slug: 'cost_of_goods_sold', name: 'Cost of goods sold', adds: null },
  { slug: 'gross_operating_cashflow', name: 'Gross operating cashflow', adds: GROSS },
  { slug: 'operational_expenses', name: 'Operational expenses', adds: null },
  { slug: 'net_operating_cashflow', name: 'Net operating cashflow', adds: NET },
  { slug: 'tax_expenses', name: 'Taxes', adds: null },
  { slug: 'other_income', name: 'Other income', adds: null },
  { slug: 'special_items', name: 'Special items', adds: null },
  { slug: 'debt', name: 'Debt', adds: null },
  { slug: 'equity', name: 'Equity', adds: null },
  { slug: 'intra_company', name: 'Intra-company transfers', adds: null },
  { slug: LAST_SECTION, name: 'Other', adds: null },
];

/** Why a layout cannot be followed, one sentence; null where it can. */
export function faultOfLayout(layout: readonly ProfitAndLossEntry[]): string | null {
  const slugs = layout.map(({ slug }) => slug);
  const twice = slugs.find((slug, at) => slugs.indexOf(slug) !== at);
  if (twice !== undefined) return `"${twice}" stands in the layout twice`;
  if (slugs.includes(NET_CASH_MOVEMENT)) return `"${NET_CASH_MOVEMENT}" closes every layout by itself`;
  const sections = new Set(layout.filter(({ adds }) => adds === null).map(({ slug }) => slug));
  if (!sections.has(LAST_SECTION)) return `the layout lacks the section "${LAST_SECTION}"`;
  const strange = layout.flatMap(({ adds }) => adds ?? []).find((slug) => !sections.has(slug));
  return strange === undefined ? null : `"${strange}" is no section of the layout`;
}

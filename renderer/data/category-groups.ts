import type { CategoryChoice } from '../../shared/contract.ts';
import type { AnalyticsGroup } from '../../shared/model/index.ts';

/** What people call the groups of categories. */
export const GROUP_TITLES: Readonly<Record<AnalyticsGroup, string>> = {
  revenue: 'Revenue',
  cost_of_goods_sold: 'Cost of goods sold',
  operational_expenses: 'Operating expenses',
  tax_expenses: 'Taxes',
  intra_company: 'Between own accounts',
  debt: 'Debt',
  equity: 'Equity',
  other_income: 'Other income',
  special_items: 'Special items',
  other: 'Other',
};

/** Categories under the title of their group, as a list of choices shows them. */
export interface CategoryGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

export function categoriesByGroup(categories: readonly CategoryChoice[]): CategoryGroup[] {
  const groups = new Map<string, CategoryGroup>();
  for (const { slug, label, group } of categories) {
    const title = group === null ? 'None' : GROUP_TITLES[group];
    const known = groups.get(title) ?? { group: title, items: [] };
    known.items.push({ value: slug, label });
    groups.set(title, known);
  }
  return [...groups.values()];
}

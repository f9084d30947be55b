import { accountText } from './row-columns.ts';
import type { Row } from './rows.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the rows of a company can be filtered by: only what occurs, by name. */
export interface FilterChoices {
  readonly categories: readonly Choice[];
  readonly merchants: readonly Choice[];
  readonly accounts: readonly Choice[];
}

export function filterChoices(rows: readonly Row[]): FilterChoices {
  const categories = new Map<string, string>();
  const merchants = new Map<string, string>();
  const accounts = new Map<string, string>();
  for (const row of rows) {
    const { annotation, statement } = row;
    if (annotation) categories.set(annotation.category.slug, annotation.category.label);
    if (annotation?.merchant) merchants.set(annotation.merchant.name, annotation.merchant.name);
    if (!accounts.has(statement.accountId)) accounts.set(statement.accountId, accountText(row) || 'Unnamed account');
  }
  return { categories: choicesOf(categories), merchants: choicesOf(merchants), accounts: choicesOf(accounts) };
}

const choicesOf = (labels: ReadonlyMap<string, string>): readonly Choice[] =>
  [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));

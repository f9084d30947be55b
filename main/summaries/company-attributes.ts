import type { Books } from './books/books.ts';
import type { Revenue } from './revenue/revenue.ts';

/** Something that is known of a company from its statements. */
export interface CompanyAttribute {
  readonly label: string;
  readonly type: 'int' | 'string' | 'date' | 'amount';
  /** Minor units for an amount; several texts are one, separated by semicolons. */
  readonly value: number | string | null;
}

/** The ids of the transactions that an attribute counts or adds up, oldest first; null for one that is printed. */
export function transactionsBehindAttribute({ entries }: Books, { label }: CompanyAttribute): string[] | null {
  if (label === 'number_of_transactions') return entries.map(({ id }) => id);
  if (label === 'average_monthly_revenue') return entries.filter(({ isRevenue }) => isRevenue).map(({ id }) => id);
  return null;
}

/** What a company's statements tell of it (Heron: company_attributes). */
export function companyAttributes({ accounts, span, currency, entries }: Books, revenue: Revenue): CompanyAttribute[] {
  const named = (values: readonly (string | null)[]): string | null =>
    [...new Set(values.filter((value) => value !== null))].sort().join('; ') || null;
  return [
    { label: 'account_owner_names', type: 'string', value: named(accounts.map(({ account }) => account.ownerName)) },
    { label: 'institutions', type: 'string', value: named(accounts.map(({ account }) => account.institutionName)) },
    { label: 'number_of_accounts', type: 'int', value: accounts.length },
    { label: 'number_of_transactions', type: 'int', value: entries.length },
    { label: 'currency', type: 'string', value: currency },
    { label: 'data_start_date', type: 'date', value: span?.from ?? null },
    { label: 'data_end_date', type: 'date', value: span?.to ?? null },
    { label: 'average_monthly_revenue', type: 'amount', value: revenue.monthlyAverage },
  ];
}

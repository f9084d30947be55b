import type { AnalyticsGroup } from '../../shared/model/index.ts';

/**
 * The categories a transaction may have, in the order people see them.
 *
 * Source: slugs and labels as they appear in Heron's public API description; groups are this project's convention.
 * Licence: names and facts only.
 */
export const CATEGORIES = [
  { slug: 'revenue', label: 'Revenue', group: 'revenue' },
  { slug: 'check_deposits', label: 'Check Deposits', group: 'revenue' },
  { slug: 'atm_cash_inflows', label: 'ATM/Cash Inflows', group: 'revenue' },
  { slug: 'general_payment', label: 'General Payment', group: 'other' },
  { slug: 'p2p_transfers', label: 'P2P Transfers', group: 'other' },
  { slug: 'inventory', label: 'Inventory', group: 'cost_of_goods_sold' },
  { slug: 'advertising', label: 'Advertising', group: 'operational_expenses' },
  { slug: 'rent', label: 'Rent', group: 'operational_expenses' },
  { slug: 'insurance', label: 'Insurance', group: 'operational_expenses' },
  { slug: 'utilities', label: 'Utilities', group: 'operational_expenses' },
  { slug: 'postage', label: 'Postage', group: 'operational_expenses' },
  { slug: 'travel', label: 'Travel', group: 'operational_expenses' },
  { slug: 'payroll_and_consultants', label: 'Payroll and Consultants', group: 'operational_expenses' },
  { slug: 'charges_fees', label: 'Charges/Fees', group: 'operational_expenses' },
  { slug: 'overdraft_nsf_fees', label: 'Overdraft/NSF Fees', group: 'operational_expenses' },
  { slug: 'credit_card', label: 'Credit Card', group: 'operational_expenses' },
  { slug: 'check_outflows', label: 'Check Outflows', group: 'operational_expenses' },
  { slug: 'atm_cash_outflows', label: 'ATM Cash Outflows', group: 'operational_expenses' },
  { slug: 'other_expenses', label: 'Other Expenses', group: 'operational_expenses' },
  { slug: 'taxes', label: 'Taxes', group: 'tax_expenses' },
  { slug: 'debt_investment', label: 'Debt Investment', group: 'debt' },
  { slug: 'debt_repayment', label: 'Debt Repayment', group: 'debt' },
  { slug: 'equity_investment', label: 'Equity Investment', group: 'equity' },
  { slug: 'company_investments', label: 'Company Investments', group: 'special_items' },
  { slug: 'refunds', label: 'Refunds', group: 'other_income' },
  { slug: 'special_inflows', label: 'Special Inflows', group: 'special_items' },
  { slug: 'special_outflows', label: 'Special Outflows', group: 'special_items' },
  {
    slug: 'reconciled_intra_company_transfers',
    label: 'Reconciled Intra-company Transfers',
    group: 'intra_company',
  },
  {
    slug: 'unreconciled_intra_company_transfers',
    label: 'Unreconciled Intra-company Transfers',
    group: 'intra_company',
  },
  { slug: 'dd_reversals', label: 'DD Reversals', group: 'other' },
  { slug: 'none', label: 'Uncategorised', group: null },
] as const satisfies readonly { slug: string; label: string; group: AnalyticsGroup | null }[];

export type CategorySlug = (typeof CATEGORIES)[number]['slug'];

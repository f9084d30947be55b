import type { CategorySlug } from './categories.ts';

/**
 * Categories that other sources name (`categories_default`): upper-case names → what they are for money coming in and
 * going out; null where the name does not tell. Names are compared with `_`, `/` and `&` as spaces.
 *
 * Source: Plaid's published category names and everyday words, mapped by hand. Licence: names and facts.
 */
export const GIVEN_CATEGORIES: ReadonlyMap<
  string,
  { readonly in: CategorySlug | null; readonly out: CategorySlug | null }
> = new Map(
  (
    [
      ['ADVERTISING', 'refunds', 'advertising'],
      ['MARKETING', 'refunds', 'advertising'],
      ['ADVERTISING AND MARKETING', 'refunds', 'advertising'],
      ['GENERAL SERVICES ADVERTISING AND MARKETING', 'refunds', 'advertising'],
      ['RENT', null, 'rent'],
      ['RENT AND UTILITIES RENT', null, 'rent'],
      ['RENT AND UTILITIES', null, 'utilities'],
      ['UTILITIES', 'refunds', 'utilities'],
      ['INSURANCE', 'special_inflows', 'insurance'],
      ['GENERAL SERVICES INSURANCE', 'special_inflows', 'insurance'],
      ['GENERAL SERVICES POSTAGE AND SHIPPING', 'refunds', 'postage'],
      ['POSTAGE', 'refunds', 'postage'],
      ['SHIPPING', 'refunds', 'postage'],
      ['GENERAL SERVICES ACCOUNTING AND FINANCIAL PLANNING', null, 'payroll_and_consultants'],
      ['GENERAL SERVICES CONSULTING AND LEGAL', null, 'payroll_and_consultants'],
      ['PAYROLL', null, 'payroll_and_consultants'],
      ['SALARY', null, 'payroll_and_consultants'],
      ['TRANSPORTATION', 'refunds', 'travel'],
      ['TRAVEL', 'refunds', 'travel'],
      ['FUEL', 'refunds', 'travel'],
      ['BANK FEES', 'refunds', 'charges_fees'],
      ['FEES', 'refunds', 'charges_fees'],
      ['BANK FEES OVERDRAFT FEES', 'refunds', 'overdraft_nsf_fees'],
      ['BANK FEES INSUFFICIENT FUNDS', 'refunds', 'overdraft_nsf_fees'],
      ['TAXES', 'special_inflows', 'taxes'],
      ['TAX', 'special_inflows', 'taxes'],
      ['GOVERNMENT AND NON PROFIT TAX PAYMENT', 'special_inflows', 'taxes'],
      ['INCOME TAX REFUND', 'special_inflows', null],
      ['INCOME INTEREST EARNED', 'special_inflows', null],
      ['INTEREST', 'special_inflows', 'charges_fees'],
      ['LOAN PAYMENTS', 'debt_investment', 'debt_repayment'],
      ['LOAN', 'debt_investment', 'debt_repayment'],
      ['LOAN PAYMENTS CREDIT CARD PAYMENT', null, 'credit_card'],
      ['CREDIT CARD PAYMENT', null, 'credit_card'],
      ['TRANSFER IN CASH ADVANCES AND LOANS', 'debt_investment', null],
      ['TRANSFER IN', 'unreconciled_intra_company_transfers', null],
      ['TRANSFER OUT', null, 'unreconciled_intra_company_transfers'],
      ['TRANSFER', 'unreconciled_intra_company_transfers', 'unreconciled_intra_company_transfers'],
      ['FOOD AND DRINK', 'refunds', 'other_expenses'],
      ['MEALS', 'refunds', 'other_expenses'],
      ['RESTAURANTS', 'refunds', 'other_expenses'],
      ['SHOPPING', 'refunds', 'other_expenses'],
      ['SHOPS', 'refunds', 'other_expenses'],
      ['GENERAL MERCHANDISE', 'refunds', 'other_expenses'],
      ['ENTERTAINMENT', 'refunds', 'other_expenses'],
      ['SOFTWARE', 'refunds', 'other_expenses'],
      ['OFFICE SUPPLIES', 'refunds', 'other_expenses'],
      ['INVENTORY', 'refunds', 'inventory'],
      ['COST OF GOODS SOLD', 'refunds', 'inventory'],
      ['SALES', 'revenue', null],
      ['REVENUE', 'revenue', null],
      ['INCOME', 'revenue', null],
    ] as const
  ).map(([name, into, out]) => [name, { in: into, out }] as const),
);

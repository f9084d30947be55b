import type { CategoryRule } from '../category-rule.ts';
import { phrases } from './phrases.ts';

/** Money borrowed and repaid. */
export const DEBT: readonly CategoryRule[] = [
  {
    slug: 'debt_repayment',
    direction: 'out',
    trades: [
      'mca_funder',
      'online_lender',
      'bank_lender',
      'equipment_lessor',
      'mortgage_lender',
      'debt_collector',
      'factor',
    ],
    confidence: 0.9,
  },
  {
    slug: 'debt_investment',
    direction: 'in',
    trades: ['mca_funder', 'online_lender', 'equipment_lessor', 'mortgage_lender', 'factor'],
    confidence: 0.9,
  },
  {
    slug: 'debt_repayment',
    direction: 'out',
    words: phrases(`
      LOAN PAYMENT, LOAN PMT, LOAN PYMT, LOAN REPAYMENT, LOAN, MORTGAGE, MTG PYMT, MTG PAYMENT, AUTO FINANCE,
      LEASE PAYMENT, EQUIPMENT LEASE, LINE OF CREDIT, LOC PAYMENT, MERCHANT CASH ADVANCE, DAILY REMITTANCE,
      PRINCIPAL PAYMENT, MERCHANT FUNDING, BUSINESS FUNDING, CAPITAL FUNDING, FUNDING DAILY DEBIT
    `),
    without: ['FEE'],
    says: 'names the repayment of a debt',
    confidence: 0.8,
  },
  {
    slug: 'debt_investment',
    direction: 'in',
    words: phrases(`
      LOAN PROCEEDS, LOAN ADVANCE, LOAN DISBURSEMENT, LOAN FUNDING, LOAN DEPOSIT, LOAN, LINE OF CREDIT, LOC ADVANCE,
      CREDIT LINE ADVANCE, MERCHANT CASH ADVANCE, BUSINESS ADVANCE, FACTORING, FACTORING ADVANCE,
      FUNDING ADVANCE, MERCHANT FUNDING, BUSINESS FUNDING, CAPITAL FUNDING, CAPITAL ADVANCE
    `),
    says: 'names borrowed money',
    confidence: 0.8,
  },
];

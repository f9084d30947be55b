import type { CategoryRule } from '../category-rule.ts';
import { BANK, CARD, CARD_OR_LOAN, LOAN } from './account-types.ts';
import { phrases } from './phrases.ts';

const PAYMENT_WORDS = phrases(`PAYMENT, PAYMENTS, PYMT, PMT, AUTOPAY, EPAYMENT, EPAY, EPYMT, THANK YOU, AUTO PAY`);
const RETURN_WORDS = phrases(`RETURN, RETURNED, REVERSAL, REVERSED, UNPAID, REJECTED, RTN, RETN`);

/** Rows the bank itself prints: interest, fees, returned items, payments received on a card or loan. */
export const BANK_ROWS: readonly CategoryRule[] = [
  {
    slug: 'refunds',
    direction: 'in',
    words: phrases(`
      FEE REFUND, FEE REVERSAL, FEE WAIVER, FEE REBATE, FEE WAIVED, REVERSAL OF FEE, REFUND OF FEE, REBATE OF FEE
    `),
    says: 'names a fee given back',
    confidence: 0.9,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    accounts: CARD_OR_LOAN,
    words: phrases(`
      INTEREST CHARGE, INTEREST CHARGED, PURCHASE INTEREST, FINANCE CHARGE, LATE FEE, ANNUAL FEE, MEMBERSHIP FEE,
      CASH ADVANCE FEE, FOREIGN TRANSACTION FEE, RETURNED PAYMENT FEE, OVERLIMIT FEE, INTEREST
    `),
    says: 'names interest or a fee of the lender',
    confidence: 0.95,
  },
  {
    slug: 'unreconciled_intra_company_transfers',
    direction: 'either',
    words: ['OVERDRAFT PROTECTION', 'OVERDRAFT TRANSFER', 'OVERDRAFT XFER'],
    without: ['FEE'],
    says: 'names a transfer that covers an overdraft',
    confidence: 0.8,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: ['OVERDRAFT INTEREST', 'INTEREST ON OVERDRAFT', 'OVERDRAFT INT', 'OD INTEREST'],
    says: 'names interest on an overdraft',
    confidence: 0.95,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: phrases(`
      DEPOSITED ITEM, RETURNED DEPOSIT, RETURN DEPOSIT, DEPOSIT RETURN, DEPOSITED CHECK, CASHED CHECK
    `),
    beside: ['FEE', 'CHARGE'],
    says: "names the fee for a customer's returned check",
    confidence: 0.9,
  },
  {
    slug: 'overdraft_nsf_fees',
    direction: 'out',
    words: phrases(`
      OVERDRAFT, NSF, INSUFFICIENT FUNDS, NON SUFFICIENT FUNDS, NONSUFFICIENT FUNDS, UNCOLLECTED FUNDS, RETURNED ITEM,
      RETURN ITEM, RETURNED CHECK, OD, UNPAID ITEM, ACH RETURN,
      RETURNED ACH, RETURNED PAYMENT
    `),
    beside: ['FEE', 'FEES', 'CHARGE', 'CHARGES', 'CHG'],
    says: 'names an overdraft or a returned item of the company',
    confidence: 0.95,
  },
  {
    slug: 'dd_reversals',
    direction: 'out',
    words: phrases(`
      DEPOSITED ITEM RETURNED, DEPOSITED ITEM RETN, RETURNED DEPOSITED ITEM, RETURN DEPOSITED ITEM,
      DEPOSITED CHECK RETURNED, RETURNED DEPOSIT, DEPOSIT RETURN, DEPOSIT RETURNED, RETURNED DEPOSITED CHECK,
      CHARGEBACK ITEM, RETURNED CHECK, DEPOSITED ITEM, ACH RETURN, RETURNED ACH
    `),
    says: "names a customer's check that came back",
    confidence: 0.85,
  },
  {
    slug: 'overdraft_nsf_fees',
    direction: 'out',
    accounts: BANK,
    words: ['OVERDRAFT', 'NSF'],
    says: 'names an overdraft or insufficient funds',
    confidence: 0.75,
  },
  {
    slug: 'dd_reversals',
    direction: 'in',
    words: phrases(`
      UNPAID DD, DD RETURN, UNPAID DIRECT DEBIT, ACH RETURN, ACH RETURNED, RETURNED ACH, RETURN ACH, ACH DEBIT RETURN,
      ACH DEBIT REVERSAL, ACH REVERSAL, RETURNED CHECK, RETURN CHECK, CHECK RETURNED, CHECK RETURN, RETURNED ITEM,
      RETURN ITEM, ITEM RETURNED, NSF RETURN, RETURNED NSF, NSF, RETURN OF POSTED CHECK, REVERSAL OF ACH,
      RETURNED UNPAID, PAYMENT RETURNED, RETURNED PAYMENT, STOP PAYMENT RETURN, RETURNED DEBIT, DEBIT RETURN
    `),
    says: "names the company's own debit that came back",
    confidence: 0.9,
  },
  {
    slug: 'dd_reversals',
    direction: 'in',
    trades: ['mca_funder', 'online_lender', 'bank_lender', 'equipment_lessor', 'mortgage_lender', 'factor'],
    beside: RETURN_WORDS,
    confidence: 0.85,
  },
  {
    slug: 'dd_reversals',
    direction: 'out',
    accounts: CARD,
    words: ['RETURNED PAYMENT', 'PAYMENT RETURNED', 'PAYMENT REVERSAL'],
    says: 'names a card payment that came back',
    confidence: 0.85,
  },
  {
    slug: 'credit_card',
    direction: 'in',
    accounts: CARD,
    words: PAYMENT_WORDS,
    without: ['REFUND'],
    says: 'names a payment received on the card',
    confidence: 0.9,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    accounts: CARD,
    words: ['CASHBACK', 'CASH BACK', 'REWARD', 'REWARDS', 'STATEMENT CREDIT'],
    says: 'names a reward of the card',
    confidence: 0.8,
  },
  {
    slug: 'debt_repayment',
    direction: 'in',
    accounts: LOAN,
    words: PAYMENT_WORDS,
    says: 'names a payment received on the loan',
    confidence: 0.8,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    words: phrases(`
      INTEREST PAID, INTEREST PAYMENT, INTEREST PYMT, INTEREST CREDIT, INTEREST EARNED, INT PAID, INTEREST DEPOSIT,
      CREDIT INTEREST, INT PYMT, INTEREST
    `),
    says: 'names interest received',
    confidence: 0.9,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: phrases(`
      SERVICE CHARGE, SERVICE CHARGES, SERVICE FEE, MAINTENANCE FEE, MONTHLY FEE, ACCOUNT FEE, WIRE FEE,
      WIRE TRANSFER FEE, WIRE TRANS SVC CHARGE, TRANSACTION FEE, STOP PAYMENT FEE, ANALYSIS CHARGE, ANALYSIS FEE,
      ANALYSIS SERVICE CHARGE, ATM FEE, ATM WITHDRAWAL FEE, NON BANK ATM FEE, LATE FEE, BANK FEE, BANK CHARGES,
      ACH FEE, FINANCE CHARGE, INTEREST CHARGE, EXCESS TRANSACTIONS FEE, CASH DEPOSIT FEE, CASH DEPOSIT PROCESSING,
      STATEMENT FEE, TRANSFER FEE, MERCHANT FEE, MERCHANT FEES, MERCH FEE, BANKCARD FEE, MTHLY DISC, MTOT DISC,
      INTERCHANGE FEE, HARLAND CLARKE, DELUXE CHECK, CHECK ORDER, CHECK PRINTING
    `),
    says: 'names a charge or fee',
    confidence: 0.9,
  },
];

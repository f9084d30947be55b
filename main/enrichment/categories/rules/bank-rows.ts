import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK, CARD, CARD_OR_LOAN, LOAN } from './account-types.ts';
import { LENDING } from './lending-trades.ts';
import { FEE_WORDS, GIVEN_BACK, PAYMENT_WORDS, RETURN_WORDS } from './words-of-banks.ts';

/** Words of an overdraft or of an item the bank would not pay. */
const LACK_OF_FUNDS = phrases(`
  OVERDRAFT, OVERDRAWN, NSF, INSUFFICIENT FUNDS, NON SUFFICIENT FUNDS, NONSUFFICIENT FUNDS, UNCOLLECTED FUNDS,
  RETURNED ITEM, RETURN ITEM, RETURNED CHECK, RETURNED CHEQUE, OD, O D, UNPAID ITEM, ACH RETURN, RETURNED ACH,
  RETURNED PAYMENT, RETURNED DIRECT DEBIT, UNPAID DIRECT DEBIT, UNPAID DD, UNPAID TRANSACTION, REFERRAL, PAID ITEM,
  UNPAID STANDING ORDER, UNPAID CHEQUE, REJECTED PAYMENT, RETURNED DEBIT, SANS PROVISION, PAID REFERRAL, UNPAID PAYMENT,
  RETURNED DD, UNAVAILABLE FUNDS
`);

/** Words of a customer's check that came back. */
const CUSTOMER_ITEM = phrases(`
  DEPOSITED ITEM, RETURNED DEPOSIT, RETURN DEPOSIT, DEPOSIT RETURN, DEPOSITED CHECK, CASHED CHECK, CUSTOMER ITEM,
  DEPOSITED CHEQUE, DEPOSITED CHQ, DEPOSIT ITEM
`);

/** Rows the bank itself prints: fees and their return, returned items, interest, payments received on a card or loan. */
export const BANK_ROWS: readonly CategoryRule[] = [
  {
    slug: 'refunds',
    direction: 'in',
    words: FEE_WORDS,
    beside: GIVEN_BACK,
    without: ['RETURNED ITEM', 'RETURN ITEM'],
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
    without: FEE_WORDS,
    says: 'names a transfer that covers an overdraft',
    confidence: 0.8,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: phrases(`
      OVERDRAFT INTEREST, INTEREST ON OVERDRAFT, OVERDRAFT INT, OD INTEREST, DEBIT INTEREST, OVERDRAWN INTEREST,
      INTEREST CHARGED, INTEREST CHARGE, LOC INTEREST, INTEREST O D
    `),
    says: 'names interest on an overdraft',
    confidence: 0.93,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: CUSTOMER_ITEM,
    beside: FEE_WORDS,
    says: "names the fee for a customer's returned check",
    confidence: 0.92,
  },
  {
    slug: 'overdraft_nsf_fees',
    direction: 'out',
    words: LACK_OF_FUNDS,
    beside: FEE_WORDS,
    says: 'names an overdraft or an item the bank would not pay',
    confidence: 0.95,
  },
  {
    slug: 'overdraft_nsf_fees',
    direction: 'out',
    words: ['REFERRAL FEE', 'PAID ITEM FEE', 'OVERDRAFT FEE', 'NSF FEE', 'NSF CHG', 'OD FEE', 'UNPAID FEE'],
    says: 'names the fee for a lack of funds',
    confidence: 0.95,
  },
  {
    slug: 'dd_reversals',
    direction: 'out',
    words: phrases(`
      DEPOSITED ITEM RETURNED, DEPOSITED ITEM RETN, RETURNED DEPOSITED ITEM, RETURN DEPOSITED ITEM,
      DEPOSITED CHECK RETURNED, RETURNED DEPOSIT, DEPOSIT RETURN, DEPOSIT RETURNED, RETURNED DEPOSITED CHECK,
      CHARGEBACK ITEM, RETURNED CHECK, DEPOSITED ITEM, ACH RETURN, RETURNED ACH, RTD DEPOSITED, DEPOSITED CHQ,
      RETURNED CHQ, RETURNED CHEQUE, UNPAID CHEQUE, CHEQUE RETURNED, REVERSAL OF DEPOSIT, DEPOSIT REVERSAL,
      DEPOSIT CORRECTION, RETURNED ITEM, CHQ RETURNED, RTD CHQ, DEPOSITED CHEQUE, RET ITEM, RETURN ITEM CHARGEBACK
    `),
    says: "names a customer's payment that came back",
    confidence: 0.87,
  },
  {
    slug: 'debt_repayment',
    direction: 'out',
    trades: LENDING,
    beside: ['RETRY', 'RETRY PYMT', 'REDEPOSIT', 'REDEP', 'RESUBMIT', 'RE PRESENTMENT'],
    confidence: 0.85,
  },
  {
    slug: 'overdraft_nsf_fees',
    direction: 'out',
    accounts: BANK,
    words: ['OVERDRAFT', 'NSF'],
    without: ['NSF INTERNATIONAL', 'NSF CERTIFICATION', 'RETRY', 'REDEPOSIT', 'RETRY PYMT', 'REDEP', 'RESUBMIT'],
    says: 'names an overdraft or insufficient funds',
    confidence: 0.75,
  },
  {
    slug: 'dd_reversals',
    direction: 'in',
    words: phrases(`
      UNPAID DD, DD RETURN, UNPAID DIRECT DEBIT, ACH RETURN, ACH RETURNED, RETURNED ACH, RETURN ACH, ACH DEBIT RETURN,
      ACH DEBIT REVERSAL, ACH REVERSAL, RETURNED CHECK, RETURN CHECK, CHECK RETURNED, CHECK RETURN, RETURNED ITEM,
      RETURN ITEM, ITEM RETURNED, NSF RETURN, RETURNED NSF, NSF, RETURN OF POSTED CHECK, REVERSAL OF ACH, RETURNED UNPAID,
      PAYMENT RETURNED, RETURNED PAYMENT, STOP PAYMENT RETURN, RETURNED DEBIT, DEBIT RETURN, ELECTRONIC RETURN,
      RETURN CREDIT, RETURNED DD, INDEMNITY CLAIM, DD INDEMNITY, DIRECT DEBIT INDEMNITY, UNPAID CHEQUE, RETURNED CHQ,
      CHQ RETURNED, RTD DD, REJECTED PAD, PAD RETURNED, RETURNED PAD, PAD RETURN, DIRECT DEBIT RETURNED,
      RETURNED DIRECT DEBIT, RECALLED DIRECT DEBIT, UNPAID STANDING ORDER, UNPAID, UNPAID ITEM, UNAUTHORIZED ACH,
      RTN DEBIT, ITEM REVERSED, RTN PAD, RTN ACH, RTN DD, RETURNED EFT, EFT RETURN, ACH RTN, DIRECT DEBIT UNPAID,
      RETURNED D D, RETURN D D, D D RETURNED
    `),
    says: "names the company's own debit that came back",
    confidence: 0.9,
  },
  { slug: 'dd_reversals', direction: 'in', trades: LENDING, beside: RETURN_WORDS, confidence: 0.87 },
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
    words: phrases(`
      CASHBACK, CASH BACK, REWARD, REWARDS, STATEMENT CREDIT, CASH REWARD, REDEMPTION CREDIT, SWITCH INCENTIVE, BONUS,
      NEW ACCOUNT BONUS, INCENTIVE PAYMENT, LOYALTY
    `),
    says: 'names a reward of the bank',
    confidence: 0.85,
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
      CREDIT INTEREST, INT PYMT, INTEREST, GROSS INTEREST, DEPOSIT INTEREST
    `),
    says: 'names interest received',
    confidence: 0.93,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    words: ['ACCTVERIFY', 'VERIFY', 'ACCT VERIFY', 'MICRO DEPOSIT', 'TRIAL DEPOSIT', 'ACCTVERIF', 'VERIFYBANK'],
    says: 'names a few cents sent to prove an account',
    confidence: 0.75,
  },
];

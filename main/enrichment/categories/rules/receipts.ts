import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';

const REFUND_WORDS = phrases(`REFUND, REFUNDED, REVERSAL, PURCHASE RETURN, RETURN, REBATE, CREDIT ADJUSTMENT, RFND`);
/** Words of a customer who took money back. */
const TAKEN_BACK = phrases(`
  CHARGEBACK, DISPUTE, CLAWBACK, FAILED COLLECTION, REFUND, REFUNDS, REVERSAL, CHARGEBACKS, RETRIEVAL, NEGATIVE DEPOSIT,
  SQ REFUND, ADJUSTMENT, ADJ, DISPUTES, DISPUTED
`);
const CLAIM = phrases(`CLAIM, CLAIMS, CLAIM PMT, CLAIM PAYMENT, SETTLEMENT, LOSS PAYMENT, CLM`);

/** Money from the company's customers, and what collecting it costs. */
export const RECEIPTS: readonly CategoryRule[] = [
  { slug: 'special_inflows', direction: 'in', trades: ['gambling'], confidence: 0.8 },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: phrases(`HCCLAIMPMT, PROVIDER PAY, PROVIDER PAYMENT, PROVIDER PMT, PROVIDERPAY, PROVIDER, PROVIDERPA`),
    says: "names an insurer's payment for a treatment",
    confidence: 0.9,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    trades: ['insurer'],
    beside: CLAIM,
    confidence: 0.9,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    words: phrases(`
      INSURANCE CLAIM, CLAIM SETTLEMENT, CLAIM PAYMENT, LOSS CLAIM, GRANT, SUBSIDY, FURLOUGH, JRS, CEWS, CERS, STIMULUS,
      ESCHEAT, UNCLAIMED PROPERTY, ERC REFUND, EMPLOYEE RETENTION, GRANTS, JOB RETENTION, SMALL BUSINESS GRANT,
      CLASS ACTION
    `),
    without: ['GRANT STREET', 'GRANT ST', 'GRANT THORNTON'],
    says: "names a claim on the company's own policy, a grant or a subsidy",
    confidence: 0.82,
  },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: ['CLAIMPMT', 'CLAIM PMT'],
    says: "names an insurer's payment for a treatment",
    confidence: 0.7,
  },
  { slug: 'refunds', direction: 'in', trades: ['processor', 'marketplace'], beside: REFUND_WORDS, confidence: 0.8 },
  {
    slug: 'refunds',
    direction: 'in',
    accounts: BANK,
    trades: ['marketplace'],
    beside: ['VISA', 'CARD', 'POS', 'PURCHASE', 'MKTPLACE PMTS', 'BILL WA'],
    confidence: 0.7,
  },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['processor'], confidence: 0.95 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['marketplace', 'ride'], confidence: 0.87 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['health_insurer'], confidence: 0.85 },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    trades: ['card_issuer'],
    beside: ['SETTLEMENT', 'STTL', 'SETTLE', 'SETL', 'MERCHANT', 'NETWORK', 'MTOT DEP', 'MERCH'],
    confidence: 0.92,
  },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['corporation', 'landlord'], confidence: 0.87 },
  {
    slug: 'refunds',
    direction: 'out',
    trades: ['processor', 'marketplace'],
    beside: TAKEN_BACK,
    without: ['FEE', 'FEES'],
    confidence: 0.8,
  },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: phrases(`
      MERCHANT BANKCARD, BANKCARD DEPOSIT, BANKCARD DEP, BANKCARD MTOT, BANKCARD, BKCD, BTOT DEP, MTOT DEP,
      MERCHANT DEPOSIT, MERCH DEPOSIT, MERCH SETL, MERCH STL, MERCHANT STL, CARD RECEIPTS, POS SETTLEMENT, EFTPOS,
      MERCHANT SERVICES, MERCH DEP, MERCHANT DEP, CARD SETTLEMENT, SETTLEMENT, COMB DEP, CARD SALES, CUSTOMER PAYMENT,
      INVOICE PAYMENT, SALES DEPOSIT, MERCHANT PAYMT, MERCHANT PMT, MERCHANT, ACCTSRECV, PAD CREDIT, MSP DIV, BKCRD,
      DES DEPOSIT, MERCH PAYMT, CARD DEPOSIT, TICKET SALES, SALES, TENANT, RENT RECEIVED, PAYOUT, VENDOR PAY, VENDOR PMT,
      INVOICE, CUSTOMER, OHIP, ACCOUNTS RECEIVABLE, HONORARIUM
    `),
    without: [...REFUND_WORDS, 'MERCHANT CASH ADVANCE', 'MERCHANT ADVANCE', 'MERCH ADV'],
    says: "names the company's sales",
    confidence: 0.85,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    accounts: BANK,
    words: ['MERCHANT BANKCARD', 'MERCHANT SERVICES', 'MERCH SVC', 'MERCHANT SVCS', 'MERCHANT SVC'],
    says: 'names card processing',
    confidence: 0.8,
  },
  {
    slug: 'other_expenses',
    direction: 'out',
    words: ['INST XFER'],
    says: 'names a purchase paid through PayPal',
    confidence: 0.75,
  },
];

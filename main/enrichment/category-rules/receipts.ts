import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { phrases } from './phrases.ts';

const FEE_WORDS = phrases(`FEE, FEES, CHARGE, CHARGES, FINANCE CHARGE, INTEREST, DISCOUNT, DISC`);
const REFUND_WORDS = phrases(`REFUND, REFUNDED, REVERSAL, PURCHASE RETURN, RETURN, REBATE, CREDIT ADJUSTMENT`);

/** Money from the company's customers, and what collecting it costs. */
export const RECEIPTS: readonly CategoryRule[] = [
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: ['HCCLAIMPMT', 'CLAIM PMT', 'CLAIMPMT'],
    says: "names an insurer's payment for a treatment",
    confidence: 0.85,
  },
  {
    slug: 'special_inflows',
    direction: 'in',
    words: ['INSURANCE CLAIM', 'CLAIM SETTLEMENT', 'CLAIM PAYMENT', 'GRANT'],
    says: "names a claim on the company's own policy or a grant",
    confidence: 0.75,
  },
  { slug: 'refunds', direction: 'in', trades: ['processor'], beside: REFUND_WORDS, confidence: 0.7 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['processor'], confidence: 0.9 },
  { slug: 'refunds', direction: 'in', trades: ['marketplace'], beside: REFUND_WORDS, confidence: 0.8 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['marketplace'], confidence: 0.75 },
  { slug: 'revenue', direction: 'in', accounts: BANK, trades: ['health_insurer'], confidence: 0.75 },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    trades: ['card_issuer'],
    beside: ['SETTLEMENT', 'STTL', 'SETTLE', 'SETL'],
    confidence: 0.9,
  },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: phrases(`
      MERCHANT BANKCARD, BANKCARD DEPOSIT, BANKCARD DEP, BANKCARD MTOT, BANKCARD, BKCD, BTOT DEP, MTOT DEP,
      MERCHANT DEPOSIT, MERCHANT SERVICES, MERCH DEP, MERCHANT DEP, CARD SETTLEMENT, SETTLEMENT, COMB DEP, CARD SALES,
      CUSTOMER PAYMENT, INVOICE PAYMENT, SALES DEPOSIT
    `),
    says: "names the company's sales",
    confidence: 0.85,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    accounts: BANK,
    words: ['MERCHANT BANKCARD', 'BANKCARD', 'MERCHANT SERVICES', 'MERCH SVC', 'MERCHANT SVCS'],
    says: 'names card processing',
    confidence: 0.75,
  },
  {
    slug: 'other_expenses',
    direction: 'out',
    words: ['INST XFER'],
    says: 'names a purchase paid through PayPal',
    confidence: 0.6,
  },
  { slug: 'charges_fees', direction: 'out', trades: ['processor'], beside: FEE_WORDS, confidence: 0.85 },
  {
    slug: 'charges_fees',
    direction: 'out',
    trades: ['card_issuer'],
    beside: ['COLLECTION', 'DISCOUNT', 'AXP DISCNT'],
    confidence: 0.8,
  },
];

import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { phrases } from './phrases.ts';

const PAYMENT_SERVICES = phrases(`ZELLE, VENMO, CASH APP, CASHAPP, PAYPAL, STRIPE, SHOPIFY, SQUARE`);

/** Money between the company's own accounts, between people, and by wire. */
export const TRANSFERS_AND_WIRES: readonly CategoryRule[] = [
  { slug: 'p2p_transfers', direction: 'either', trades: ['person_to_person'], confidence: 0.8 },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: phrases(`
      WIRE TRANSFER, WIRE IN, INCOMING WIRE, FEDWIRE CREDIT, WIRE TYPE WIRE IN, CHIPS CREDIT, BOOK TRANSFER CREDIT,
      INCOMING DOMESTIC WIRE, WT FED, FED WIRE
    `),
    says: 'names a wire received',
    confidence: 0.6,
  },
  {
    slug: 'other_expenses',
    direction: 'out',
    accounts: BANK,
    words: phrases(`
      WIRE TRANSFER, WIRE OUT, OUTGOING WIRE, FEDWIRE DEBIT, DOMESTIC WIRE TRANSFER, BOOK TRANSFER DEBIT
    `),
    says: 'names a wire sent',
    confidence: 0.5,
  },
  {
    slug: 'unreconciled_intra_company_transfers',
    direction: 'either',
    words: phrases(`
      ONLINE TRANSFER, ONLINE BANKING TRANSFER, INTERNET TRANSFER, FUNDS TRANSFER, ACCOUNT TRANSFER,
      INTERNAL TRANSFER, MOBILE TRANSFER, MOBILE BANKING TRANSFER, EXTERNAL TRANSFER, AUTOMATIC TRANSFER,
      RECURRING TRANSFER, TRANSFER TO, TRANSFER FROM, TRANSFER, XFER, TRNSFR, TFR, SWEEP, DDA TO DDA, ACCT XFER,
      ONLINE XFER
    `),
    without: PAYMENT_SERVICES,
    says: 'names a transfer between accounts',
    confidence: 0.7,
  },
];

import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { FEE_WORDS } from './words-of-banks.ts';
import { INSTANT_PAYMENTS } from './words-of-paying.ts';

const PAYMENT_SERVICES = phrases(
  `ZELLE, VENMO, CASH APP, CASHAPP, PAYPAL, STRIPE, SHOPIFY, SQUARE, E TRANSFER, MONEY TRANSFER, WIRE TRANSFER, TRANSFER STATION`,
);

/** Transfers that say so before anything else could mislead. */
export const OWN_TRANSFERS: readonly CategoryRule[] = [
  {
    slug: 'unreconciled_intra_company_transfers',
    direction: 'either',
    words: phrases(`
      OWN ACCOUNT, OWN ACCT, TO OWN, FROM OWN, OWN A C, OWN AC, RESERVE POT, RESERVE AC, RESERVE A C, CURRENT A C,
      OPERATING ACCOUNT, PAYROLL A C, OWN TRF, OWN TRANSFER, EFT OWN, ACCOUNT TO ACCOUNT, INTERNAL TRANSFER, PAYROLL ACCT,
      PAYROLL ACCOUNT, TAX SAVINGS ACCT, BETWEEN ACCOUNTS, INTERCOMPANY, INTER COMPANY, INTERCO, OPERATING ACCT,
      BUS SAVER, SAVER POT, CURRENT AC, TO SAVINGS, FROM SAVINGS, TO CHECKING, FROM CHECKING, TO SAV, FROM SAV, TO CHK,
      FROM CHK, SAVINGS POT, TAX POT, VAT POT, HOLDING POT, INTERNAL TFR, RESERVE ACCT, SAVINGS ACCT, ZBA TRANSFER, ZBA,
      CASH CONCENTRATION, DDA TO DDA, SWEEP, RESERVE ACCOUNT, OPERATING
    `),
    without: [...FEE_WORDS, 'DRAW', 'PERSONAL', 'WIRE IN', 'OPERATING SYSTEM', 'CHIMNEY SWEEP'],
    says: 'names a transfer between own accounts',
    confidence: 0.8,
  },
  {
    slug: 'unreconciled_intra_company_transfers',
    direction: 'either',
    trades: ['bank'],
    beside: phrases(`TRANSFER, XFER, TRSF, TRF, TFR, SWEEP, RESERVE, TOPUP, TOP UP, SAVINGS, TRNSFR, ACCT, ACC`),
    without: [...FEE_WORDS, 'LOAN', 'WIRE'],
    confidence: 0.72,
  },
];

/** Money between the company's own accounts, between people, and by wire. */
export const TRANSFERS_AND_WIRES: readonly CategoryRule[] = [
  {
    slug: 'refunds',
    direction: 'out',
    trades: ['person_to_person'],
    beside: ['REFUND', 'REMBOURSEMENT'],
    confidence: 0.8,
  },
  { slug: 'rent', direction: 'out', trades: ['person_to_person'], beside: ['RENT', 'LOYER'], confidence: 0.85 },
  {
    slug: 'payroll_and_consultants',
    direction: 'out',
    trades: ['person_to_person'],
    beside: phrases(`PAYROLL, WAGES, SALARY, FREELANCE, CONSULTING, CONTRACTOR, INVOICE DESIGN`),
    confidence: 0.72,
  },
  {
    slug: 'p2p_transfers',
    direction: 'either',
    trades: ['person_to_person'],
    without: FEE_WORDS,
    confidence: 0.92,
  },
  {
    slug: 'p2p_transfers',
    direction: 'either',
    words: ['MONZO ME', 'PAYM', 'REVOLUT ME', 'MR', 'MRS', 'MS', 'MISS', 'P2P'],
    without: [...FEE_WORDS, 'MR LUBE', 'MR COOPER', 'MS OFFICE', 'INVOICE', 'INV', 'RENT', 'REFUND'],
    says: 'names a person',
    confidence: 0.72,
  },
  {
    slug: 'revenue',
    direction: 'in',
    accounts: BANK,
    words: phrases(`
      WIRE TRANSFER, WIRE IN, INCOMING WIRE, FEDWIRE CREDIT, WIRE TYPE WIRE IN, CHIPS CREDIT, BOOK TRANSFER CREDIT,
      INCOMING DOMESTIC WIRE, WT FED, FED WIRE, WIRE CREDIT, WIRE TSF, CHAPS IN, WIRE PAYMENT, INTL WIRE, SWIFT IN,
      REAL TIME PAYMENT, RTP CREDIT, WIRE RECEIVED
    `),
    says: 'names a wire received',
    confidence: 0.75,
  },
  {
    slug: 'inventory',
    direction: 'out',
    accounts: BANK,
    words: phrases(`WIRE OUT, WIRE TRANSFER, OUTGOING WIRE, INTL WIRE, SWIFT`),
    beside: phrases(`GOODS, PROFORMA, PI, SHIPMENT, CONTAINER, MATERIALS, INVENTORY, PURCHASE ORDER, PO`),
    says: 'names a wire sent for goods',
    confidence: 0.7,
  },
  {
    slug: 'general_payment',
    direction: 'out',
    accounts: BANK,
    words: phrases(`
      WIRE TRANSFER, WIRE OUT, OUTGOING WIRE, FEDWIRE DEBIT, DOMESTIC WIRE TRANSFER, BOOK TRANSFER DEBIT, CHAPS OUT
    `),
    without: FEE_WORDS,
    says: 'names a wire sent',
    confidence: 0.6,
  },
  {
    slug: 'unreconciled_intra_company_transfers',
    direction: 'either',
    words: phrases(`
      ONLINE TRANSFER, ONLINE BANKING TRANSFER, INTERNET TRANSFER, FUNDS TRANSFER, ACCOUNT TRANSFER, INTERNAL TRANSFER,
      MOBILE TRANSFER, MOBILE BANKING TRANSFER, EXTERNAL TRANSFER, AUTOMATIC TRANSFER, RECURRING TRANSFER, TRANSFER TO,
      TRANSFER FROM, TRANSFER, XFER, TRNSFR, TFR, SWEEP, DDA TO DDA, ACCT XFER, ONLINE XFER, TRSF, TRF, MMKT, FUNDS TFR,
      VIREMENT, FT TO, FT FROM, TRANS TO, TRANS FROM, XFR, MOVE MONEY, EXT TRF
    `),
    without: [...PAYMENT_SERVICES, ...INSTANT_PAYMENTS, ...FEE_WORDS],
    says: 'names a transfer between accounts',
    confidence: 0.78,
  },
];

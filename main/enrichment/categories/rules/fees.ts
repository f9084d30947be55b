import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { LENDING } from './lending-trades.ts';
import { FEE_WORDS } from './words-of-banks.ts';

/** Fees of banks, processors and lenders, by who takes them or what they are called. */
export const FEES: readonly CategoryRule[] = [
  {
    slug: 'charges_fees',
    direction: 'out',
    trades: [...LENDING, 'processor', 'bank', 'person_to_person', 'marketplace'],
    beside: [...FEE_WORDS, 'DISCOUNT', 'DISC', 'AXP DISCNT', 'FINANCE CHARGE', 'INTERCHANGE', 'BILLING', 'APP'],
    without: ['LOAN PAYMENT', 'CHARGECARD', 'APP MARKETPLACE', 'LEASE', 'CASH APP', 'SUBSCRIPTION'],
    confidence: 0.88,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    trades: ['card_issuer', 'software'],
    beside: phrases(`
      DISCOUNT, DISC, DISCNT, AXP DISCNT, TRAN FEE, TRANSACTION FEE, PROCESSING FEE, MERCH FEE, MERCHANT FEE, MERCH FEES,
      ANNUAL FEE, LATE FEE
    `),
    confidence: 0.85,
  },
  {
    slug: 'charges_fees',
    direction: 'out',
    words: phrases(`
      SERVICE CHARGE, SERVICE CHARGES, SERVICE FEE, MAINTENANCE FEE, MONTHLY FEE, ACCOUNT FEE, WIRE FEE,
      WIRE TRANSFER FEE, WIRE TRANS SVC CHARGE, TRANSACTION FEE, STOP PAYMENT FEE, ANALYSIS CHARGE, ANALYSIS FEE,
      ANALYSIS SERVICE CHARGE, ATM FEE, ATM WITHDRAWAL FEE, NON BANK ATM FEE, LATE FEE, BANK FEE, BANK CHARGES, ACH FEE,
      FINANCE CHARGE, INTEREST CHARGE, EXCESS TRANSACTIONS FEE, CASH DEPOSIT FEE, CASH DEPOSIT PROCESSING, STATEMENT FEE,
      TRANSFER FEE, MERCHANT FEE, MERCHANT FEES, MERCH FEE, BANKCARD FEE, MTHLY DISC, MTOT DISC, INTERCHANGE FEE,
      CHECK ORDER, CHECK PRINTING, CHAPS FEE, FOREIGN TRANSACTION FEE, NON STERLING, INTL TRANSACTION FEE,
      ACCOUNT ANALYSIS, SETTLEMENT CHARGE, PAYMENT FEE, E TRANSFER FEE, PLAN FEE, MONTHLY PLAN FEE, COMMISSION FOR PERIOD,
      COMMISSION CHARGES, TRANSACTION CHARGES, ACTIVITY FEE, PREMIUM FEE, EQUIPMENT FEE, COPY FEE, LEGAL PROCESS FEE,
      DORMANT FEE, RESEARCH FEE, SAFE DEPOSIT BOX, BOX RENT FEE
    `),
    without: ['RENT', 'CHARGECARD'],
    says: 'names a charge or fee',
    confidence: 0.92,
  },
];

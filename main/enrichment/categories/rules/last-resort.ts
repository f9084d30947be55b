import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK, CARD } from './account-types.ts';
import { FEE_WORDS } from './words-of-banks.ts';
import { INSTANT_PAYMENTS } from './words-of-paying.ts';

/** Words that also stand beside better evidence, so they come last. */
export const LAST_RESORT: readonly CategoryRule[] = [
  {
    slug: 'charges_fees',
    direction: 'out',
    words: FEE_WORDS,
    says: 'names a charge or fee',
    confidence: 0.8,
  },
  {
    slug: 'check_outflows',
    direction: 'out',
    words: ['CHECK', 'CHECK PAID', 'CHEQUE', 'CASHED CHECK', 'CHK', 'CHECKS PAID', 'CHQ', 'CHEQUES', 'CK', 'CHQ PAID'],
    without: ['CHECK CARD', 'CHECK CRD', 'BACKGROUND CHECK', 'BACKGROUND CHK', 'HEALTH CHECK'],
    says: 'names a check',
    confidence: 0.92,
  },
  {
    slug: 'check_deposits',
    direction: 'in',
    words: ['CHECK', 'CHEQUE'],
    without: ['CHECK CARD', 'CHECK CRD'],
    says: 'names a check',
    confidence: 0.7,
  },
  {
    slug: 'credit_card',
    direction: 'in',
    accounts: CARD,
    words: ['PAID', 'ONLINE BANKING', 'TRANSFER'],
    says: 'names a payment received on the card',
    confidence: 0.6,
  },
  {
    slug: 'p2p_transfers',
    direction: 'either',
    words: INSTANT_PAYMENTS,
    says: 'names a payment by telephone number or code',
    confidence: 0.72,
  },
  {
    slug: 'general_payment',
    direction: 'in',
    accounts: BANK,
    words: phrases(`MISCELLANEOUS CREDIT, MISC CREDIT, CREDIT MEMO, AUTOMATED CREDIT, UNSPECIFIED, SUNDRY CREDIT`),
    without: ['CO', 'LLC', 'INC', 'LTD'],
    says: 'names a credit and not what it is for',
    confidence: 0.6,
  },
];

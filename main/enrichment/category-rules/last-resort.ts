import type { CategoryRule } from '../category-rule.ts';
import { CARD } from './account-types.ts';

/** Words that also stand beside better evidence, so they come last. */
export const LAST_RESORT: readonly CategoryRule[] = [
  {
    slug: 'check_outflows',
    direction: 'out',
    words: ['CHECK', 'CHECK PAID', 'CHEQUE', 'CASHED CHECK', 'CHK', 'CHECKS PAID'],
    without: ['CHECK CARD', 'CHECK CRD'],
    says: 'names a check',
    confidence: 0.85,
  },
  {
    slug: 'check_deposits',
    direction: 'in',
    words: ['CHECK', 'CHEQUE'],
    without: ['CHECK CARD', 'CHECK CRD'],
    says: 'names a check',
    confidence: 0.6,
  },
  {
    slug: 'credit_card',
    direction: 'in',
    accounts: CARD,
    words: ['PAID', 'ONLINE BANKING', 'TRANSFER'],
    says: 'names a payment received on the card',
    confidence: 0.6,
  },
];

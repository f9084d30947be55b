import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { phrases } from './phrases.ts';

/** Card bills paid from a bank account. */
export const CARD_BILLS: readonly CategoryRule[] = [
  { slug: 'credit_card', direction: 'out', accounts: BANK, trades: ['card_issuer'], confidence: 0.85 },
  {
    slug: 'credit_card',
    direction: 'out',
    accounts: BANK,
    words: phrases(`
      CREDIT CARD PAYMENT, CREDIT CARD PMT, CREDIT CARD PYMT, CARD PAYMENT, CREDIT CRD, CRCARDPMT, CARD AUTOPAY,
      PAYMENT TO CRD, PAYMENT TO CREDIT CARD, CARDMEMBER SERV, BARCLAYCARD, CREDIT CARD, CARD SERVICES, VISA PAYMENT,
      MASTERCARD PAYMENT, CC PAYMENT
    `),
    without: ['CREDIT CARD PURCHASE'],
    says: "names the payment of a card's bill",
    confidence: 0.85,
  },
];

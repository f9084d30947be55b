import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { FEE_WORDS } from './words-of-banks.ts';

/** Card bills paid from a bank account. */
export const CARD_BILLS: readonly CategoryRule[] = [
  {
    slug: 'credit_card',
    direction: 'out',
    accounts: BANK,
    trades: ['card_issuer'],
    without: FEE_WORDS,
    confidence: 0.92,
  },
  {
    slug: 'credit_card',
    direction: 'out',
    accounts: BANK,
    words: phrases(`
      CREDIT CARD PAYMENT, CREDIT CARD PMT, CREDIT CARD PYMT, CARD PAYMENT, CREDIT CRD, CRCARDPMT, CARD AUTOPAY,
      PAYMENT TO CRD, PAYMENT TO CREDIT CARD, CARDMEMBER SERV, BARCLAYCARD, CREDIT CARD, CARD SERVICES, VISA PAYMENT,
      MASTERCARD PAYMENT, CC PAYMENT, CHARGECARD, BUSINESS CARD, CREDITCARD, MASTERCARD BILL, VISA BILL, MASTERCARD PMT,
      VISA PMT, CARD BILL, SYF PAYMNT, SYNCB, CC PYMT, CC PMT, MASTERCARD PYMT, VISA PYMT, EPAYMENT CARD, BANKCARD PMT,
      VISA PREAUTH, VISA BPY, MASTERCARD BPY, CARDS BPY, AMEX BPY, CARDS PYMT, CARDS PMT, CARD PYMT, CARD PMT,
      TO CREDIT CARD, VISA BILL PMT, CRD AUTOPAY, CARD EPAY
    `),
    without: ['CREDIT CARD PURCHASE', 'CARD PAYMENT TO', 'CARD PAYMENT AT', 'POS'],
    says: "names the payment of a card's bill",
    confidence: 0.88,
  },
];

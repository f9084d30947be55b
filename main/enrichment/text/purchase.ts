import { placeStart } from './place-ending.ts';

/** Marks of a card purchase before the shop's name, and of the terminal behind it. */
const CARD_MARK =
  /^(?:(?:RECURRING|BUSINESS|CONTACTLESS|INTERAC|INTERNATIONAL|NON-?PIN|PIN) )*(?:CHECK ?CARD|DEBIT CARD|DBT CRD|VISA|POS|CARD PURCHASE|PURCHASE|DEBIT PURCHASE|C-IDP|IDP)\b|\b(?:POS (?:PURCHASE|DEBIT)|VISA DEBIT|CARD PURCHASE|CARD \d{4}|CARD ENDING|IDP PURCHASE|INTERAC PURCHASE)\b|\)\)\)|\s(?:VIS|IDP|POS)(?:\s|$)/i;

const REGION_ENDING = /\s[A-Z]{2}(?: USA?)?$/;

/** Words of payments from account to account: what stands beside them is a payee, not a shop. */
const RAILS =
  /\b(?:ACH|EFT|WIRE|CHAPS|FPO|FPI|STO|S\/O|BBP|BACS|BGC|SEPA|ZELLE|VENMO|TRANSFER|XFER|TFR|TRF|E-?TRANSFER|E-?TFR|INTERAC|BILL PAY(?:MENT)?|BPY|DDR?(?!['’*])|D\/D|DIRECT DEBIT|BILL PMT|ONLINE PAYMENT|ONLINE PMT|MISC PAYMENT|PAYMENT TO|STANDING ORDER|DES|CCD|PPD|CTX|ORIG CO NAME|MEMO|VENDOR|REMIT|REAL TIME|RTP|PAYNOW|PROMPTPAY|DUITNOW|BIZUM|MOBILEPAY|VIPPS|BLIK|TWINT|MB ?WAY|SATISPAY|OSKO|PAYID|WITHDRAWAL|PAD|PYMT TO|CHECK|CHEQUE|CHQ|CHK|PAYMENT|PMT|PYMT|LOAN|TAX|PAYROLL|RENT|DRAW)\b/i;

/** True when a description has the shape of a card purchase: a card's mark, or a place at its end. */
export const looksLikePurchase = (description: string): boolean =>
  CARD_MARK.test(description) || (REGION_ENDING.test(description.trimEnd()) && placeStart(description) !== null);

/** True when a description speaks of a payment from account to account. */
export const namesRails = (description: string): boolean => !CARD_MARK.test(description) && RAILS.test(description);

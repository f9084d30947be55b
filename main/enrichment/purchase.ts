import { placeStart } from './place-ending.ts';

/** Marks of a card purchase before the shop's name, and of the terminal behind it. */
const CARD_MARK =
  /^(?:(?:RECURRING|BUSINESS|CONTACTLESS|INTERAC|INTERNATIONAL|NON-?PIN|PIN) )*(?:CHECK ?CARD|DEBIT CARD|DBT CRD|VISA|POS|CARD|PURCHASE|DEBIT PURCHASE|C-IDP|IDP)\b|\b(?:POS (?:PURCHASE|DEBIT)|VISA DEBIT|CARD PURCHASE|CARD \d{4}|CARD ENDING)\b|\)\)\)| VIS(?: |$)/i;

/** True when a description has the shape of a card purchase: a card's mark, a payment service's, or a place at its end. */
export const looksLikePurchase = (description: string): boolean =>
  CARD_MARK.test(description) || /\s[A-Z]{2}(?: USA?)?$/.test(description.trimEnd()) && placeStart(description) !== null;

import { PROCESSOR_PREFIXES, type ProcessorPrefix } from '../../reference/index.ts';

/** A payment service's mark, and the shop printed behind it. */
export interface ProcessedPurchase {
  readonly processor: ProcessorPrefix;
  /** The mark as printed, such as `SQ *`. */
  readonly mark: string;
  readonly shop: string;
}

const LETTER = /\p{L}/u;
/** Words a payment service puts where the shop would stand when the row is its own. */
const NO_SHOP =
  /^(?:CHARGEBACK|REFUND|DISPUTE|FEES?|REVERSAL|TRANSFER|PAYOUT|DEPOSIT|INST XFER|ADJUSTMENT|CASH ?OUT|WITHDRAWAL|PAYMENT)\b/i;

/** Splits `SQ *JOES COFFEE` into the service and the shop; null where no known mark begins the name. */
export function processedPurchase(clean: string): ProcessedPurchase | null {
  for (const processor of PROCESSOR_PREFIXES) {
    const mark = processor.mark.exec(clean)?.[0];
    if (mark === undefined) continue;
    const shop = clean.slice(mark.length).trim();
    if (LETTER.test(shop) && !NO_SHOP.test(shop)) return { processor, mark: mark.trim(), shop };
  }
  return null;
}

/** How PayPal's bank debits print the shop: in the field of the reference. */
const BANK_DEBIT =
  /^(PAYPAL\s+(?:DES:\s*)?INST XFER)\s+(?:ID:\s*)?(\p{L}[\p{L}\p{N}.&' -]{1,40}?)(?=\s+(?:INDN|CO ID|WEB)\b|\s*$)/iu;

/** The shop behind a purchase that PayPal drew from the bank account; null for every other text. */
export function drawnPurchase(description: string): ProcessedPurchase | null {
  const [, mark, shop] = BANK_DEBIT.exec(description) ?? [];
  const processor = PROCESSOR_PREFIXES.find(({ name }) => name === 'PayPal');
  return mark !== undefined && shop !== undefined && processor ? { processor, mark, shop } : null;
}

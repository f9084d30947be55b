/** A payment service that prints its mark before the shop's name. */
export interface ProcessorPrefix {
  readonly name: string;
  readonly url: string | null;
  /** The mark, at the beginning of a description without its boilerplate; the shop follows. */
  readonly mark: RegExp;
}

/**
 * Marks of payment services on card purchases.
 *
 * Source: the services' own help pages on statement descriptors. Licence: names only.
 */
export const PROCESSOR_PREFIXES: readonly ProcessorPrefix[] = [
  { name: 'Square', url: 'https://squareup.com', mark: /^(?:GO)?SQ ?\*\s?/i },
  { name: 'Toast', url: 'https://pos.toasttab.com', mark: /^TST ?\*\s?/i },
  { name: 'PayPal', url: 'https://www.paypal.com', mark: /^(?:PAYPAL|PP|PYPL) ?\*\s?/i },
  { name: 'Shopify', url: 'https://www.shopify.com', mark: /^SP(?: ?\*\s?|\s+)(?!PLUS\b)(?=\p{L})/u },
  { name: 'Stripe', url: 'https://stripe.com', mark: /^STRIPE ?\*\s?/i },
  { name: 'Clover', url: 'https://www.clover.com', mark: /^(?:CLOVER|CLV) ?\*\s?/i },
  { name: 'Zettle', url: 'https://www.zettle.com', mark: /^(?:ZETTLE_?|IZ) ?\*\s?/i },
  { name: 'SumUp', url: 'https://www.sumup.com', mark: /^SUMUP ?\*\s?/i },
  { name: 'Paddle', url: 'https://www.paddle.com', mark: /^PADDLE(?:\.NET)? ?\*\s?/i },
  { name: 'FastSpring', url: 'https://fastspring.com', mark: /^FS ?\*\s?/i },
  { name: 'Eventbrite', url: 'https://www.eventbrite.com', mark: /^EB ?\*\s?/i },
];

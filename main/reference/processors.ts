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
 * Source: compiled by hand from the services' own descriptors. Licence: names only.
 */
export const PROCESSOR_PREFIXES: readonly ProcessorPrefix[] = [
  { name: 'Square', url: 'https://squareup.com', mark: /^(?:GO)?SQ ?\*\s?/i },
  { name: 'Toast', url: 'https://pos.toasttab.com', mark: /^TST ?[*-]\s?/i },
  {
    name: 'Zettle',
    url: 'https://www.zettle.com',
    mark: /^(?:PAYPAL ?\*\s?)?(?:I?ZETTLE_? ?\*?|IZ ?\*|ZTL ?\*)\s?(?=\S)/i,
  },
  { name: 'PayPal', url: 'https://www.paypal.com', mark: /^(?:PAYPAL|PP|PYPL) ?\*\s?/i },
  { name: 'Shopify', url: 'https://www.shopify.com', mark: /^SP(?: ?\*\s?|\s+)(?!PLUS\b)(?=\p{L})/u },
  { name: 'Shopify', url: 'https://www.shopify.com', mark: /^SHOPIFY ?\*\s?(?=\p{L})/iu },
  { name: 'Stripe', url: 'https://stripe.com', mark: /^(?:STRIPE|ST) ?\*\s?/i },
  { name: 'Clover', url: 'https://www.clover.com', mark: /^(?:CLOVER|CLV) ?\*\s?/i },
  { name: 'SumUp', url: 'https://www.sumup.com', mark: /^(?:SUMUP|SUM UP) ?[* ]\s?(?=\S)/i },
  { name: 'Dojo', url: 'https://dojo.tech', mark: /^DOJO ?\*\s?/i },
  { name: 'Adyen', url: 'https://www.adyen.com', mark: /^(?:ADYEN|ADY) ?\*\s?/i },
  { name: 'Lightspeed Payments', url: 'https://www.lightspeedhq.com', mark: /^(?:LS|LSP|LIGHTSPEED) ?\*\s?/i },
  { name: 'SpotOn', url: 'https://www.spoton.com', mark: /^(?:SPO|SPOTON) ?\*\s?/i },
  { name: 'DoorDash', url: 'https://www.doordash.com', mark: /^(?:DD ?\*? ?DOORDASH ?\*?|DOORDASH ?\*)\s?(?=\p{L})/iu },
  { name: 'Grubhub', url: 'https://www.grubhub.com', mark: /^GRUBHUB ?\*\s?(?=\p{L})/iu },
  { name: 'Paddle', url: 'https://www.paddle.com', mark: /^PADDLE(?:\.NET)? ?\*\s?/i },
  { name: 'FastSpring', url: 'https://fastspring.com', mark: /^FS ?\*\s?/i },
  { name: 'Eventbrite', url: 'https://www.eventbrite.com', mark: /^EB ?\*\s?/i },
  { name: '2Checkout', url: null, mark: /^2CO(?:\.COM)? ?\*\s?/i },
  { name: 'WePay', url: null, mark: /^(?:WPY|WEPAY) ?\*\s?/i },
  { name: 'Braintree', url: 'https://www.braintreepayments.com', mark: /^BT ?\*\s?/i },
  { name: 'Klarna', url: 'https://www.klarna.com', mark: /^KLARNA ?\*\s?/i },
  { name: 'Google Pay', url: 'https://pay.google.com', mark: /^(?:GPAY|GOOGLE PAY) ?\*\s?/i },
  { name: 'Apple Pay', url: 'https://www.apple.com', mark: /^(?:APPLE PAY|APLPAY) ?\*?\s+/i },
];

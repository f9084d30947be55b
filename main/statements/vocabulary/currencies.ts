/**
 * What speaks for a currency. Codes and unshared symbols decide; a shared `$` needs a country, which postal codes and
 * country names give. Order matters only among equals.
 */
export interface CurrencyEvidence {
  readonly currency: string;
  readonly pattern: RegExp;
  /** 3: names the currency; 2: a symbol only it uses; 1: a country whose money it is. */
  readonly weight: 1 | 2 | 3;
}

/** ISO 4217 codes as statements print them. */
export const CODES =
  'USD GBP EUR SEK AED AUD SGD CAD NOK CHF DKK MXN PLN MYR RON CZK HKD HUF NZD BRL ILS INR ZAR THB JPY CNY KRW PHP IDR TRY SAR KWD BHD OMR JOD TND NGN KES GHS EGP PKR BDT LKR TWD BGN QAR'.split(
    ' ',
  );

const US_STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';

export const CURRENCY_EVIDENCE: readonly CurrencyEvidence[] = [
  ...CODES.map((currency) => ({ currency, pattern: new RegExp(`\\b${currency}\\b`), weight: 3 as const })),
  { currency: 'SGD', pattern: /S\$|singapore dollar/i, weight: 3 },
  { currency: 'AUD', pattern: /A\$|australian dollar/i, weight: 3 },
  { currency: 'CAD', pattern: /C\$|CA\$|canadian dollar/i, weight: 3 },
  { currency: 'NZD', pattern: /NZ\$|new zealand dollar/i, weight: 3 },
  { currency: 'USD', pattern: /US\$|U\.S\. dollar|us dollar/i, weight: 3 },
  { currency: 'HKD', pattern: /HK\$|hong kong dollar/i, weight: 3 },
  {
    currency: 'BRL',
    pattern: /(?<![A-Z])R\$|\breais\b|\breal brasileiro\b|\bbrazilian real\b|\bmoeda:? real\b/i,
    weight: 3,
  },
  { currency: 'EUR', pattern: /€|\beuros?\b/i, weight: 2 },
  { currency: 'GBP', pattern: /£|\bsterling\b/i, weight: 2 },
  { currency: 'INR', pattern: /₹|\bRs\./, weight: 2 },
  { currency: 'JPY', pattern: /¥|円/, weight: 2 },
  { currency: 'ILS', pattern: /₪/, weight: 2 },
  { currency: 'TRY', pattern: /₺|\d TL\b/, weight: 2 },
  {
    currency: 'USD',
    pattern: new RegExp(
      `[A-Za-z], ?(?:${US_STATES}),? \\d{5}(?:-\\d{4})?\\b|\\b(?:${US_STATES}) \\d{5}-\\d{4}\\b|\\b[A-Z]{3,} (?:${US_STATES}) \\d{5}\\b`,
    ),
    weight: 1,
  }, // prettier-ignore
  // What only the law of the United States makes cards print (Regulation Z, 12 CFR 1026.7(b), model forms G-18).
  {
    currency: 'USD',
    pattern: /minimum payment warning|late payment warning|total (?:fees|interest) charged in 20\d\d/i,
    weight: 1,
  },
  { currency: 'USD', pattern: /\bUSA\b|Member FDIC|, N\.A\.|United States of America/, weight: 1 },
  { currency: 'MXN', pattern: /\bCLABE\b/, weight: 1 },
  { currency: 'CAD', pattern: /\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b/, weight: 1 },
  { currency: 'NZD', pattern: /\bNZ\b|New Zealand/, weight: 1 },
  { currency: 'AUD', pattern: /\b(?:NSW|VIC|QLD|TAS) \d{4}\b|\bAustralia\b|\bBSB\b/, weight: 1 },
  { currency: 'SGD', pattern: /\b(?:SINGAPORE|Singapore) \d{6}\b/, weight: 1 },
  { currency: 'GBP', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|sort code/i, weight: 1 },
  { currency: 'ZAR', pattern: /South Africa\b/, weight: 1 },
];

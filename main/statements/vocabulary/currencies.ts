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

/** Codes that are words, or names of companies, as well: they count only where a currency is named, or beside a figure. */
const CODES_OF_WORDS = 'CLP COP ARS PEN UYU VND RSD ISK UAH RUB MAD'.split(' ');

const US_STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';

/** Countries as addresses name them, whose money no symbol tells. */
const COUNTRIES: readonly (readonly [currency: string, country: string])[] = [
  ['ZAR', 'South Africa'],
  ['MYR', 'Malaysia'],
  ['PHP', 'Philippines'],
  ['THB', 'Thailand'],
  ['IDR', 'Indonesia'],
  ['INR', 'India'],
  ['PKR', 'Pakistan'],
  ['TWD', 'Taiwan'],
  ['EGP', 'Egypt'],
  ['COP', 'Colombia'],
  ['ARS', 'Argentina'],
  ['CLP', 'Chile'],
  ['NGN', 'Nigeria'],
  ['KES', 'Kenya'],
  ['HKD', 'Hong Kong'],
];

/** Countries by the letters with which their IBANs begin, by the currency in which accounts there are kept. */
const IBAN_COUNTRIES: readonly (readonly [currency: string, countries: string])[] = [
  ['EUR', 'AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK'],
  ['GBP', 'GB'],
  ['CHF', 'CH'],
  ['PLN', 'PL'],
  ['CZK', 'CZ'],
  ['HUF', 'HU'],
  ['RON', 'RO'],
  ['SEK', 'SE'],
  ['NOK', 'NO'],
  ['DKK', 'DK'],
  ['TRY', 'TR'],
  ['AED', 'AE'],
  ['SAR', 'SA'],
];

export const CURRENCY_EVIDENCE: readonly CurrencyEvidence[] = [
  ...CODES.map((currency) => ({ currency, pattern: new RegExp(`\\b${currency}\\b`), weight: 3 as const })),
  ...CODES_OF_WORDS.map((currency) => ({
    currency,
    pattern: new RegExp(
      `(?:\\b(?i:currency|moneda|moeda|devise|valuta)\\b|(?i:loại tiền|валюта))[ :]*${currency}\\b|\\(${currency}\\)|\\b${currency} ?-?\\d|\\d ?${currency}\\b`,
    ),
    weight: 3 as const,
  })),
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
  { currency: 'PEN', pattern: /\bS\/\.? ?\d|\bsoles\b/i, weight: 2 },
  { currency: 'MYR', pattern: /\bRM ?\d/, weight: 2 },
  { currency: 'PHP', pattern: /₱/, weight: 2 },
  { currency: 'NGN', pattern: /₦/, weight: 2 },
  { currency: 'THB', pattern: /฿/, weight: 2 },
  { currency: 'TRY', pattern: /₺|\d TL\b|\bBirimi:? TL\b/, weight: 2 },
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
  // What only the accounts of one country have: the codes of its branches, the numbers of its companies and tax payers.
  { currency: 'INR', pattern: /\bIFSC?\b/, weight: 1 },
  { currency: 'AUD', pattern: /\bABN(?: \d{2})? \d{3} \d{3} \d{3}\b/, weight: 1 },
  { currency: 'ARS', pattern: /\bCUIT\b|\bCBU\b/, weight: 1 },
  { currency: 'CLP', pattern: /\bpesos chilenos\b/i, weight: 3 },
  { currency: 'COP', pattern: /\bpesos colombianos\b/i, weight: 3 },
  { currency: 'ARS', pattern: /\bpesos argentinos\b/i, weight: 3 },
  { currency: 'CAD', pattern: /\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b/, weight: 1 },
  { currency: 'NZD', pattern: /\bNZ\b|\bNew Zealand\b/i, weight: 1 },
  { currency: 'AUD', pattern: /\b(?:NSW|VIC|QLD|TAS) \d{4}\b|\bA(?:ustralia|USTRALIA)\b|\bBSB\b/, weight: 1 },
  { currency: 'SGD', pattern: /\b(?:SINGAPORE|Singapore) \d{6}\b/, weight: 1 },
  { currency: 'GBP', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|sort code/i, weight: 1 },
  ...IBAN_COUNTRIES.map(([currency, countries]) => ({
    currency,
    pattern: new RegExp(`\\b(?:${countries})\\d{2}(?: ?[A-Z\\d]{4}){3,7}`),
    weight: 1 as const,
  })),
  ...COUNTRIES.map(([currency, country]) => ({
    currency,
    pattern: new RegExp(`\\b${country}\\b`, 'i'),
    weight: 1 as const,
  })),
];

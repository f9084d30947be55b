import type { Direction } from './category-rule.ts';

/** A pattern whose first group is the name of whoever is on the other side. */
interface NamePattern {
  readonly pattern: RegExp;
  /** Which way the money must move; absent: either. */
  readonly direction?: Direction;
}

/** Bounded, so that hostile text costs no more than its length. */
const NAME = String.raw`([\p{L}\p{N}&'.,/ -]{2,60}?)`;
/** What ends a name: a field, a word that a colon makes one, a reference, a date, or the end of the text. */
const END = String.raw`(?=\s+(?:(?:REF|ID|CONF|CONFIRMATION|MEMO|NOTE|MSG|INV|INVOICE|TRN|DES|ORIG ID|CO ENTRY|OBI|BNF|BBK|VIA|FOR|ON|A/C|DDR?|DIRECT DEBIT)\b|[\p{L}/]{2,14}[:=]|[#*]|\S{0,30}\d)|\s*[:;]|\s*$)`;

const named = (before: string, direction?: Direction): NamePattern => ({
  pattern: new RegExp(`${before}${NAME}${END}`, 'iu'),
  ...(direction ? { direction } : {}),
});

const SERVICES =
  'ZELLE|VENMO|CASH APP|INTERAC|E-?TRANSFER|E-?TRF|E-?TFR|PAYPAL|PAYNOW|PROMPTPAY|DUITNOW|MOBILEPAY|VIPPS|BLIK|TWINT|OSKO|PAYID';

/** Another direction or service follows, or a number and then another direction: the name comes later. */
const NO_NAME = String.raw`(?:\d+\s+)?(?:FROM|TO|${SERVICES})\b`;

/** Most telling first. */
const PATTERNS: readonly NamePattern[] = [
  named(String.raw`\bORIG CO NAME\s*:\s*`),
  named(String.raw`\b(?:ORIG|B/O|BY ORDER OF|ORIGINATOR)\s*[:=]\s*(?:\d+/)?`, 'in'),
  named(String.raw`\b(?:BNF|BENEFICIARY|BEN|A/C)\s*[:=]\s*(?:\d+/)?`, 'out'),
  named(String.raw`\b(?:${SERVICES})\b[^:]{0,40}?\b(?:FROM|TO):?\s+(?!${NO_NAME})`),
  named(
    String.raw`\b(?:RECEIVED|PAYMENT|TRANSFER|CREDIT|DEPOSIT|WIRE(?: TRANSFER)?(?: IN)?|PMT) FROM:?\s+(?:\d+\s+)?`,
    'in',
  ),
  named(String.raw`\b(?:PAYMENT|TRANSFER|SENT|PAID|WIRE(?: TRANSFER)?(?: OUT)?|PMT)\s+(?:\d+\s+)?TO:?\s+`, 'out'),
  named(
    String.raw`^(?:FPI|FPO|BGC|BACS(?: CREDIT| CR)?|FASTER PAYMENTS?(?: RECEIPT| RECEIVED)?(?: FROM| TO)?|CHAPS(?: IN| OUT)?|STO|STANDING ORDER(?: TO)?|BBP|BP|CR|DIRECT CREDIT|DDR?|D/D|DIRECT DEBIT(?: TO)?)\s+`,
  ),
  named(
    String.raw`^(?:EFT CREDIT|EFT DEBIT|ACH CREDIT|ACH DEBIT|ACH WITHDRAWAL|WIRE IN|WIRE OUT|INCOMING WIRE|OUTGOING WIRE)\s+`,
  ),
  named(String.raw`^(?=.*\s(?:DES:|DDR?\b|DIRECT DEBIT\b))`),
];

const TRIM = /^[\s.,/&-]+|[\s.,/&-]+$/g;
const LETTERS = /\p{L}{2}/u;

/**
 * The other side by name where statements spell it out: people and companies in ACH, wire, Zelle and e-transfer text.
 * Upper case without punctuation, so that both legs of a relation name it the same; null where none is printed.
 */
export function counterpartyOf(description: string, direction: Direction | null): string | null {
  for (const { pattern, direction: needed } of PATTERNS) {
    if (needed !== undefined && needed !== direction) continue;
    const name = pattern.exec(description)?.[1]?.replace(TRIM, '') ?? '';
    if (LETTERS.test(name)) return partyName(name);
  }
  return null;
}

/** A name as both legs of a relation spell it: upper case, words and ampersands only. */
export const partyName = (name: string): string =>
  name
    .toUpperCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

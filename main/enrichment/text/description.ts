import { placeStart } from './place-ending.ts';

/** A stretch of the printed description; cleaning only ever narrows it, so the result is a substring by construction. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Labels after which the counterparty's name is printed; the first that occurs wins. */
const NAME_LABELS = /\b(?:ORIG CO NAME|ORIG|B\/O|BNF|CO NAME|A\/C(?=\s*:\s*\p{L}{2}))\s*:\s*/iu;

/** Where a bank's own fields begin: everything behind is reference. */
const FIELD =
  /\s+(?:(?:DES|INDN|ID|CO ID|ORIG ID|PPD ID|WEB ID|CCD ID|CTX ID|IND ID|IND NAME|DESC DATE|CO ENTRY DESCR|DESCR|SEC|TRACE ?#|EED|REF|BNF|OBI|SND BK|PMT DET|TRN|IMAD)\s*[:=]|TRN\*|RMR\*|REF ?#|REF NO|REFERENCE ?#?|CONF(?:IRMATION)? ?#|TRACE ?#|TRAN ?#|TRANSACTION ?#|AUTH ?#|CARD (?:ENDING )?(?:IN )?[#X*]*\d{4}|ENDING IN \d|(?:ON|FOR ACTIVITY OF) \d{1,2}[/-]\d{1,2}\b|XX+\d|\*{2,}\d|\.{3}\d)/i;

/** What stands before the name on purchases and electronic payments. Tried again until none fits. */
const PREFIXES: readonly RegExp[] = [
  /^(?:(?:INCOMING|OUTGOING|DOMESTIC|INTL) )?(?:WIRE(?: TRANSFER)?|FEDWIRE|CHAPS)(?: (?:IN|OUT|CREDIT|DEBIT|CR|DR|TSF|FROM|TO))+[ :-]+(?=\p{L})/iu,
  /^(?:DIRECT DEBIT(?: PAYMENT)?|STANDING ORDER|ELECTRONIC (?:WITHDRAWAL|DEPOSIT)|BILL PAYMENT VIA FASTER PAYMENT)(?: TO| FROM)?\s+/i,
  /^(?:POS|PURCHASE|MERCHANDISE|CARD|VISA|MERCH) (?:RETURN|REFUND|CREDIT(?: REFUND)?|CANCELLATION)\s+/i,
  /^(?:RECURRING |BUSINESS )?(?:PURCHASE|PAYMENT) (?:INTL )?(?:AUTHORIZED|RETURN AUTHORIZED)(?: ON)? \d{1,2}\/\d{1,2}(?:\/\d{2,4})?\s+/i,
  /^(?:CHECK ?CARD|DEBIT CARD|DBT CRD|VISA|POS|CARD)(?: (?:PURCHASE|PUR|DEBIT|POS|PAYMENT))*(?: WITH PIN)?\s+(?:\d{4,6}\s+)?/i,
  /^(?:RECURRING )?(?:DEBIT )?(?:CARD )?PURCHASE(?: WITH PIN)?\s+/i,
  /^(?:ACH|ELECTRONIC|PREAUTHORI[ZS]ED|PREAUTH) (?:DEBIT|CREDIT|PMT|PAYMENT|DEPOSIT|WITHDRAWAL|TRANSACTION)[ :-]+/i,
  /^BUSINESS TO BUSINESS ACH(?: DEBIT| CREDIT)?[ :-]+/i,
  /^(?:ACH CORP|CORPORATE ACH|DIRECT|PREAUTHORI[ZS]ED|PRE-AUTHORI[ZS]ED|MISC|WEB) (?:DEBIT|CREDIT|PAYMENT|WITHDRAWAL|DEPOSIT|PMT)[ ,:-]+(?:SINGLE\s+)?/i,
  /^(?:RETAIL|C-IDP|IDP|INTERAC|CONTACTLESS|POINT OF SALE|POS) PURCHASE(?:\s*-)?\s*(?:\d{3,}\s+)?/i,
  /^\[[A-Z]{2}\]\s*/i,
  /^\){3}\s*/,
  /^POS \d{4} \d{2}[A-Z]{3}\d{2}\s+/i,
  /^(?:X{2,}|\*{2,})\d+\s+/i,
  /^(?:D\/D|DDR?(?!\s*\*?\s*DOORDASH)|STO|S\/O|BGC|FPI|FPO|BBP|DEB|VIS|PAD|BUSINESS PAD|CARD PAYMENT TO|CONTACTLESS PAYMENT|INTERAC PURCHASE(?: - \d+)?|CONTACTLESS INTERAC PURCHASE(?: - \d+)?)\s+(?=\p{L})/iu,
  /^(?:TERMINAL|TERM|TID)\s*#?\d+\s+/i,
  /^TRN\*\S+\s+/i,
  /^(?:DDA|PIN) (?:PURCHASE|PUR|DEBIT)\s+/i,
  /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\s+/,
  /^#?\d{4,}\s+/,
  /^[\s*:;,.#/-]+/,
];

/**
 * The first word that is a reference rather than a name: a number of three or more digits (a phone number too), a date,
 * a web or mail address, or a code of six or more characters that mixes letters with digits. Not the number a shop's
 * name begins with (SQ *4505). No two neighbouring parts can match the same text, so hostile text costs no more.
 */
const REFERENCE =
  /(?<![\s*#])(?<!^(?:SQ|TST|PP|SP))[\s*#]+(?:#\s*\d+|[^\s@*#]+@|(?:[\p{L}\d-]+\.){2,}(?:COM|NET|ORG)\b|\d{3,}\S*|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?=\s|$)|(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]{6,}(?=\s|$))/iu;
/** Digits glued behind a word: "ADS12340929". */
const GLUED_DIGITS = /(?<=\p{L}{3})\d{4,}(?=\s|$)/u;
const ENDING = /(?<![\s*:;,#/-])[\s*:;,#/-]+(?:(?:STORE|STR|NO\.?|T|POS|TERM(?:INAL)?|XX+)[\s*:;,#/-]*)?$/i;
const LETTER = /\p{L}.*\p{L}/u;

/** The name a person would say, cut out of the printed description; the trimmed description where nothing remains. */
export function cleanDescription(description: string): string {
  const labelled = afterNameLabel(description, whole(description));
  const named = withoutPrefixes(description, labelled);
  const cut = withoutEnding(description, cutBefore(description, named, [FIELD, GLUED_DIGITS, REFERENCE]));
  const clean = textOf(description, withoutEnding(description, withoutPlace(description, cut))).trim();
  if (LETTER.test(clean)) return clean;
  return description.trim() || description;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function afterNameLabel(text: string, span: Span): Span {
  const label = NAME_LABELS.exec(text);
  return label ? { start: label.index + label[0].length, end: span.end } : span;
}

/** Narrows from the left, but never past the last letters. */
function withoutPrefixes(text: string, span: Span): Span {
  const rest = textOf(text, span);
  for (const prefix of PREFIXES) {
    const length = prefix.exec(rest)?.[0].length ?? 0;
    if (length > 0 && LETTER.test(rest.slice(length))) {
      return withoutPrefixes(text, { start: span.start + length, end: span.end });
    }
  }
  return span;
}

/** Narrows from the right to before the first boilerplate that leaves a name standing. */
function cutBefore(text: string, span: Span, patterns: readonly RegExp[]): Span {
  return patterns.reduce<Span>((kept, pattern) => {
    const rest = textOf(text, kept);
    const index = pattern.exec(rest)?.index ?? -1;
    return index > 0 && LETTER.test(rest.slice(0, index)) ? { start: kept.start, end: kept.start + index } : kept;
  }, span);
}

/** Narrows from the right to before the city and state that card descriptors end with. */
function withoutPlace(text: string, span: Span): Span {
  const rest = textOf(text, span);
  const start = placeStart(rest) ?? 0;
  return start > 0 && LETTER.test(rest.slice(0, start)) ? { start: span.start, end: span.start + start } : span;
}

function withoutEnding(text: string, span: Span): Span {
  const rest = textOf(text, span);
  const index = ENDING.exec(rest)?.index ?? -1;
  return index > 0 && LETTER.test(rest.slice(0, index)) ? { start: span.start, end: span.start + index } : span;
}

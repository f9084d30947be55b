import { enclose, type Rectangle, type Word } from '../../../shared/model/index.ts';
import { CODES } from '../vocabulary/currencies.ts';
import { heightOf, type Line } from '../words/lines.ts';
import { recognisedNumber } from './recognised-number.ts';

/** Which mark a document uses before its minor units. `none`: whole numbers only, as in yen, or in forints without fillér. */
export type DecimalMark = '.' | ',' | 'none';

/** How a document writes money. */
export interface MoneyStyle {
  readonly decimal: DecimalMark;
  /** Digits of the currency after the mark, printed or not. */
  readonly exponent: number;
  /** Thousands are set apart: of whole numbers, a long one without marks is a reference. */
  readonly grouped?: boolean;
  /** Thousands are set apart by a space before a decimal point, too. */
  readonly spaced?: boolean;
}

/** An amount of money found in a line. */
export interface MoneyToken {
  /** Minor units; negative when printed with a minus or in brackets. */
  readonly minor: number;
  /** `CR`, `DR` and their kin beside the figure. */
  readonly mark: 'credit' | 'debit' | null;
  /** A plus or minus (or brackets) was printed. */
  readonly signed: boolean;
  /** Its minus was not read: those of its column tell that it had one. */
  readonly signRestored?: true;
  /** Its minus was seen by one look of recognition, and not by another. */
  readonly signDisputed?: true;
  readonly bounds: Rectangle;
  /** How sure recognition was of its least sure word, 0 to 1; 1 for the file's own text. */
  readonly confidence: number;
  /** Other amounts that recognition saw in its place, minor units without a sign. */
  readonly alternatives: readonly number[];
  /** Index of its first and last word in the line. */
  readonly from: number;
  readonly to: number;
}

const SYMBOL = '(?:[A-Z]{1,3})?[$€£¥₹₪₺₱₦฿₩₫]|[A-Z]{3}|Fr\\.|kr\\.?|Rs\\.?|Rp\\.?|RM|S/\\.?|Kč|Ft|zł|円|R';
const PREFIX = new RegExp(`^([(\\-−–+=]*)(?:${SYMBOL})?([(\\-−–+]?)$`);
const SIGN_OR_SYMBOL = new RegExp(`^(?:[-−–+=]|[(]?[-−–+]?(?:${SYMBOL})[-−–+]?)$`);
const MARKS: Readonly<Record<string, 'credit' | 'debit'>> = {
  CR: 'credit',
  C: 'credit',
  H: 'credit',
  BIJ: 'credit',
  DR: 'debit',
  DB: 'debit',
  AF: 'debit',
  OD: 'debit',
  D: 'debit',
  S: 'debit',
}; // prettier-ignore
const MARK_WORD = /^\(?(CR|DR|DB|OD|Cr|Dr|Db|cr|dr|db|Bij|Af|BIJ|AF|C|D|H|S)\.?\)?$/;
const TRAILING = new RegExp(`^([-−–+)]*)(?:\\(?(CR|DR|DB|OD|Cr|Dr|Db|cr|dr|db|[CDHS])\\)?)?(?:${SYMBOL})?([-−–+)]*)$`);

/** An amount that lost its marks. */
const BARE = /^\d{3,}$/;
/** A group of thousands whose head, set apart by a space, was lost (`004,77`): no amount begins so. */
const LOST_HEAD = /^[(\-−–+]?0\d\d,\d{2}\D*$/;

/** How sure an amount is at most whose marks were misread. */
const MISREAD = 0.85;

/** The widest gap inside a spaced number, in digits; between a figure and its sign or mark, in heights. */
const DIGIT_GAP = 1.15;
const MARK_GAP = 1.3;

const numberPattern = ({ decimal, exponent, grouped: isGrouped }: MoneyStyle): string => {
  const group = decimal === 'none' ? "[.,'’]" : decimal === ',' ? "[.'’]" : "[,'’]";
  const grouped = `\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`;
  const plain = isGrouped ? '\\d{1,3}' : '\\d+';
  return decimal === 'none' ? `(?:${grouped}|${plain})` : `(?:(?:${grouped}|\\d+)?[${decimal}]\\d{${exponent}})`;
};

/** Splits a word into what stands before, in and after its number; null when it holds none. */
function splitWord(text: string, style: MoneyStyle): { before: string; digits: string; after: string } | null {
  const match = new RegExp(`^(\\D*?)(${numberPattern(style)})(\\D*)$`).exec(text);
  return match ? { before: match[1] ?? '', digits: match[2] ?? '', after: match[3] ?? '' } : null;
}

interface NumberParts {
  readonly digits: string;
  /** Sign and symbol in front, as `PREFIX` finds them, and those behind, as `TRAILING` does. */
  readonly before: RegExpExecArray;
  readonly after: RegExpExecArray;
  readonly misread: boolean;
}

function fitting(parts: ReturnType<typeof splitWord>, misread: boolean): NumberParts | null {
  const before = parts && PREFIX.exec(parts.before);
  const after = parts && TRAILING.exec(parts.after);
  return parts && before && after ? { digits: parts.digits, before, after, misread } : null;
}

/** A recognised text as the amount it may have been printed as. */
const misreadNumber = (text: string, style: MoneyStyle): NumberParts | null =>
  fitting(recognisedNumber(text, style.exponent), true);

/**
 * A word as an amount of money: as printed, or where it was recognised, as it may have been printed; else as another look saw
 * it printed.
 */
function readNumber(text: string, style: MoneyStyle, { source, alternatives = [] }: Word): NumberParts | null {
  const printed = fitting(splitWord(text, style), false);
  if (printed || source !== 'ocr') return printed;
  const misread = misreadNumber(text, style);
  if (misread) return misread;
  for (const seen of alternatives) {
    const other = fitting(splitWord(seen, style), true) ?? misreadNumber(seen, style);
    if (other) return other;
  }
  return null;
}

const digitWidth = ({ text, bounds }: Word): number => (bounds.xMax - bounds.xMin) / text.length;

const gapBetween = (left: Word, right: Word): number => right.bounds.xMin - left.bounds.xMax;

/** Where a number spread over words ("10 750,00") begins, going left from its last word. */
function spacedStart(words: readonly Word[], last: number, style: MoneyStyle): number {
  let start = last;
  const isGroup = (text: string): boolean => /^\d{3}$/.test(text);
  const tail = words[last]?.text ?? '';
  if ((style.decimal === '.' && !style.spaced) || !/^\d{3}\D/.test(tail)) return last;
  while (start > 0) {
    const left = words[start - 1];
    const right = words[start];
    if (!left || !right || gapBetween(left, right) > DIGIT_GAP * digitWidth(right)) break;
    if (isGroup(left.text)) start -= 1;
    else return /^[(\-−–+=]*\d{1,3}$/.test(left.text) ? start - 1 : start;
  }
  return start;
}

/** Two capitals beside a figure that are no mark may be one that was misread. */
const mayBeMark = ({ text, source }: Word): boolean =>
  source === 'ocr' && /^[A-Z]{2}$/.test(text) && !CODES.includes(text);

/** A mark beside a figure; recognition takes small letters for capitals, an O for a nought, and sees one twice. */
const markTextOf = ({ text, source }: Word): string =>
  source === 'ocr' && text.length <= 2
    ? text
        .toUpperCase()
        .replace(/^0D$/, 'OD')
        .replace(/^(.)\1$/, '$1')
    : text;

/** What other looks saw, as amounts, be it that they lost the marks; what they saw that is none says nothing. */
function otherAmounts({ text, alternatives = [] }: Word, style: MoneyStyle, magnitude: number): number[] {
  const amounts = (alternatives.length > 0 ? [text, ...alternatives] : []).flatMap((seen) => {
    const read = fitting(splitWord(seen, style), false) ?? misreadNumber(seen, style);
    const digits = BARE.test(seen) ? seen : read?.digits.replace(/\D/g, '');
    return digits ? [Number(digits)] : [];
  });
  return [...new Set(amounts)].filter((amount) => Number.isSafeInteger(amount) && amount !== magnitude);
}

/** Whether one of the looks at a word saw a minus in front of it: recognition loses one sooner than it makes one up. */
const sawMinus = ({ text, alternatives = [] }: Word): boolean =>
  alternatives.length > 0 && [text, ...alternatives].some((seen) => /^[-−–]\W?\d/.test(seen));

/** @param taken index of the word that ends the amount before: its currency is not this one's */
function tokenAt(line: Line, index: number, style: MoneyStyle, taken: number): MoneyToken | null {
  const { words } = line;
  const start = spacedStart(words, index, style);
  const text = words
    .slice(start, index + 1)
    .map((word) => word.text)
    .join(''); // prettier-ignore
  const word = words[index];
  if (start === index && LOST_HEAD.test(text)) return null;
  const read = word ? readNumber(text, style, start === index ? word : { ...word, alternatives: [] }) : null;
  if (!word || !read) return null;
  const { digits, before, after } = read;
  const printedSigns = `${before[1] ?? ''}${before[2] ?? ''}${after[1] ?? ''}${after[3] ?? ''}`;
  const lostSign = printedSigns === '' && start === index && sawMinus(word);
  const misread = read.misread || lostSign;
  let signs = lostSign ? '-' : printedSigns;
  let mark = after[2] ? (MARKS[after[2].toUpperCase()] ?? null) : null;
  let from = start;
  let to = index;
  let isMarkUnread = false;
  for (;;) {
    const previous = words[from - 1];
    const first = words[from];
    if (!previous || !first || from - 1 <= taken || !SIGN_OR_SYMBOL.test(previous.text)) break;
    if (gapBetween(previous, first) > MARK_GAP * heightOf(first.bounds)) break;
    signs += previous.text.replace(/[^(\-−–+=]/g, '');
    from -= 1;
  }
  const next = words[to + 1];
  const last = words[to];
  if (next && last && gapBetween(last, next) <= MARK_GAP * heightOf(last.bounds)) {
    const markText = markTextOf(next);
    const marked = MARK_WORD.exec(markText);
    if (marked && (style.decimal === ',' || !/^[HS]/.test(markText)))
      mark = MARKS[(marked[1] ?? '').toUpperCase()] ?? null;
    else if (/^[-−–+]$/.test(next.text) && gapBetween(last, next) <= DIGIT_GAP * digitWidth(last)) signs += next.text;
    isMarkUnread = !marked && mayBeMark(next);
    if (marked || /^[-−–+]$/.test(next.text) || /^[$€£]$/.test(next.text) || CODES.includes(next.text)) to += 1;
  }
  const magnitude = Number(digits.replace(/\D/g, '')) * (style.decimal === 'none' ? 10 ** style.exponent : 1);
  if (!Number.isSafeInteger(magnitude)) return null;
  const negative = /[-−–(]/.test(signs);
  return {
    minor: negative ? 0 - magnitude : magnitude,
    mark,
    signed: /[-−–(+]/.test(signs),
    ...(lostSign && { signDisputed: true }),
    bounds: enclose(words.slice(from, to + 1).map((word) => word.bounds)),
    confidence: Math.min(
      misread || isMarkUnread ? MISREAD : 1,
      ...words.slice(from, to + 1).map((word) => word.confidence),
    ),
    alternatives: start === index ? otherAmounts(word, style, magnitude) : [],
    from,
    to,
  };
}

/** The amounts of a line, left to right. */
export function moneyTokensOf(line: Line, style: MoneyStyle): MoneyToken[] {
  const tokens: MoneyToken[] = [];
  for (let index = 0; index < line.words.length; index += 1) {
    const taken = tokens.at(-1)?.to ?? -1;
    const token = /\d/.test(line.words[index]?.text ?? '') ? tokenAt(line, index, style, taken) : null;
    if (token && token.from > taken) {
      tokens.push(token);
      index = token.to;
    }
  }
  return tokens;
}

/** A day and a month, which may be an amount as well. */
export const DAY_AND_MONTH = /^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/;
const MONTH_AND_DAY = /^(0?[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])$/;
/** Words at the beginning of a line that may be its dates. */
const FIRST_WORDS = 2;

/** The mark a document uses, by counting words that can only be read one way; a point where nothing decides. */
export function decimalMarkOf(lines: readonly Line[]): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const { words } of lines)
    for (const [index, { text }] of words.entries()) {
      // The mark stands once in a number; a second full stop makes it a date (03.03., 03.03.25), and one may be both (03.03).
      if (DAY_AND_MONTH.test(text) || (index < FIRST_WORDS && MONTH_AND_DAY.test(text))) continue;
      if (/^[^.]*\d\.\d{2}[^\d.]{0,4}$/.test(text)) points += 1;
      else if (/^[^,]*\d,\d{2}[^\d,]{0,4}$/.test(text)) commas += 1;
    }
  return commas > points ? ',' : '.';
}

/** True when a document sets thousands apart in any of its figures. */
export const groupsThousands = (lines: readonly Line[]): boolean =>
  lines.some(({ words }) => words.some(({ text }) => /^[^\d]{0,3}\d{1,3}([.,'’]\d{3})+[^\d]{0,3}$/.test(text)));

/** Figures with a space before their last thousands from which a document with a decimal point sets thousands apart so. */
const SEVERAL = 2;
const HEAD_OF_THOUSANDS = /^[(\-−–+=]*[1-9]\d{0,2}$/;
const LAST_THOUSANDS = /^\d{3}\.\d{2}\D{0,4}$/;
/** Thousands set apart otherwise, or not at all. */
const OTHER_THOUSANDS = /^\D{0,4}(?:\d{1,3}(?:[,'’]\d{2,3})+|\d{4,})\.\d{2}\D{0,4}$/;

/** True when a document with a decimal point sets thousands apart by a space in several figures, and otherwise in none. */
export function spacesThousands(lines: readonly Line[]): boolean {
  if (lines.some(({ words }) => words.some(({ text }) => OTHER_THOUSANDS.test(text)))) return false;
  const spaced = lines.flatMap(({ words }) =>
    words.filter((word, index) => {
      const before = words[index - 1];
      const isPair = before && HEAD_OF_THOUSANDS.test(before.text) && LAST_THOUSANDS.test(word.text);
      return isPair && gapBetween(before, word) <= DIGIT_GAP * digitWidth(word);
    }),
  );
  return spaced.length >= SEVERAL;
}

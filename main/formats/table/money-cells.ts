import { exponentOf } from '../../../shared/money.ts';
import { currencyCode } from '../feed.ts';
import { minorOfDecimal, minorOfNumber } from '../minor-units.ts';
import type { Cell } from './grid.ts';

export type DecimalMark = '.' | ',';

/** Letters beyond which a text is no amount. */
const LONGEST = 60;

/** An amount with one blank at most between its parts. */
const SIGNED =
  /^([+\-−–]?) ?(?:[A-Z]{3}|[^\d\s.,+\-−–()%A-Za-z])? ?([+\-−–]?) ?(\d[\d.,'’]*(?: [\d.,'’]+)*|[.,]\d+) ?([+\-−–]?) ?(?:[A-Z]{3}|[^\d\s.,+\-−–()%A-Za-z])? ?(CR|DR|C|D)?$/i;

const isMinus = (text: string | undefined): boolean => text !== undefined && /[-−–]/.test(text);

interface Printed {
  /** Digits with their marks. */
  readonly digits: string;
  readonly isNegative: boolean;
}

/** An amount as text: with signs, brackets, a currency's letters or sign, CR or DR. Null for any other text. */
function printed(text: string): Printed | null {
  if (text.length > LONGEST) return null;
  const spaced = text.replace(/\s+/g, ' ').trim();
  const bracketed = /^\((.+)\)$/.exec(spaced)?.[1];
  const [whole, before, inner, digits, behind, mark] = SIGNED.exec((bracketed ?? spaced).trim()) ?? [];
  if (whole === undefined || digits === undefined) return null;
  const isDebit = /^d/i.test(mark ?? '');
  const isMarked = isMinus(before) || isMinus(inner) || isMinus(behind) || bracketed !== undefined;
  // A minus before a credit says two things.
  if (isMarked && /^c/i.test(mark ?? '')) return null;
  return { digits: digits.replace(/[\s'’]/g, ''), isNegative: isMarked || isDebit };
}

/** Digits grouped as money is: by threes (in India by twos before the last three), or not at all. */
const WELL_FORMED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d{1,3}(,\d{2,3})*,\d{3}|\d+)?(\.\d*)?$/,
  ',': /^(\d{1,3}(\.\d{3})*|\d+)?(,\d*)?$/,
};

/** The amount in a cell, in minor units; null where it holds none, or one that the currency cannot hold. */
export function minorIn(cell: Cell, decimal: DecimalMark, currency: string | null): number | null {
  if (cell.number !== null) return minorOfNumber(cell.number, currency);
  const amount = printed(cell.text);
  if (amount === null || !WELL_FORMED[decimal].test(amount.digits)) return null;
  const plain = amount.digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
  const minor = minorOfDecimal(plain, currency);
  return minor !== null && amount.isNegative && minor !== 0 ? -minor : minor;
}

/** Whether a cell holds an amount with a minus, in whatever way it is written. */
export const isNegative = ({ number, text }: Cell): boolean =>
  number === null ? printed(text)?.isNegative === true : number < 0;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
]);

/** The currency of a code, or of a sign that only one currency has; null for any other text. */
export const currencyOfText = (text: string): string | null => SYMBOLS.get(text.trim()) ?? currencyCode(text);

/** What stands beside an amount as its currency; null where nothing does. */
function namedIn({ number, text }: Cell): string | null {
  if (number !== null || printed(text) === null) return null;
  return text.replace(/[\d\s.,'’+\-−–()]/g, '').replace(/(?<=^|[A-Z]{3}|[^A-Z])(CR|DR|C|D)$/i, '') || null;
}

/** The currency that an amount in a cell names; null where it names none. */
export const currencyIn = (cell: Cell): string | null => currencyOfText(namedIn(cell) ?? '');

/** The sign of several currencies beside an amount, where the table's own has a sign that is only its own. */
export function foreignSign(cell: Cell, currency: string | null): string | null {
  const named = namedIn(cell);
  const hasOwn = currency !== 'USD' && [...SYMBOLS.values()].some((own) => own === currency);
  return hasOwn && named !== null && currencyOfText(named) === null ? named : null;
}

/** Whether a cell stands for no amount: it is empty, or a dash. */
export const holdsNothing = ({ text }: Cell): boolean => /^[-−–—]?$/.test(text);

/** Whether a cell holds an amount, whatever its decimal mark. */
export const holdsMoney = (cell: Cell): boolean =>
  cell.number !== null || minorIn(cell, '.', null) !== null || minorIn(cell, ',', null) !== null;

export interface DecimalEvidence {
  readonly decimal: DecimalMark;
  /** A mark stands in front of three digits, of which the last is 0, everywhere: it may part thousands or decimals. */
  readonly isAmbiguous: boolean;
}

/** The decimal mark of a table's amounts: one for all of it. */
export function decimalOf(cells: readonly Cell[], currency: string | null): DecimalEvidence {
  const votes = { '.': 0, ',': 0 };
  let doubtful = 0;
  const exponent = exponentOf(currency);
  for (const cell of cells) {
    const digits = cell.number === null ? printed(cell.text)?.digits : undefined;
    const last = digits === undefined ? -1 : Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (digits === undefined || last < 0) continue;
    const mark = digits[last] as DecimalMark;
    const other: DecimalMark = mark === '.' ? ',' : '.';
    const isRepeated = digits.indexOf(mark) !== last;
    const behind = digits.length - last - 1;
    if (isRepeated) votes[other] += 1;
    else if (digits.includes(other) || behind !== 3 || exponent === 3 || /^0[.,]/.test(digits)) votes[mark] += 1;
    else if (minorOfDecimal(digits.replace(mark, '.'), currency) === null) votes[other] += 1;
    else {
      // `1.230`: thousands, if nothing else decides.
      votes[other] += 0.001;
      doubtful += 1;
    }
  }
  const isAmbiguous = doubtful > 0 && Math.max(votes['.'], votes[',']) < 1;
  return { decimal: votes[','] > votes['.'] ? ',' : '.', isAmbiguous };
}

import { accountKey } from '../../../shared/account-key.ts';
import type { Rectangle } from '../../../shared/model/index.ts';
import { ACCOUNT_NUMBER_LABELS } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import { heightOf, type Line } from '../words/lines.ts';
import { phrasesIn, phraseTable } from '../words/phrases.ts';
import { cellsOf } from './holder.ts';
import { maskedCardOn, numberBehindName } from './number-behind-name.ts';

/** An account number with its label. */
export interface AccountNumber {
  /** As printed, single spaces. */
  readonly text: string;
  /** What other looks of recognition saw in its place. */
  readonly seen: readonly string[];
  readonly page: number;
  readonly bounds: Rectangle;
  /** Index of its line in the document. */
  readonly line: number;
}

const LABELS = phraseTable({ number: ACCOUNT_NUMBER_LABELS });
const PART = /^(?=.*[\dX*x•])[A-Z]{0,4}[\dXx*•.\-/]+[A-Z]{0,2}$/;
/** A number that needs no better label than "Account". */
const MASKED = /^[Xx*•.]{2,}[-\d]*\d{3,}$/;
const LONG = /^\d{8,}$/;
/** The country and check digits of an IBAN, and the letters of a bank that may follow them. */
const IBAN_START = /^[A-Z]{2}\d{2}$/;
const BANK_CODE = /^[A-Z]{4}\d*$/;
/** The letter of a kind of account before its number within a membership: `S 0001`, `L 0150`. */
const KIND = /^[A-Z]$/;
const LEAST_DIGITS = 3;
/** Digits of a number that cannot stand in a line by chance. */
const UNMISTAKABLE = 6;
const BENEATH = 3;

type Printed = Pick<AccountNumber, 'text' | 'seen'>;

/** Reads on from a word while the words look like parts of a number, close together. */
function numberFrom(line: Line, start: number): Printed | null {
  const parts: string[] = [];
  const seen: string[] = [];
  for (let index = start; index < line.words.length; index += 1) {
    const word = line.words[index];
    const before = line.words[index - 1];
    if (!word) break;
    if (parts.length === 0 && /^[#:.]+$/.test(word.text)) continue;
    const far = parts.length > 0 && before && word.bounds.xMin - before.bounds.xMax > 1.2 * heightOf(word.bounds);
    const text = word.text.replace(/^[#:]+|[,:;!)]+$/g, '');
    const isBank = parts.length === 1 && IBAN_START.test(parts[0] ?? '') && BANK_CODE.test(text);
    const isKind = parts.length === 0 && KIND.test(text) && PART.test(line.words[index + 1]?.text ?? '');
    if (far || !(PART.test(text) || isBank || isKind)) break;
    seen.push(...(word.alternatives ?? []).map((other) => [...parts, other].join(' ')));
    parts.push(text);
  }
  const text = parts.join(' ');
  const digits = text.replace(/\D/g, '').length;
  const isDate = /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(text) || /^\d{1,3}\.\d{2}$/.test(text);
  return digits >= LEAST_DIGITS && !isDate ? { text, seen } : null;
}

/** The numbers beneath a label: from the first below it on, one a line, as long as they stand in the label's extent. */
function beneath(
  lines: readonly Line[],
  index: number,
  xMin: number,
  xMax: number,
): (Printed & { readonly line: number })[] {
  const found: (Printed & { readonly line: number })[] = [];
  for (let at = index + 1; at < lines.length && at <= (found.at(-1)?.line ?? index) + BENEATH; at += 1) {
    const line = lines[at];
    const first = line?.words.findIndex(({ bounds }) => bounds.xMin < xMax && bounds.xMax > xMin) ?? -1;
    const number = line && line.page === lines[index]?.page && first >= 0 ? numberFrom(line, first) : null;
    if (number && number.text.replace(/\D/g, '').length > LEAST_DIGITS) found.push({ ...number, line: at });
  }
  return found;
}

/** True when a label and its number are all that stands there: "Account" in a sentence names none. */
function standsAlone(line: Line, label: string, number: Printed | null): boolean {
  const cells = cellsOf(line).map(({ text }) => text);
  const at = cells.indexOf(label);
  return number !== null && (cells.includes(`${label} ${number.text}`) || (at >= 0 && cells[at + 1] === number.text));
}

/** Numbers that stand nowhere else, of which another look saw what does, as they stand there. */
const agreed = (numbers: readonly AccountNumber[]): AccountNumber[] => {
  const sure = numbers.filter(({ seen }) => seen.length === 0);
  return numbers.map((number) => {
    const isConfirmed = sure.some((other) => other !== number && sameAccount(other.text, number.text));
    const elsewhere = sure.find(({ text }) => number.seen.some((other) => sameAccount(other, text)));
    return isConfirmed || !elsewhere ? number : { ...number, text: elsewhere.text };
  });
};

/** Words that name a number only where it stands by itself or cannot be anything else. */
const BARE: ReadonlySet<string> = new Set(['account', 'a c']);

/** True for a label and a number of enough digits that end what stands there: "Account 7712-118". */
const endsCell = (line: Line, label: string, number: Printed | null): boolean =>
  number !== null &&
  number.text.replace(/\D/g, '').length >= UNMISTAKABLE &&
  cellsOf(line).some(({ text }) => text.endsWith(`${label} ${number.text}`));

/** Every account number of a document behind a label or a name, in reading order; a label over a column names all below it. */
export function accountNumbersOf(lines: readonly Line[]): AccountNumber[] {
  const found = lines.flatMap((line, index) =>
    phrasesIn(line, LABELS).flatMap(({ from, to }): AccountNumber[] => {
      const [first, last] = [line.words[from], line.words[to]];
      if (!first || !last) return [];
      const label = line.words.slice(from, to + 1);
      const name = label.map(({ text }) => text).join(' ');
      const bare = BARE.has(fold(name));
      const next = line.words[to + 1]?.text ?? '';
      const beside = numberFrom(line, to + 1);
      const isNumber =
        /[#:]/.test(`${last.text}${next}`) || MASKED.test(next) || LONG.test(beside?.text.replace(/\D/g, '') ?? '');
      if (bare && !isNumber && !standsAlone(line, name, beside) && !endsCell(line, name, beside)) return [];
      const heads = cellsOf(line).some(({ text }) => text === name);
      const numbers = beside
        ? [{ ...beside, line: index }]
        : heads
          ? beneath(lines, index, first.bounds.xMin, last.bounds.xMax)
          : [];
      return numbers.map(({ text, seen, line: at }) => ({
        text,
        seen,
        page: line.page,
        bounds: lines[at]?.bounds ?? line.bounds,
        line: at,
      }));
    }),
  );
  const without = (numberOn: (line: Line) => string | null): AccountNumber[] =>
    lines.flatMap((line, index): AccountNumber[] => {
      const text = numberOn(line);
      return text === null ? [] : [{ text, seen: [], page: line.page, bounds: line.bounds, line: index }];
    });
  const named = without(numberBehindName).filter(({ line }) => !found.some((other) => other.line === line));
  const numbers = [...found, ...named].sort((a, b) => a.line - b.line);
  return agreed(numbers.length > 0 ? numbers : without(maskedCardOn));
}

/** The lines that name one of the accounts by its number alone. */
export function bareMentions(lines: readonly Line[], accounts: readonly string[]): AccountNumber[] {
  const known = [...new Set(accounts)].filter((text) => text.replace(/\D/g, '').length >= UNMISTAKABLE);
  return lines.flatMap(({ words, page, bounds }, line): AccountNumber[] => {
    const text = words.map((word) => word.text).join(' ');
    const named = known.find((number) => ` ${text} `.includes(` ${number} `));
    return named ? [{ text: named, seen: [], page, bounds, line }] : [];
  });
}

/** Every line that names one of the accounts, with a label or by its number alone. */
export function accountMentions(lines: readonly Line[], numbers: readonly AccountNumber[]): AccountNumber[] {
  const labelled = new Set(numbers.map(({ line }) => line));
  const bare = bareMentions(
    lines,
    numbers.map(({ text }) => text),
  );
  return [...numbers, ...bare.filter(({ line }) => !labelled.has(line))].sort((a, b) => a.line - b.line);
}

/** True when two prints can be the same number, masked digits matching any; a short one matches a longer one's end. */
export function sameAccount(a: string, b: string): boolean {
  const [left, right] = [accountKey(a), accountKey(b)];
  const length = Math.min(left.length, right.length);
  const masked = (character: string): boolean => /[X*•]/.test(character);
  const pairs = Array.from({ length }, (_, index) => [left.at(-1 - index) ?? '', right.at(-1 - index) ?? ''] as const);
  return pairs.every(([x, y]) => x === y || masked(x) || masked(y));
}

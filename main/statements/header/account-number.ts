import type { Rectangle } from '../../../shared/model/index.ts';
import { fold } from '../fold.ts';
import { heightOf, type Line } from '../lines.ts';
import { phrasesIn, phraseTable } from '../phrases.ts';
import { ACCOUNT_NUMBER_LABELS } from '../vocabulary/header.ts';

/** An account number with its label. */
export interface AccountNumber {
  /** As printed, single spaces. */
  readonly text: string;
  readonly page: number;
  readonly bounds: Rectangle;
  /** Index of its line in the document. */
  readonly line: number;
}

const LABELS = phraseTable({ number: ACCOUNT_NUMBER_LABELS });
const PART = /^(?=.*[\dX*x•])[A-Z]{0,4}[\dXx*•.\-/]+[A-Z]{0,2}$/;
/** A number that needs no better label than "Account". */
const MASKED = /^[Xx*•]{2,}[-\d]*\d{3,}$/;
const LEAST_DIGITS = 3;
const BENEATH = 3;

/** Reads on from a word while the words look like parts of a number, close together. */
function numberFrom(line: Line, start: number): string | null {
  const parts: string[] = [];
  for (let index = start; index < line.words.length; index += 1) {
    const word = line.words[index];
    const before = line.words[index - 1];
    if (!word) break;
    if (parts.length === 0 && /^[#:.]+$/.test(word.text)) continue;
    const far = parts.length > 0 && before && word.bounds.xMin - before.bounds.xMax > 1.2 * heightOf(word.bounds);
    const text = word.text.replace(/^[#:]+|[,:;!)]+$/g, '');
    if (far || !PART.test(text)) break;
    parts.push(text);
  }
  const text = parts.join(' ');
  const digits = text.replace(/\D/g, '').length;
  const isDate = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text) || /^\d{1,3}\.\d{2}$/.test(text);
  return digits >= LEAST_DIGITS && !isDate ? text : null;
}

/** The number beneath a label: the first below it that begins within the label's extent. */
function beneath(lines: readonly Line[], index: number, xMin: number, xMax: number): string | null {
  for (const line of lines.slice(index + 1, index + 1 + BENEATH)) {
    const at = line.words.findIndex(({ bounds }) => bounds.xMin < xMax && bounds.xMax > xMin);
    const number = line.page === lines[index]?.page && at >= 0 ? numberFrom(line, at) : null;
    if (number && number.replace(/\D/g, '').length > LEAST_DIGITS) return number;
  }
  return null;
}

/** Every labelled account number of a document, in reading order. */
export function accountNumbersOf(lines: readonly Line[]): AccountNumber[] {
  return lines.flatMap((line, index) =>
    phrasesIn(line, LABELS).flatMap(({ from, to }): AccountNumber[] => {
      const [first, last] = [line.words[from], line.words[to]];
      if (!first || !last) return [];
      const bare = from === to && fold(first.text) === 'account';
      const next = line.words[to + 1]?.text ?? '';
      const isWhole = !bare || /[#:]/.test(`${last.text}${next}`) || MASKED.test(next);
      const beside = numberFrom(line, to + 1);
      const text = beside ?? (isWhole ? beneath(lines, index, first.bounds.xMin, last.bounds.xMax) : null);
      return text && isWhole ? [{ text, page: line.page, bounds: line.bounds, line: index }] : [];
    }),
  );
}

/** What two prints of one account number have in common: digits and masks only. */
export const accountKey = (text: string): string => text.replace(/[^\dA-Za-z*•]/g, '').toUpperCase();

/** True when two prints can be the same number, masked digits matching any; a short one matches a longer one's end. */
export function sameAccount(a: string, b: string): boolean {
  const [left, right] = [accountKey(a), accountKey(b)];
  const length = Math.min(left.length, right.length);
  const masked = (character: string): boolean => /[X*•]/.test(character);
  const pairs = Array.from({ length }, (_, index) => [left.at(-1 - index) ?? '', right.at(-1 - index) ?? ''] as const);
  return pairs.every(([x, y]) => x === y || masked(x) || masked(y));
}

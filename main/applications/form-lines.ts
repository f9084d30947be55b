import type { PageWords, Word } from '../../shared/model/index.ts';
import { fold, type Line, linesOfPage } from '../statements/index.ts';

/** A run of words of one line with no wider gap than a space between them. */
export interface Run {
  /** Index of its first and last word in the line. */
  readonly from: number;
  readonly to: number;
}

export interface FormLine extends Line {
  readonly runs: readonly Run[];
}

/** As a share of the height of the words: a wider gap parts cells of a form. */
const WIDE = 1.1;

/** Lines and dots that are drawn for a value to be written on. */
const isRule = ({ text }: Word): boolean => /^[_.…\-–—|[\]☐☑□■]{2,}$/u.test(text) || /^[_|☐☑□■]$/u.test(text);

function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  words.forEach(({ bounds }, at) => {
    const before = words[at - 1]?.bounds;
    const last = runs.at(-1);
    const isNear = before !== undefined && bounds.xMin - before.xMax <= WIDE * (before.yMax - before.yMin);
    if (last && isNear) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at });
  });
  return runs;
}

/** Underlines that a text layer joins to the words beside them are no part of those. */
const withoutRule = (word: Word): Word => ({ ...word, text: word.text.replace(/_+/g, '') });

/** The lines of a form, without the rules that values stand on. */
export const formLines = (page: PageWords): FormLine[] =>
  linesOfPage(page).flatMap((line) => {
    const words = line.words.filter((word) => !isRule(word)).map(withoutRule);
    return words.length === 0 ? [] : [{ ...line, words, runs: runsOf(words) }];
  });

/** Whether a word says that a value follows. */
export const asks = ({ text }: Word): boolean => /[:?]$/.test(text);

export const foldedRun = (line: FormLine, { from, to }: Run): string =>
  line.words
    .slice(from, to + 1)
    .map(({ text }) => fold(text))
    .filter(Boolean)
    .join(' ');

/** A description cut into upper-case words, each with its place in the text. */
export interface Words {
  readonly text: string;
  readonly list: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Letters with the apostrophes between them, or digits with the letters glued behind them ("ADS123" is two words; "2K4" never
 * yields a lone "K").
 */
const WORD = /\p{N}+\p{L}*|\p{L}+(?:['’]\p{L}+)*/gu;
const APOSTROPHE = /['’]/g;

/** Cuts a description into words; punctuation only separates, and an apostrophe not even that: "DENNY'S" is "DENNYS". */
export function wordsOf(text: string): Words {
  const list: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    list.push(word.toUpperCase().replace(APOSTROPHE, ''));
    starts.push(index);
    ends.push(index + word.length);
  }
  return { text, list, starts, ends };
}

/** True when `phrase` (upper-case words) stands in `words` beginning at word `at`. */
export function standsAt(words: Words, phrase: readonly string[], at: number): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    if (words.list[at + offset] !== phrase[offset]) return false;
  }
  return true;
}

/** True when `phrase` stands anywhere in `words`. */
export const contains = (words: Words, phrase: readonly string[]): boolean => placeOf(words, phrase) >= 0;

/** The printed text of `phrase` where it first stands, or null. */
export function printedWhere(words: Words, phrase: readonly string[]): string | null {
  const at = placeOf(words, phrase);
  return at < 0 ? null : printed(words, at, phrase.length);
}

/** The printed text from word `at` over `count` words. */
export const printed = (words: Words, at: number, count: number): string =>
  words.text.slice(words.starts[at], words.ends[at + count - 1]);

function placeOf(words: Words, phrase: readonly string[]): number {
  const [first] = phrase;
  if (first === undefined) return -1;
  let at = words.list.indexOf(first);
  while (at >= 0 && !standsAt(words, phrase, at)) at = words.list.indexOf(first, at + 1);
  return at;
}

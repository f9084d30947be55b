import { standsAt, type Words, wordsOf } from './words.ts';

/** One place where a phrase stands in a description. */
export interface PhraseHit<T> {
  readonly value: T;
  /** Index of its first word. */
  readonly at: number;
  readonly length: number;
}

interface Entry<T> {
  readonly phrase: readonly string[];
  readonly value: T;
}

/** Finds all phrases of a table in a description. */
export type FindPhrases<T> = (words: Words) => readonly PhraseHit<T>[];

/**
 * Compiles a table of phrases. Looking up costs one step a word whatever the size of the table, because phrases are
 * filed under their first word; and a phrase can only match whole words.
 */
export function phraseIndex<T>(table: Iterable<readonly [phrase: string, value: T]>): FindPhrases<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  for (const [text, value] of table) {
    const phrase = wordsOf(text).list;
    const [first] = phrase;
    if (first === undefined) throw new RangeError(`a phrase needs a word: "${text}"`);
    const entries = byFirstWord.get(first);
    if (entries) entries.push({ phrase, value });
    else byFirstWord.set(first, [{ phrase, value }]);
  }
  return (words) => {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < words.list.length; at++) {
      for (const { phrase, value } of byFirstWord.get(words.list[at] ?? '') ?? []) {
        if (standsAt(words, phrase, at)) hits.push({ value, at, length: phrase.length });
      }
    }
    return hits;
  };
}

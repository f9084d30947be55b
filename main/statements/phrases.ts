import { fold } from './fold.ts';
import type { Line } from './lines.ts';

/** A phrase of a vocabulary found in a line. */
export interface PhraseMatch<Kind> {
  readonly kind: Kind;
  /** Index of its first and last word in the line. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;

/** A vocabulary turned for look-up: folded phrase → kind. Earlier kinds win where a phrase stands under two. */
export function phraseTable<Kind extends string>(
  vocabulary: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> {
  const table = new Map<string, Kind>();
  for (const kind of Object.keys(vocabulary) as Kind[])
    for (const phrase of vocabulary[kind]) if (!table.has(phrase)) table.set(phrase, kind);
  return table;
}

/**
 * Every longest phrase of `table` in the line, left to right, not overlapping. Punctuation between words is ignored.
 *
 * @param fits whether the words from one index to another may be one phrase
 */
export function phrasesIn<Kind>(
  line: Line,
  table: ReadonlyMap<string, Kind>,
  fits: (from: number, to: number) => boolean = () => true,
): PhraseMatch<Kind>[] {
  const folded = line.words.map(({ text }) => fold(text));
  const matches: PhraseMatch<Kind>[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    if (folded[from] === '') continue;
    for (let to = Math.min(folded.length, from + LONGEST) - 1; to >= from; to -= 1) {
      const kind =
        folded[to] === ''
          ? undefined
          : table.get(
              folded
                .slice(from, to + 1)
                .filter(Boolean)
                .join(' '),
            );
      if (kind === undefined || !fits(from, to)) continue;
      matches.push({ kind, from, to });
      from = to;
      break;
    }
  }
  return matches;
}

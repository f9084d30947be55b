import { differsInOne } from './differs-in-one.ts';
import { fold } from './fold.ts';
import { SURE } from './legible.ts';
import type { Line } from './lines.ts';

/** A phrase of a vocabulary found in a line. */
export interface PhraseMatch<Kind> {
  readonly kind: Kind;
  /** Index of its first and last word in the line. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;
/** A phrase with fewer letters may stand in a word by chance, or look like another. */
const LEAST_JOINED = 6;
const LEAST_MISREAD = 8;

/**
 * A vocabulary turned for look-up: folded phrase → kind. Earlier kinds win where a phrase stands under two. Phrases of
 * several words are found without their spaces, too: some text layers lose them.
 */
export function phraseTable<Kind extends string>(
  vocabulary: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> {
  const table = new Map<string, Kind>();
  for (const kind of Object.keys(vocabulary) as Kind[])
    for (const phrase of vocabulary[kind]) {
      const joined = phrase.replaceAll(' ', '');
      if (!table.has(phrase)) table.set(phrase, kind);
      if (joined.length >= LEAST_JOINED && !table.has(joined)) table.set(joined, kind);
    }
  return table;
}

/** What the one phrase means that differs in a letter from one recognised without certainty; none where it is short. */
function nearestIn<Kind>(table: ReadonlyMap<string, Kind>, phrase: string): Kind | undefined {
  if (phrase.length < LEAST_MISREAD) return undefined;
  const near = new Set([...table].filter(([known]) => differsInOne(known, phrase)).map(([, kind]) => kind));
  const [kind] = near;
  return near.size === 1 ? kind : undefined;
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
  const doubtful = line.words.map(({ source, confidence }) => source === 'ocr' && confidence < SURE);
  const matches: PhraseMatch<Kind>[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    if (folded[from] === '') continue;
    for (let to = Math.min(folded.length, from + LONGEST) - 1; to >= from; to -= 1) {
      if (folded[to] === '') continue;
      const phrase = folded
        .slice(from, to + 1)
        .filter(Boolean)
        .join(' ');
      const misread = doubtful.slice(from, to + 1).includes(true);
      const kind = table.get(phrase) ?? (misread ? nearestIn(table, phrase) : undefined);
      if (kind === undefined || !fits(from, to)) continue;
      matches.push({ kind, from, to });
      from = to;
      break;
    }
  }
  return matches;
}

import { groupBy } from '../../../shared/group-by.ts';
import type { Word } from '../../../shared/model/index.ts';
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
/** So many letters where recognition was certain: words of two languages differ in one letter, too. */
const LEAST_MISREAD_SURELY = 11;

/** A vocabulary turned for look-up. */
export interface PhraseTable<Kind> {
  /** By the folded phrase. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** By how many letters the phrase has. */
  readonly byLength: ReadonlyMap<number, readonly (readonly [string, Kind])[]>;
}

/**
 * Turns a vocabulary for look-up. Earlier kinds win where a phrase stands under two. Phrases of several words are found
 * without their spaces, too: some text layers lose them.
 */
export function phraseTable<Kind extends string>(
  vocabulary: Readonly<Record<Kind, readonly string[]>>,
): PhraseTable<Kind> {
  const kinds = new Map<string, Kind>();
  for (const kind of Object.keys(vocabulary) as Kind[])
    for (const phrase of vocabulary[kind]) {
      const joined = phrase.replaceAll(' ', '');
      if (!kinds.has(phrase)) kinds.set(phrase, kind);
      if (joined.length >= LEAST_JOINED && !kinds.has(joined)) kinds.set(joined, kind);
    }
  return { kinds, byLength: groupBy([...kinds], ([phrase]) => phrase.length) };
}

/** `B/F`, `C/D`: recognition takes the stroke for a letter. */
const CARRIED = /^([BC])[Il1|]([FD])$/;

/** `Deposit(s)`; recognition takes the sign of a currency in brackets for such a plural. */
const PLURAL = /(?<=\p{L})\(s\)/giu;

const folded = ({ text, source }: Word): string =>
  fold((source === 'ocr' ? text.replace(CARRIED, '$1/$2') : text).replace(PLURAL, ''));

/**
 * What the one phrase means that differs in a letter from one that was recognised; none where it is short.
 *
 * @param sure recognition was certain: then it may have changed a letter, but neither lost nor added one
 */
function nearestIn<Kind>({ byLength }: PhraseTable<Kind>, phrase: string, sure: boolean): Kind | undefined {
  const { length } = phrase;
  if (length < (sure ? LEAST_MISREAD_SURELY : LEAST_MISREAD)) return undefined;
  const lengths = sure ? [length] : [length - 1, length, length + 1];
  const alike = lengths.flatMap((letters) => byLength.get(letters) ?? []);
  const near = new Set(alike.filter(([known]) => differsInOne(known, phrase)).map(([, kind]) => kind));
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
  table: PhraseTable<Kind>,
  fits: (from: number, to: number) => boolean = () => true,
): PhraseMatch<Kind>[] {
  const texts = line.words.map(folded);
  const recognised = line.words.map(({ source }) => source === 'ocr');
  const doubtful = line.words.map(({ source, confidence }) => source === 'ocr' && confidence < SURE);
  const matches: PhraseMatch<Kind>[] = [];
  for (let from = 0; from < texts.length; from += 1) {
    if (texts[from] === '') continue;
    for (let to = Math.min(texts.length, from + LONGEST) - 1; to >= from; to -= 1) {
      if (texts[to] === '') continue;
      const phrase = texts
        .slice(from, to + 1)
        .filter(Boolean)
        .join(' ');
      const mayBeMisread = recognised.slice(from, to + 1).includes(true);
      const isSure = !doubtful.slice(from, to + 1).includes(true);
      const kind = table.kinds.get(phrase) ?? (mayBeMisread ? nearestIn(table, phrase, isSure) : undefined);
      if (kind === undefined || !fits(from, to)) continue;
      matches.push({ kind, from, to });
      from = to;
      break;
    }
  }
  return matches;
}

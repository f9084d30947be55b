import type { Word } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { OTHER_TABLES, SECTION_TITLES, type SectionKind, TITLE_TAIL } from '../vocabulary/sections.ts';
import { fold } from '../words/fold.ts';
import { GUESSED, SURE } from '../words/legible.ts';
import { heightOf } from '../words/lines.ts';
import { phraseTable } from '../words/phrases.ts';

/** A section's title: what it says of its rows, and the title itself, folded. */
export interface SectionTitle {
  /** Null: rows of either direction. */
  readonly kind: SectionKind | null;
  readonly title: string;
}

const TITLES = phraseTable(SECTION_TITLES);
const LONGEST_TITLE = 12;
/** Letters up to which a word that was guessed, or one that was doubted, is. */
const BLOT = 4;
const SPECK = 2;
const DASH = /^[-–—:|]$|^[-–—](?=\p{L})/u;
const BRACKET = /^\(/;

/** Space in which a dash has room that recognition lost, as a share of a line's height. */
const ROOM_FOR_DASH = 0.8;

/**
 * The word before which a dash parts the title from a name; where none was recognised, the one room for a dash between words.
 * −1 where there is neither.
 */
function partedAt(words: readonly Word[]): number {
  const dash = words.findIndex(({ text }) => DASH.test(text));
  if (dash >= 0) return dash;
  const rooms = words.flatMap(({ bounds, source }, at) => {
    const before = words[at - 1]?.bounds;
    const isRoom = source === 'ocr' && before && bounds.xMin - before.xMax >= ROOM_FOR_DASH * heightOf(bounds);
    return isRoom ? [at] : [];
  });
  return rooms.length === 1 ? (rooms[0] ?? -1) : -1;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** A rate beside the words makes them a label: `Interest rate 7.25%`. */
const isOtherTable = (label: string): boolean =>
  !label.includes('%') && OTHER_TABLES.some((title) => label.includes(title));

/** What words say as a title, folded, without what may follow one or stand before it and changes nothing. */
export const bareTitle = (said: string): string =>
  said
    .replace(TITLE_TAIL, '')
    .replace(/^your /, '')
    .trim(); // prettier-ignore

/** The title that words are, null when they are none. */
function titleOf(words: readonly Word[]): SectionTitle | null {
  const label = fold(textOf(words));
  if (isOtherTable(label)) return { kind: 'skip', title: label };
  // "PURCHASES - J SMITH", "J SMITH #4321: PURCHASES": what follows a dash, or leads to a colon, says whose rows they are.
  const dash = partedAt(words);
  const colon = words.findLastIndex(({ text }, at) => text.endsWith(':') && at < words.length - 1);
  const own = dash > 0 ? words.slice(0, dash) : words.slice(colon + 1);
  const said = fold(textOf(own));
  const title = bareTitle(said);
  const kind = TITLES.kinds.get(title);
  return kind ? { kind, title } : null;
}

/** What recognition may have made of dirt beside a title. */
const mayBeDirt = ({ text, source, confidence }: Word): boolean =>
  source === 'ocr' && ((confidence < GUESSED && text.length <= BLOT) || (confidence < SURE && text.length <= SPECK));

/** Words without those at their ends that may be dirt: as many as there are, or fewer; the most words first. */
function trimmings(words: readonly Word[]): readonly Word[][] {
  const firm = words.map((word) => !mayBeDirt(word));
  const [first, last] = [firm.indexOf(true), firm.lastIndexOf(true)];
  if (first < 0) return [[...words]];
  const ends = Array.from({ length: words.length - last }, (_, at) => words.length - at);
  const starts = Array.from({ length: first + 1 }, (_, at) => at);
  return starts.flatMap((from) => ends.map((to) => words.slice(from, to))).sort((a, b) => b.length - a.length);
}

/** A line's words as other looks saw them, one at a time. */
const otherwiseRead = (words: readonly Word[]): Word[][] =>
  words.flatMap(({ alternatives = [] }, at) =>
    alternatives.map((text) => words.map((word, index) => (index === at ? { ...word, text } : word))),
  );

/** What a line says as a section's title, null when it is none. A title holds no amount, and begins with no date. */
export function sectionTitleOf(line: TokenLine): SectionTitle | null {
  // What stands in brackets explains the title.
  const bracket = line.words.findIndex(({ text }) => BRACKET.test(text));
  const length = bracket > 0 ? bracket : line.words.length;
  if (line.dates[0]?.from === 0 || line.money.length > 0 || length > LONGEST_TITLE) return null;
  if (isOtherTable(line.label)) return { kind: 'skip', title: line.label };
  if (line.dates.length > 0) return null;
  for (const words of [line.words, ...otherwiseRead(line.words)])
    for (const some of trimmings(words)) {
      const title = titleOf(some);
      if (title) return title;
    }
  return null;
}

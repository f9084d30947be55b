import type { Word } from '../../shared/model/index.ts';
import { fold } from './fold.ts';
import { phraseTable } from './phrases.ts';
import type { TokenLine } from './read-line.ts';
import { OTHER_TABLES, SECTION_TITLES, type SectionKind, TITLE_TAIL } from './vocabulary/sections.ts';

/** A section's title: what it says of its rows, and the title itself, folded. */
export interface SectionTitle {
  readonly kind: SectionKind;
  readonly title: string;
}

const TITLES = phraseTable(SECTION_TITLES);
const LONGEST_TITLE = 12;
/** A word recognised with less certainty is dirt beside the title. */
const GUESSED = 0.5;
const DASH = /^[-–—:|]$|^[-–—](?=\p{L})/u;

/** The title that words are, null when they are none. */
function titleIn(words: readonly Word[]): SectionTitle | null {
  // "PURCHASES - J SMITH": what follows a dash says whose rows they are, not what they are.
  const dash = words.findIndex(({ text }) => DASH.test(text));
  const said = dash > 0 ? words.slice(0, dash) : words;
  const title = fold(said.map(({ text }) => text).join(' '))
    .replace(TITLE_TAIL, '')
    .replace(/^your /, '')
    .trim(); // prettier-ignore
  const kind = TITLES.get(title);
  return kind ? { kind, title } : null;
}

/** What a line says as a section's title, null when it is none. A title holds no date and no amount. */
export function sectionTitleOf(line: TokenLine): SectionTitle | null {
  if (line.dates.length > 0 || line.money.length > 0 || line.words.length > LONGEST_TITLE) return null;
  if (OTHER_TABLES.some((title) => line.label.includes(title))) return { kind: 'skip', title: line.label };
  const legible = line.words.filter(({ source, confidence }) => source !== 'ocr' || confidence >= GUESSED);
  return titleIn(line.words) ?? titleIn(legible);
}

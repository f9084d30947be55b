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
const DASH = /^[-–—:|]$/;
const BRACKET = /^\(/;

/** What a line says as a section's title, null when it is none. A title holds no amount, and begins with no date. */
export function sectionTitleOf(line: TokenLine): SectionTitle | null {
  // What stands in brackets explains the title.
  const bracket = line.words.findIndex(({ text }) => BRACKET.test(text));
  const length = bracket > 0 ? bracket : line.words.length;
  if (line.dates[0]?.from === 0 || line.money.length > 0 || length > LONGEST_TITLE) return null;
  if (OTHER_TABLES.some((title) => line.label.includes(title))) return { kind: 'skip', title: line.label };
  if (line.dates.length > 0) return null;
  // "PURCHASES - J SMITH": what follows a dash says whose rows they are, not what they are.
  const dash = line.words.findIndex(({ text }) => DASH.test(text));
  const head =
    dash > 0
      ? fold(
          line.words
            .slice(0, dash)
            .map(({ text }) => text)
            .join(' '),
        )
      : line.label; // prettier-ignore
  const title = head
    .replace(TITLE_TAIL, '')
    .replace(/^your /, '')
    .trim(); // prettier-ignore
  const kind = TITLES.get(title);
  return kind ? { kind, title } : null;
}

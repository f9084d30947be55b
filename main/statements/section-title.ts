import { phraseTable } from './phrases.ts';
import type { TokenLine } from './read-line.ts';
import { OTHER_TABLES, SECTION_TITLES, type SectionKind, TITLE_TAIL } from './vocabulary/sections.ts';

const TITLES = phraseTable(SECTION_TITLES);
const LONGEST_TITLE = 12;

/** What a line says as a section's title, null when it is none. A title holds no date and no amount. */
export function sectionTitleOf(line: TokenLine): SectionKind | null {
  if (line.dates.length > 0 || line.money.length > 0 || line.words.length > LONGEST_TITLE) return null;
  if (OTHER_TABLES.some((title) => line.label.includes(title))) return 'skip';
  return (
    TITLES.get(
      line.label
        .replace(TITLE_TAIL, '')
        .replace(/^your /, '')
        .trim(),
    ) ?? null
  );
}

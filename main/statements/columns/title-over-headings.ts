import type { Word } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { ALL_ROWS, TITLE_WORDS } from '../vocabulary/sections.ts';
import { fold } from '../words/fold.ts';
import { heightOf } from '../words/lines.ts';
import { saidOf } from './is-figure.ts';
import { bareTitle, type SectionTitle } from './section-title.ts';
import { headingsOf } from './table-headings.ts';

/** Words up to which a line is a title. */
const LONGEST_TITLE = 8;
/** Lines from a title to the headings of its table: between them may stand whose rows they are, or the upper half of a heading. */
const NEAR_LINES = 2;
/** Space between those lines, as a share of a line's height. */
const NEAR = 3;

/** True for headings of a table whose rows all go one way: it has one column of amounts, and no balance. */
const goesOneWay = (line: TokenLine): boolean => {
  const roles = headingsOf(line)?.map(({ role }) => role) ?? [];
  return roles.includes('amount') && !roles.some((role) => role === 'debit' || role === 'credit' || role === 'balance');
};

function standsOverHeadings(lines: readonly TokenLine[], index: number): boolean {
  for (let at = index + 1; at <= index + NEAR_LINES; at += 1) {
    const [above, line] = [lines[at - 1], lines[at]];
    if (!above || !line || line.page !== above.page || line.money.length > 0) return false;
    if (line.bounds.yMin - above.bounds.yMax > NEAR * heightOf(line.bounds)) return false;
    if (headingsOf(line)) return goesOneWay(line);
  }
  return false;
}

/** A word, and none of the stars or strokes around a title. */
const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words of a line up to its first gap: a note may stand beside a title, or how many rows follow and what they come to. */
function firstCell({ words }: TokenLine): readonly Word[] {
  const gap = words.findIndex(({ bounds }, at) => {
    const next = words[at + 1]?.bounds;
    return next !== undefined && next.xMin - bounds.xMax > heightOf(bounds);
  });
  return gap < 0 ? words : words.slice(0, gap + 1);
}

/** True for "12 items totaling 1,234.56" behind a title; a total has its figure right behind its name. */
function isSummedUp({ words, money: [sum, other] }: TokenLine, title: number): boolean {
  if (!sum || other || sum.to < words.length - 1) return false;
  const note = words.slice(title, sum.from);
  return note.some(({ text }) => /\p{L}/u.test(text)) && note.some(({ text }) => /^\d+$/.test(text));
}

/** True for "J SMITH #4321: Transactions" and "Transactions by J Smith": the rows of a holder, of either direction. */
function isOfHolder(line: TokenLine): boolean {
  const [what = '', by] = line.label.split(/ (?=by )/);
  return ALL_ROWS.has(by ? what : saidOf(line)) && (by !== undefined || saidOf(line) !== line.label);
}

/**
 * What a line says as the title of a table under it, by one of its words: "Checks in serial number order", "ACH and other
 * deductions". Null where its words speak of both ways or of none,
 * unless they name the holder whose rows they are, or what is under it are no headings of such a table.
 */
export function titleOverHeadings(lines: readonly TokenLine[], index: number): SectionTitle | null {
  const line = lines[index];
  if (!line || line.dates.length > 0) return null;
  const cell = firstCell(line);
  if (cell.filter(isWord).length > LONGEST_TITLE || (line.money.length > 0 && !isSummedUp(line, cell.length)))
    return null;
  const title = fold(cell.map(({ text }) => text).join(' '));
  const said = (line.money.length > 0 ? title : line.label).split(' ');
  const [isIn, isOut] = [said.some((word) => TITLE_WORDS.in.has(word)), said.some((word) => TITLE_WORDS.out.has(word))];
  if (headingsOf(line) || !standsOverHeadings(lines, index)) return null;
  if (isIn === isOut) return isOfHolder(line) ? { kind: null, title } : null;
  return { kind: isIn ? 'in' : 'out', title: bareTitle(title) };
}

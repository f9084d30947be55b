import { BANK_WORDS, HOLDER_LABELS, LEGAL_FORM, NOT_A_HOLDER } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import { heightOf, type Line } from '../words/lines.ts';
import { phrasesIn, phraseTable } from '../words/phrases.ts';

/** A run of words of a line that stand close together: what a person sees as one thing. */
interface Cell {
  readonly text: string;
  readonly page: number;
  readonly xMin: number;
  readonly yMin: number;
  readonly yMax: number;
  readonly height: number;
}

const LABELS = phraseTable({ holder: HOLDER_LABELS });
/** A house number and a street, or a box. */
const STREET = /^\d+[A-Za-z]?[,/-]? ?\d* ?[\p{L}#]|^(p\.? ?o\.? ?box|c\.?p\.?|postfach|apartado|postbus|#\d)/iu;
const STREET_AFTER = /^[\p{L}.' -]{4,}(straße|strasse|str\.|weg|platz|allee|laan|straat) ?\d+/iu;
/** A postal code and a town, in either order: the line that ends an address in most countries. */
const CODE_AND_TOWN = /^(?:[A-Z]{1,2}-)?\d{3,6}(?:[- ]\d{2,4})?(?: [A-Z]{2})? \p{Lu}[\p{L}.'’() -]+$/u;
const TOWN_AND_CODE =
  /^\p{Lu}[\p{L}.'’, -]+ (?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
const ADDRESS = [STREET, STREET_AFTER, CODE_AND_TOWN, TOWN_AND_CODE];
const NAME = /^[\p{L}&.,'’()/\- ]{3,60}$/u;
const MOST_LETTERS = 60;
const LEFT_EDGE = 3;
/** Lines of an address over the one that tells it for one, the names included. */
const MOST_LINES = 4;
const ADDRESS_PAGES = 2;

export function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    const cell = cells.at(-1);
    if (cell && before && word.bounds.xMin - before.bounds.xMax <= heightOf(word.bounds))
      cells[cells.length - 1] = { ...cell, text: `${cell.text} ${word.text}` };
    else {
      const { xMin, yMin, yMax } = word.bounds;
      cells.push({ text: word.text, page: line.page, xMin, yMin, yMax, height: yMax - yMin });
    }
  }
  return cells;
}

const isName = ({ text }: Cell): boolean =>
  /^\p{Lu}/u.test(text) &&
  /\s/.test(text) &&
  /\p{L}{2}/u.test(text) &&
  (isCompany(text) || (NAME.test(text) && !NOT_A_HOLDER.test(fold(text)))) &&
  !BANK_WORDS.test(fold(text));

/** What ends with the form of a company is one, also where its name has digits or words that a bank uses: "A1 Road Services LLC". */
const isCompany = (text: string): boolean => text.length <= MOST_LETTERS && LEGAL_FORM.test(fold(text));

/** The value after "Account holder:" and its like. */
function labelled(lines: readonly Line[]): string | null {
  for (const line of lines)
    for (const { from, to } of phrasesIn(line, LABELS)) {
      const starts = from === 0 || /[:|]$/.test(line.words[from - 1]?.text ?? '');
      const colon = /:$/.test(line.words[to]?.text ?? '') || line.words[to + 1]?.text === ':';
      const rest = line.words.slice(to + 1).filter(({ text }) => text !== ':');
      const [value] = rest.length > 0 ? cellsOf({ ...line, words: rest }) : [];
      if (starts && colon && value && NAME.test(value.text)) return value.text;
    }
  return null;
}

/** The name over an address, at the same left edge: where a letter's window shows it. */
function addressed(lines: readonly Line[], institution: string | null): string | null {
  const cells = lines.filter(({ page }) => page <= ADDRESS_PAGES).flatMap(cellsOf);
  const above = (cell: Cell): Cell | undefined =>
    cells.find(
      (other) =>
        other.page === cell.page &&
        Math.abs(other.xMin - cell.xMin) <= LEFT_EDGE &&
        other.yMax <= cell.yMin + 0.3 * cell.height &&
        cell.yMin - other.yMax <= cell.height,
    );
  for (const told of cells.filter(({ text }) => ADDRESS.some((shape) => shape.test(text)))) {
    const block: Cell[] = [];
    let next = above(told);
    while (next && block.length < MOST_LINES) {
      block.push(next);
      next = above(next);
    }
    // The topmost name is the addressee; lines between it and the street are co-owners or departments.
    const holder = block.findLast(isName);
    if (holder && fold(holder.text) !== fold(institution ?? '')) return holder.text;
  }
  return null;
}

/**
 * Whose account it is, as printed; null where the document does not tell.
 *
 * @param institution the bank's name, which stands over an address of its own
 */
export const holderOf = (outside: readonly Line[], institution: string | null): string | null =>
  labelled(outside) ?? addressed(outside, institution);

import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import { isCount, PRINTED_FIGURES, printedFiguresOf } from '../../shared/corrections/printed-figures.ts';
import type { Corrections, PrintedFacts, PrintedFigure, Statement } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import { attachedCells, signedFromTyped } from './cell-draft.ts';

export const FIGURE_NAMES = Object.keys(PRINTED_FIGURES) as readonly PrintedFigure[];

/** The figures that a page prints of a statement as a whole, as a form shows them; empty where none is printed. */
export type PrintedDraft = Readonly<Record<PrintedFigure, string>>;

/** What the form is about to say, and what of it cannot be said. */
export interface TypedFigures {
  /** Null for figures that are left as they were read. */
  readonly figures: PrintedFacts;
  /** By figure, one sentence. */
  readonly problems: Readonly<Partial<Record<PrintedFigure, string>>>;
}

export function printedDraftOf(statement: Statement): PrintedDraft {
  const now = printedFiguresOf(statement);
  const text = (name: PrintedFigure): string => {
    const value = now[name];
    if (value === null) return '';
    return isCount(name) ? String(value) : formatMoney(value, statement.currency);
  };
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, text(name)])) as PrintedDraft;
}

const isBalance = (name: PrintedFigure): boolean => name === 'openingBalance' || name === 'closingBalance';

/** A figure as it was typed; null for what is none. Totals and counts have no sign. */
function typedFigure(name: PrintedFigure, text: string, currency: string | null): number | null {
  if (isCount(name)) return /^\d{1,6}$/.test(text) ? Number(text) : null;
  const minor = signedFromTyped(text, currency);
  return minor !== null && minor < 0 && !isBalance(name) ? null : minor;
}

function problemOf(name: PrintedFigure, text: string): string {
  if (text === '') return 'The page prints a figure here';
  if (isCount(name)) return 'A number looks like 12';
  return `An amount looks like ${isBalance(name) ? '-1,234.50' : '1,234.50'}`;
}

/**
 * What a form says of a statement's figures.
 *
 * @param read the statement as it was read
 */
export function typedFigures(draft: PrintedDraft, read: Statement): TypedFigures {
  const before = printedFiguresOf(read);
  const problems: Partial<Record<PrintedFigure, string>> = {};
  const said = FIGURE_NAMES.map((name) => {
    const text = draft[name].trim();
    if (text === '' && before[name] === null) return [name, null];
    const value = typedFigure(name, text, read.currency);
    if (value === null) problems[name] = problemOf(name, text);
    return [name, value === before[name] ? null : value];
  });
  return { figures: Object.fromEntries(said) as PrintedFacts, problems };
}

/** What a statement comes to with what is about to be said of its figures, beside what is said of its rows. */
export function statementWithFigures(read: Statement, corrections: Corrections, figures: PrintedFacts): Statement {
  const { id, documentId } = read;
  const said = { statementId: id, documentId, createdOn: '', createdBy: null, figures };
  return correctedStatement(read, {
    cells: attachedCells(read, corrections),
    printed: saysFigures(figures) ? [said] : [],
  });
}

export const saysFigures = (figures: PrintedFacts): boolean => Object.values(figures).some((figure) => figure !== null);

import { note } from '../checks/note.ts';
import type { CorrectedFigures, Finding, PrintedFacts, PrintedFigure, Statement } from '../model/index.ts';
import { formatMoney } from '../money.ts';

/** What people call the figures that a page prints of a statement as a whole, in the order of a statement. */
export const PRINTED_FIGURES: Readonly<Record<PrintedFigure, string>> = {
  openingBalance: 'opening balance',
  closingBalance: 'closing balance',
  deposits: 'total of deposits',
  withdrawals: 'total of withdrawals',
  depositCount: 'number of deposits',
  withdrawalCount: 'number of withdrawals',
};

const NAMES = Object.keys(PRINTED_FIGURES) as readonly PrintedFigure[];

export const isCount = (name: PrintedFigure): boolean => name === 'depositCount' || name === 'withdrawalCount';

/** The figures that a statement prints; null where it prints none. */
export const printedFiguresOf = ({ openingBalance, closingBalance, printedTotals }: Statement): PrintedFacts => ({
  openingBalance,
  closingBalance,
  ...printedTotals,
});

/** A statement with figures in the place of those that were read. */
function withFigures(statement: Statement, { openingBalance, closingBalance, ...printedTotals }: PrintedFacts) {
  return { ...statement, openingBalance, closingBalance, printedTotals };
}

/** A statement with what a person read in its figures, and beside it what was read before. */
export function withPrintedFigures(statement: Statement, { figures }: CorrectedFigures): Statement {
  const read = printedFiguresOf(statement);
  const said = NAMES.filter((name) => figures[name] !== null);
  const now = Object.fromEntries(NAMES.map((name) => [name, figures[name] ?? read[name]])) as PrintedFacts;
  const asRead = Object.fromEntries(said.map((name) => [name, read[name]]));
  return { ...withFigures(statement, now), asRead };
}

/** The figures that only a person saw: others were read in their place. */
function ownNames(statement: Statement): readonly PrintedFigure[] {
  const { asRead = {} } = statement;
  const now = printedFiguresOf(statement);
  return NAMES.filter((name) => name in asRead && asRead[name] !== now[name]);
}

/** What was read, as a person says wrongly. */
export const misreadFigures = (statement: Statement): readonly number[] =>
  ownNames(statement).flatMap((name) => statement.asRead?.[name] ?? []);

/** A statement without the figures that only a person saw: they are no evidence for what is said of its rows. */
export function withoutOwnFigures(statement: Statement): Statement {
  const own = new Set(ownNames(statement));
  const now = printedFiguresOf(statement);
  const printed = Object.fromEntries(NAMES.map((name) => [name, own.has(name) ? null : now[name]])) as PrintedFacts;
  return withFigures(statement, printed);
}

/**
 * True where the file's own text, which is not misread, has another figure than a person says; a sign may be taken otherwise.
 * A statement says of each row where its text comes from: recognised are its figures only where all of its rows are.
 */
export function printedContradictText(statement: Statement, names: readonly PrintedFigure[] = NAMES): boolean {
  const { asRead = {}, transactions } = statement;
  if (transactions.length > 0 && transactions.every(({ source }) => source === 'ocr')) return false;
  const now = printedFiguresOf(statement);
  return names.some((name) => name in asRead && Math.abs(asRead[name] ?? 0) !== Math.abs(now[name] ?? 0));
}

/** What was read in a figure, in words: `1,234.50`, or of a count `12`. */
export function figureInWords(name: PrintedFigure, value: number | null | undefined, currency: string | null): string {
  if (value == null) return 'nothing';
  return isCount(name) ? String(value) : formatMoney(value, currency);
}

/** What a person read in each figure of a statement, and what was read before. */
export function printedFindings(statement: Statement): readonly Finding[] {
  const { asRead = {}, currency } = statement;
  const now = printedFiguresOf(statement);
  return NAMES.filter((name) => name in asRead).map((name) => {
    const [was, is] = [asRead[name], now[name]].map((value) => figureInWords(name, value, currency));
    const isContradicted = printedContradictText(statement, [name]);
    const before = isContradicted
      ? `the file's own text has ${was}, so nothing is proven`
      : `it had been read as ${was}`;
    const message = `A person read the ${PRINTED_FIGURES[name]} as ${is}; ${before}.`;
    return note('cell_corrected', isContradicted ? 'warning' : 'info', message);
  });
}

/** What is said of statements that are not there any more: it is kept, and applied to none. */
export const detachedFigures = (
  printed: readonly CorrectedFigures[] | undefined,
  statements: readonly Pick<Statement, 'id'>[],
): readonly CorrectedFigures[] => {
  const ids = new Set(statements.map(({ id }) => id));
  return (printed ?? []).filter(({ statementId }) => !ids.has(statementId));
};

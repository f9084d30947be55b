import type { CorrectedCell, PrintedFigure, ReadCells, Statement } from '../model/index.ts';
import { formatMoney } from '../money.ts';
import { figureInWords, PRINTED_FIGURES, printedFiguresOf } from './printed-figures.ts';

/** What was read in a cell, in words. */
export const readInWords = (value: string | number | null | undefined, currency: string | null): string =>
  typeof value === 'number' ? formatMoney(value, currency) : value == null ? 'nothing' : `“${value}”`;

/** The cells of a row that a person read, each with what had been read in it; null where nobody did. */
export const saidInWords = (asRead: ReadCells | undefined, currency: string | null): string | null =>
  asRead
    ? (Object.keys(asRead) as CorrectedCell[])
        .map((cell) => `${cell} (read as ${readInWords(asRead[cell], currency)})`)
        .join(', ')
    : null;

/** The figures of a statement that a person read, each with what had been read in it; null where nobody did. */
export function saidFiguresInWords(statement: Statement): string | null {
  const { asRead, currency } = statement;
  if (asRead === undefined) return null;
  const now = printedFiguresOf(statement);
  return (Object.keys(asRead) as PrintedFigure[])
    .map((name) => {
      const [is, was] = [now[name], asRead[name]].map((value) => figureInWords(name, value, currency));
      return `${PRINTED_FIGURES[name]} ${is} (read as ${was})`;
    })
    .join(', ');
}

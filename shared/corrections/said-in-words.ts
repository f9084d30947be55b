import type { CorrectedCell, ReadCells } from '../model/index.ts';
import { formatMoney } from '../money.ts';

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

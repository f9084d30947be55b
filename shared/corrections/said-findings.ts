import { note } from '../checks/note.ts';
import type { CorrectedCell, Finding, ReadCells, Transaction } from '../model/index.ts';
import { readInWords } from './said-in-words.ts';

/** True where the file's own text, which is not misread, has another figure: a sign may be taken from a wrong column. */
export function contradictsText({ source, ...row }: Transaction, asRead: ReadCells | undefined = row.asRead): boolean {
  const differs = (cell: 'amount' | 'balance'): boolean =>
    asRead?.[cell] !== undefined && Math.abs(asRead[cell] ?? 0) !== Math.abs(row[cell] ?? 0);
  return source === 'text' && (differs('amount') || differs('balance'));
}

/** What a person read in each cell of a row, and what was read before. */
export function saidFindings(row: Transaction, index: number, currency: string | null): readonly Finding[] {
  const { asRead } = row;
  if (!asRead) return [];
  const text = (value: string | number | null | undefined): string => readInWords(value, currency);
  return (Object.keys(asRead) as CorrectedCell[]).map((cell) => {
    const [was, is] = [asRead[cell], row[cell]];
    const isContradicted = contradictsText(row, { [cell]: was });
    const message =
      was === is
        ? `A person confirmed the ${cell} of row ${index + 1}: ${text(is)}.`
        : `A person read the ${cell} of row ${index + 1} as ${text(is)}; ${isContradicted ? `the file's own text has ${text(was)}, so nothing is proven` : `it had been read as ${text(was)}`}.`;
    return { ...note('cell_corrected', isContradicted ? 'warning' : 'info', message, row), transactionId: row.id };
  });
}

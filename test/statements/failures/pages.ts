import { expect } from 'vitest';
import { type ReadStatements, readStatements } from '../../../main/statements/index.ts';
import type { PageWords, Statement } from '../../../shared/model/index.ts';
import { pageOfText } from '../lines-of-text.ts';

/** The head of a statement of March 2025. */
export const HEAD = `
First Example Bank, N.A.                          Dayton, OH 45402
ACME TOOLS LLC
12 Mill Street
Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
`;

/** The headings of a table with money out, money in and a running balance. */
export const LEDGER = `
Date    Description                          Withdrawals     Deposits       Balance
`;

/** What is read from a document of these words. */
export const readPages = (pages: readonly PageWords[]): ReadStatements =>
  readStatements(pages, 'document', { currency: null, dateOrder: null });

/** What is read from a document of these pages in a fixed pitch. */
export const read = (...pages: string[]): ReadStatements =>
  readPages(pages.map((text, index) => pageOfText(text, index + 1)));

/** The one statement that must have been read. */
export function onlyOf({ statements }: ReadStatements): Statement {
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

/** The one statement of a document of these pages. */
export const only = (...pages: string[]): Statement => onlyOf(read(...pages));

/** Dates and amounts of a statement's rows. */
export const rows = ({ transactions }: Statement) => transactions.map(({ date, amount }) => [date, amount]);

/** Texts of a statement's rows. */
export const descriptions = ({ transactions }: Statement) => transactions.map(({ description }) => description);

/** What was found, by its code. */
export const codes = ({ findings }: Pick<Statement, 'findings'>) => findings.map(({ code }) => code);

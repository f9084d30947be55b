import { type BankStatementSummary, bankStatementSummary } from './bank-statement-summary/bank-statement-summary.ts';
import { type Books, type BooksInput, booksOf } from './books/books.ts';
import { type Definition, definitionsOf } from './definitions.ts';

/** Every calculation over the accounts of one currency. */
export interface Calculations {
  readonly books: Books;
  readonly currency: string | null;
  readonly bankStatementSummary: BankStatementSummary;
  /** What each figure means, and the settings it was computed by. */
  readonly definitions: readonly Definition[];
}

/**
 * Every calculation of one company, one entry a currency, the one with the most transactions first. Pure: the same input
 * gives the same figures; changing a setting means calling it again.
 */
export const calculate = (input: BooksInput): Calculations[] => booksOf(input).map(calculationsOf);

const calculationsOf = (books: Books): Calculations => ({
  books,
  currency: books.currency,
  bankStatementSummary: bankStatementSummary(books),
  definitions: definitionsOf(books.settings),
});

import { expect } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { PageWords, Statement, Word } from '../../shared/model/index.ts';
import { asRecognised, pageOfText } from './lines-of-text.ts';

/** What recognition made of a word. */
type Look = Partial<Pick<Word, 'text' | 'confidence' | 'alternatives'>>;

/** A recognised page, some words of which were recognised otherwise than they are printed. */
export function recognised(text: string, looks: Readonly<Record<string, Look>> = {}): PageWords {
  const page = asRecognised(pageOfText(text), {}, 1);
  return { ...page, words: page.words.map((word) => ({ ...word, ...looks[word.text] })) };
}

/** What is read of pages. */
export const statementsOf = (...pages: PageWords[]): readonly Statement[] =>
  readStatements(pages, 'document', { currency: null, dateOrder: null }).statements;

/** The one statement of a page. */
export const only = (page: PageWords): Statement => {
  const statements = statementsOf(page);
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
};

export const amounts = ({ transactions }: Statement) => transactions.map(({ amount }) => amount);
export const dates = ({ transactions }: Statement) => transactions.map(({ date }) => date);
export const codes = ({ findings }: Statement) => findings.map(({ code }) => code);

/** A statement that its running balance proves. */
export const LEDGER = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 6132167665       Statement period 03/01/2025 to 03/31/2025

Date         Description                     Withdrawals     Deposits       Balance
             Beginning balance                                              1,000.00
03/03/2025   CARD PURCHASE OFFICE MART             51.75                      948.25
03/05/2025   CHECK DEPOSIT                                      200.00      1,148.25
03/10/2025   RENT PAYMENT                         380.60                      767.65
03/12/2025   CARD PURCHASE FUEL                    17.15                      750.50
03/14/2025   INTEREST                                             0.50        751.00
03/17/2025   CARD PURCHASE CAFE                    11.00                      740.00
03/31/2025   MONTHLY FEE                           10.00                      730.00
             Ending balance                                                   730.00
`;

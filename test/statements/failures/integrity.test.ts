import { describe, expect, test } from 'vitest';
import type { PagePlace } from '../../../shared/model/index.ts';
import { onPage } from '../../support/on-page.ts';
import { pageOfText } from '../lines-of-text.ts';
import { codes, HEAD, LEDGER, only, read, readPages, rows } from './pages.ts';

describe('FAILURES 26: figures that contradict the rows are reported, not repaired', () => {
  test('a balance', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,250.00
        Ending balance                                                     1,250.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ]);
    expect(statement.verdict).toBe('broken');
    expect(statement.findings.find(({ code }) => code === 'balance_chain_broken')?.message).toContain('1,150.00');
  });

  test('a summary whose totals are of other rows', () => {
    const statement = only(`${HEAD}
Beginning balance      1,000.00
Total deposits           317.00
Total withdrawals         50.00
Ending balance         1,267.00
Deposits and additions
Date    Description                                              Amount
03/09   DEPOSIT                                                  200.00
Electronic withdrawals
Date    Description                                              Amount
03/03   CARD PURCHASE OFFICE MART                                 50.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-09', 20000],
      ['2025-03-03', -5000],
    ]);
    expect(statement.verdict).toBe('broken');
    expect(codes(statement)).toEqual(expect.arrayContaining(['printed_total_differs', 'closing_balance_differs']));
    expect(statement.transactions.flatMap(({ derived }) => derived)).toEqual([]);
  });
});

describe('FAILURES 28: no row without a place on a page', () => {
  const PAGE = `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`;

  /** The words of a page that lie inside a row's rectangle. */
  const wordsIn = ({ bounds, page }: PagePlace, text: string): string[] =>
    pageOfText(text, page)
      .words.filter(
        ({ bounds: word }) =>
          word.xMin >= bounds.xMin && word.xMax <= bounds.xMax && word.yMin >= bounds.yMin && word.yMax <= bounds.yMax,
      )
      .map((word) => word.text);

  test('what a row says stands inside its rectangle, and nothing else does', () => {
    expect(only(PAGE).transactions.map((row) => wordsIn(onPage(row), PAGE).join(' '))).toEqual([
      '03/03 CARD PURCHASE OFFICE MART 50.00 950.00',
      '03/09 DEPOSIT 200.00 1,150.00',
    ]);
  });

  test.each([
    ['an address', '123 Main St\nAnytown, CA 90210\n'],
    ['an address and an account', `${HEAD}\n123 Main St, Anytown\n`],
    ['headings without rows', `${HEAD}${LEDGER}\n`],
    ['balances without rows', `${HEAD}\nBeginning balance   1,000.00\nEnding balance   1,250.00\n`],
    ['nothing', ''],
  ])('a sparse page invents no row: %s', (_, text) => {
    expect(read(text).statements.flatMap(({ transactions }) => transactions)).toEqual([]);
  });

  test('a document without pages has none', () => {
    expect(readPages([]).statements).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { codes, HEAD, LEDGER, only, read, rows } from './pages.ts';

test('the figures of a summary laid out across under the rows are no row', () => {
  const statement = only(`${HEAD}${LEDGER}
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00

Opening Balance   Dr Count     Cr Count          Debits      Credits    Closing Bal
       1,000.00          1            1           50.00       200.00       1,150.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 20000],
  ]);
  expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 115000, verdict: 'proven' });
});

test('the scale of interest by value date under the rows holds none', () => {
  const statement = only(`${HEAD}${LEDGER}
        Opening balance                                                    1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Closing balance                                                    1,150.00

Riassunto scalare per valuta
03/03                                            950.00            6       5,700.00
03/09                                          1,150.00           22      25,300.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 20000],
  ]);
  expect(statement.verdict).toBe('proven');
});

test('an amount quoted in a description under the amounts of another list is no amount', () => {
  const statement = only(`${HEAD}
Beginning balance      1,000.00
Deposits                 200.00
Withdrawals              180.00
Ending balance         1,020.00
Deposits
Date     Description                                                 Amount
03/09    CUSTOMER DEPOSIT                                            200.00
Checks in the order of their numbers
Date     Number         Amount      Date     Number                  Amount
03/04    2304            43.50      03/12    2310                     15.50
Other withdrawals
Date     Description                                                 Amount
03/10    A FEE FOR THE 1 OF 03/05 $81.40 OFFICE MART                 121.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-09', 20000],
    ['2025-03-04', -4350],
    ['2025-03-12', -1550],
    ['2025-03-10', -12100],
  ]);
  expect(statement.verdict).toBe('proven');
});

describe('FAILURES 1: balances in the table are no rows', () => {
  test('beside a column of balances', () => {
    const statement = only(`${HEAD}${LEDGER}
03/01   Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
03/31   Ending balance                                                     1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ]);
    expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 115000, verdict: 'proven' });
  });

  test('in the column of amounts itself', () => {
    const statement = only(`${HEAD}
Date    Description                                              Amount
03/01   Beginning balance on March 1                          $1,000.00
03/03   CARD PURCHASE OFFICE MART                                -50.00
03/09   DEPOSIT                                                  200.00
03/31   Ending balance on March 31                            $1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ]);
    expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 115000, verdict: 'proven' });
  });

  test('brought forward from page to page', () => {
    const statement = only(
      `${HEAD}${LEDGER}
03/01   Balance brought forward                                            1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Balance carried forward                                              950.00
`,
      `${LEDGER}
        Balance brought forward                                              950.00
03/09   DEPOSIT                                               200.00       1,150.00
03/31   Closing balance                                                    1,150.00
`,
    );
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ]);
    expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 115000, verdict: 'proven' });
  });
});

test('FAILURES 2: totals of sections are no rows', () => {
  const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance           625.00
Checks
Number  Date    Amount
1401    03/03                                                    100.00
1402    03/04                                                    200.00
Total checks                                                     300.00
Electronic withdrawals
Date    Description                                              Amount
03/05   POWER AND LIGHT                                           75.00
Total electronic withdrawals                                      75.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -10000],
    ['2025-03-04', -20000],
    ['2025-03-05', -7500],
  ]);
  expect(statement.verdict).toBe('proven');
});

test('FAILURES 3: a table of daily balances holds no rows', () => {
  const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance         1,100.00
Deposits and additions
Date    Description                                              Amount
03/03   DEPOSIT                                                  100.00
Daily ending balance
Date         Amount      Date         Amount      Date         Amount
03/01      1,000.00      03/03      1,100.00      03/31      1,100.00
`);
  expect(rows(statement)).toEqual([['2025-03-03', 10000]]);
  expect(statement.verdict).toBe('proven');
});

test('FAILURES 4: totals of the year, tables of rates, of rewards and of overdraft fees hold no rows', () => {
  const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
2025 Totals Year-to-Date
Total fees charged in 2025                                                   12.00
Total interest charged in 2025                                                0.00
Overdraft and returned item fees
                                          Total for this period     Total year-to-date
Total overdraft fees                                      35.00                  70.00
Total returned item fees                                   0.00                  35.00
Interest rate summary
03/01   to 03/31   annual percentage yield earned                              0.05
Rewards summary
03/31   Points earned this period                                            150.00
`);
  expect(rows(statement)).toEqual([['2025-03-03', -5000]]);
  expect(statement.verdict).toBe('proven');
  // What the box of fees says is kept as a fact beside them, with its place.
  expect(statement.printedFees).toMatchObject([
    { kind: 'overdraft', period: 35_00, yearToDate: 70_00, page: 1 },
    { kind: 'returned', period: 0, yearToDate: 35_00, page: 1 },
  ]);
});

test('FAILURES 5: a page that is in the file twice counts once, and is told', () => {
  const page = `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`;
  const document = read(page, page);
  expect(document.statements.map(rows)).toEqual([
    [
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ],
  ]);
  expect(codes(document)).toEqual(['statement_repeated']);
});

test('FAILURES 5: a statement that is in the file twice, once with a line about the print, counts once', () => {
  const page = `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`;
  const document = read(page, `Copy printed on 04/02/2025 at branch 12\n${page}`);
  expect(document.statements.map(rows)).toEqual([
    [
      ['2025-03-03', -5000],
      ['2025-03-09', 20000],
    ],
  ]);
  expect(codes(document)).toEqual(['statement_repeated']);
});

test('FAILURES 6: blank and legal pages in the middle do not end the table', () => {
  const statement = only(
    `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
`,
    'This page intentionally left blank',
    `
In case of errors or questions about your electronic transfers telephone us within 60 days of the statement.
The finance charge is 1.50 for each 100.00 of the average daily balance.
`,
    `${LEDGER}
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`,
  );
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 20000],
  ]);
  expect(statement.verdict).toBe('proven');
});

import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { Statement } from '../../shared/model/index.ts';
import { pageOfText } from './lines-of-text.ts';

/**
 * The ways in which real statements have defeated readers, each with its number, as small pages in a fixed pitch. Truth is
 * what the page says to a person.
 */
const read = (...pages: string[]) =>
  readStatements(
    pages.map((text, index) => pageOfText(text, index + 1)),
    'document',
    { currency: null, dateOrder: null },
  );

function only(...pages: string[]): Statement {
  const { statements } = read(...pages);
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

const rows = ({ transactions }: Statement) => transactions.map(({ date, amount }) => [date, amount]);

const HEAD = `
First Example Bank, N.A.                          Dayton, OH 45402
ACME TOOLS LLC
12 Mill Street
Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
`;

const LEDGER = `
Date    Description                          Withdrawals     Deposits       Balance
`;

describe('rows that are not transactions', () => {
  test('1: balances inside the table are balances, not rows', () => {
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

  test('2: section totals are not rows', () => {
    const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance           700.00
Checks
Date    Description                                              Amount
03/03   1401                                                     100.00
03/04   1402                                                     200.00
Total checks                                                     300.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -10000],
      ['2025-03-04', -20000],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('3: a table of daily balances holds no rows', () => {
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

  test('4: totals of the year and tables of rates hold no rows', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
2025 Totals Year-to-Date
Total fees charged in 2025                                                   12.00
Total interest charged in 2025                                                0.00
Interest rate summary
03/01   to 03/31   annual percentage yield earned                              0.05
`);
    expect(rows(statement)).toEqual([['2025-03-03', -5000]]);
  });

  test('5: a page printed twice counts once, and is told', () => {
    const page = `${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`;
    const { statements, findings } = read(page, page);
    expect(statements.map(rows)).toEqual([
      [
        ['2025-03-03', -5000],
        ['2025-03-09', 20000],
      ],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['statement_repeated']);
  });

  test('6: blank and legal pages in the middle do not end the table', () => {
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
});

describe('amounts', () => {
  test('9: a fee that quotes another amount and date is its own amount and date', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/18   Overdraft Fee, 03/17 $700.00 to ACME      35.00                      965.00
        CAPITAL Posted on 03/17 $700.00
03/19   CARD PURCHASE OFFICE MART                 65.00                      900.00
        Ending balance                                                       900.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-18', -3500],
      ['2025-03-19', -6500],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('10: signs before, after and around a figure', () => {
    const statement = only(`${HEAD}
Opening balance      1,000.00
Closing balance        916.10
Date    Description                                              Amount
03/03   ONE                                                       45.00-
03/04   TWO                                                      (45.00)
03/05   THREE                                                      3.10CR
03/06   FOUR                                                       3.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -4500],
      ['2025-03-04', -4500],
      ['2025-03-05', 310],
      ['2025-03-06', 300],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('11: a refund printed negative among purchases is money back', () => {
    const statement = only(`${HEAD}
Credit card statement   Minimum payment due 25.00   Payment due date 04/20/2025   Credit limit 5,000
Previous balance                                        $500.00
Payments and credits                                   -$500.00
Purchases                                               $180.00
New balance                                             $180.00
Payments and credits
Date    Description                                              Amount
03/05   PAYMENT THANK YOU                                       -500.00
Purchases
Date    Description                                              Amount
03/07   OFFICE MART                                              200.00
03/09   OFFICE MART RETURN                                       -20.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-05', 50000],
      ['2025-03-07', -20000],
      ['2025-03-09', 2000],
    ]);
    expect(statement).toMatchObject({ openingBalance: -50000, closingBalance: -18000, verdict: 'proven' });
  });

  test('12: a page that begins in the middle of a section keeps its sign', () => {
    const statement = only(
      `${HEAD}
Beginning balance      1,000.00
Ending balance           850.00
Electronic withdrawals
Date    Description                                              Amount
03/03   RENT                                                     100.00
`,
      `
Date    Description                                              Amount
03/04   POWER                                                     50.00
`,
    );
    expect(rows(statement)).toEqual([
      ['2025-03-03', -10000],
      ['2025-03-04', -5000],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('13: foreign money on a second line is no row', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   HOTEL LISBOA                             108.70                      891.30
        EUR 100.00 at 1.0870
03/09   DEPOSIT                                               200.00       1,091.30
        Ending balance                                                     1,091.30
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -10870],
      ['2025-03-09', 20000],
    ]);
    expect(statement.transactions[0]?.description).toBe('HOTEL LISBOA EUR 100.00 at 1.0870');
  });
});

describe('dates', () => {
  test('14: rows of December in a statement of January belong to the year before', () => {
    const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 12/15/2024 to 01/14/2025
${LEDGER}
        Beginning balance                                                  1,000.00
12/31   CHECK 2024                                50.00                      950.00
01/02   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2024-12-31', -5000],
      ['2025-01-02', 20000],
    ]);
  });

  test('15: of two dates the posting date counts, and a date in the text is text', () => {
    const statement = only(`${HEAD}
Trans    Post
Date     Date     Description                          Withdrawals     Deposits       Balance
         Beginning balance                                                           1,000.00
03/03    03/05    PURCHASE AUTHORIZED ON 03/02 CAFE          50.00                     950.00
03/09    03/10    DEPOSIT                                                200.00      1,150.00
         Ending balance                                                              1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-05', -5000],
      ['2025-03-10', 20000],
    ]);
    expect(statement.transactions[0]?.description).toBe('PURCHASE AUTHORIZED ON 03/02 CAFE');
  });

  test('16: rows need not be in the order of their dates', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/09   DEPOSIT                                               200.00       1,200.00
03/03   CARD PURCHASE OFFICE MART                 50.00                    1,150.00
        Ending balance                                                     1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-09', 20000],
      ['2025-03-03', -5000],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('17: a period without spaces is a period', () => {
    const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        December 15, 2024throughJanuary 14, 2025
${LEDGER}
        Beginning balance                                                  1,000.00
12/31   CHECK 2024                                50.00                      950.00
        Ending balance                                                       950.00
`);
    expect(statement).toMatchObject({ startDate: '2024-12-15', endDate: '2025-01-14' });
    expect(rows(statement)).toEqual([['2024-12-31', -5000]]);
  });
});

describe('layout', () => {
  test('18: checks in three columns side by side are rows each', () => {
    const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance           550.00
Checks paid
Number   Date      Amount    Number   Date      Amount    Number   Date      Amount
1401     03/03     100.00    1403*    03/05      50.00    1406*    03/09     150.00
1402     03/04     150.00
`);
    expect(rows(statement).sort()).toEqual([
      ['2025-03-03', -10000],
      ['2025-03-04', -15000],
      ['2025-03-05', -5000],
      ['2025-03-09', -15000],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('19: each account of a consolidated statement stands alone', () => {
    const { statements } = read(
      `${HEAD}
Account summary
Checking      Account number: 123456789         1,150.00
Savings       Account number: 987654321         2,010.00
`,
      `
Checking account
Account number: 123456789
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`,
      `
Savings account
Account number: 987654321
${LEDGER}
        Beginning balance                                                  2,000.00
03/31   INTEREST PAID                                          10.00       2,010.00
        Ending balance                                                     2,010.00
`,
    );
    expect(statements.map(({ account, verdict }) => [account.number, verdict])).toEqual([
      ['123456789', 'proven'],
      ['987654321', 'proven'],
    ]);
    expect(statements.map((statement) => statement.transactions.length)).toEqual([2, 1]);
  });

  test('20: two months in one file are two statements', () => {
    const month = (start: string, end: string, opening: string, body: string, closing: string) => `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period ${start} to ${end}
${LEDGER}
        Beginning balance                                                  ${opening}
${body}
        Ending balance                                                     ${closing}
`;
    const { statements } = read(
      month(
        '03/01/2025',
        '03/31/2025',
        '1,000.00',
        '03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00',
        '  950.00',
      ),
      month(
        '04/01/2025',
        '04/30/2025',
        '  950.00',
        '04/09   DEPOSIT                                               200.00       1,150.00',
        '1,150.00',
      ),
    );
    expect(statements.map(({ startDate, endDate, verdict }) => [startDate, endDate, verdict])).toEqual([
      ['2025-03-01', '2025-03-31', 'proven'],
      ['2025-04-01', '2025-04-30', 'proven'],
    ]);
  });

  test('22: a description over several lines stays with its row', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   ORIG CO NAME:NORTHSIDE SUPPLY             50.00                      950.00
        DESCR:INVOICE SEC:CCD TRACE#:021000021234567
        TRN*1*123456789*1234567890
03/09   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`);
    expect(statement.transactions.map(({ description }) => description)).toEqual([
      'ORIG CO NAME:NORTHSIDE SUPPLY DESCR:INVOICE SEC:CCD TRACE#:021000021234567 TRN*1*123456789*1234567890',
      'DEPOSIT',
    ]);
  });

  test('23: a month without a row is a statement', () => {
    const statement = only(`${HEAD}
Beginning balance      1,000.00
Ending balance         1,000.00
There was no activity this period.
`);
    expect(statement).toMatchObject({ transactions: [], verdict: 'proven', openingBalance: 100000 });
  });

  test('24: the holder is the first name above the address', () => {
    const statement = only(`
First Example Bank, N.A.
*0012345* 000123 AT 01
ACME TOOLS LLC
JANE DOE TRUSTEE, OR
12 Mill Street
Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025
${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`);
    expect(statement.account.ownerName).toBe('ACME TOOLS LLC');
  });
});

describe('integrity', () => {
  test('26: figures that contradict the rows are reported, not repaired', () => {
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

  test('28: no row without a place on a page', () => {
    const statement = only(`${HEAD}${LEDGER}
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`);
    for (const { page, bounds } of statement.transactions) {
      expect(page).toBe(1);
      expect(bounds.xMax).toBeGreaterThan(bounds.xMin);
      expect(bounds.yMax).toBeGreaterThan(bounds.yMin);
    }
  });
});

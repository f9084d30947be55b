import { describe, expect, test } from 'vitest';
import { descriptions, HEAD, LEDGER, only, rows } from './pages.ts';

describe('FAILURES 14: days without a year', () => {
  test('December in a statement of January is of the year before, whatever number a check has', () => {
    const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 12/15/2024 to 01/14/2025
${LEDGER}
        Beginning balance                                                  1,000.00
12/31   CHECK 2019                                50.00                      950.00
01/02   DEPOSIT REF 2031                                      200.00       1,150.00
        Ending balance                                                     1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2024-12-31', -5000],
      ['2025-01-02', 20000],
    ]);
    expect(descriptions(statement)).toEqual(['CHECK 2019', 'DEPOSIT REF 2031']);
    expect(statement.verdict).toBe('proven');
  });

  test('where only the day of the statement is printed', () => {
    const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement date January 14, 2025
${LEDGER}
        Beginning balance                                                  1,000.00
12/31   CHECK 2019                                50.00                      950.00
01/02   DEPOSIT                                               200.00       1,150.00
        Ending balance                                                     1,150.00
`);
    expect(rows(statement)).toEqual([
      ['2024-12-31', -5000],
      ['2025-01-02', 20000],
    ]);
  });
});

test('FAILURES 15: of two dates the posting date counts, and a date in the text is text', () => {
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
  expect(descriptions(statement)[0]).toBe('PURCHASE AUTHORIZED ON 03/02 CAFE');
});

describe('FAILURES 16: rows that are not in the order of their dates', () => {
  test('keep the order of the page', () => {
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

  test('have the day they were booked, not the day of value', () => {
    const statement = only(`
Beispielbank eG                                   IBAN DE12 3456 7890 1234 5678 90
Kontoauszug vom 01.03.2025 bis 31.03.2025                                   EUR
Alter Kontostand vom 28.02.2025                                   1.000,00 H
Buchung  Wert     Vorgang                                         Umsatz
03.03.   05.03.   LASTSCHRIFT STADTWERKE                            50,00 S
09.03.   02.03.   GUTSCHRIFT KUNDE MUELLER                       1.200,00 H
09.03.   01.04.   LASTSCHRIFT MIETE                                150,00 S
Neuer Kontostand vom 31.03.2025                                   2.000,00 H
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-09', 120000],
      ['2025-03-09', -15000],
    ]);
    expect(statement.verdict).toBe('proven');
  });
});

test('FAILURES 17: a period without spaces is a period', () => {
  const statement = only(`
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        December 15, 2025throughJanuary 14, 2026
${LEDGER}
        Beginning balance                                                  1,000.00
12/31   CHECK 2019                                50.00                      950.00
        Ending balance                                                       950.00
`);
  expect(statement).toMatchObject({ startDate: '2025-12-15', endDate: '2026-01-14' });
  expect(rows(statement)).toEqual([['2025-12-31', -5000]]);
});

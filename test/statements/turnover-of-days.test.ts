import { expect, test } from 'vitest';
import { only, read, rows } from './failures/pages.ts';

/** The turnover and the balance of each day stand under its rows; only those of the account are held against them. */
const TEXT = `
BANCA EXEMPLU                          EXTRAS DE CONT   01/03/2025 - 31/03/2025
IONESCU ANA                            Cod IBAN   RO49AAAA1B31007593840000
                                       Cont curent RON
SOLD ANTERIOR                                                      1,000.00
Data          Descriere                            Debit             Credit
03/03/2025    Plata la POS                         50.00
              OFFICE MART RO
              RULAJ ZI                             50.00               0.00
              SOLD FINAL ZI                                          950.00
09/03/2025    Incasare OP                                            800.00
09/03/2025    Incasare OP                                            400.00
              RULAJ ZI                              0.00           1,200.00
              SOLD FINAL ZI                                        2,150.00
              RULAJ TOTAL CONT                     50.00           1,200.00
              SOLD FINAL CONT                                      2,150.00
`;

test('the turnover and the balance of a day are no rows', () => {
  const statement = only(TEXT);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 80000],
    ['2025-03-09', 40000],
  ]);
  expect(statement).toMatchObject({
    openingBalance: 100000,
    closingBalance: 215000,
    printedTotals: { deposits: 120000, withdrawals: 5000 },
    verdict: 'proven',
  });
});

test.each([
  ['the opening balance', /(SOLD ANTERIOR +)1/],
  ['a row that goes out', /(Plata la POS +)5/],
  ['a row that comes in', /(Incasare OP +)8/],
  ['the turnover out', /(RULAJ TOTAL CONT +)5/],
  ['the turnover in', /(RULAJ TOTAL CONT +50.00 +)1/],
  ['the closing balance', /(SOLD FINAL CONT +)2/],
])('nothing is proven where %s is another', (_, figure) => {
  const text = TEXT.replace(figure, '$17');
  expect(text).not.toBe(TEXT);
  expect(read(text).statements.map(({ verdict }) => verdict)).not.toContain('proven');
});

import { describe, expect, test } from 'vitest';
import { codes, descriptions, only, read, rows } from './failures/pages.ts';

const HEAD = `
Savanna Mobile Money                               Account number: 123456789
Statement period: 1 March 2025 - 31 March 2025
`;

describe('the number of a receipt before the date', () => {
  const page = `${HEAD}
Receipt No.   Completion Time   Details             Paid in     Withdrawn     Balance
SAVB4K2M9Q    2025-03-19        SMITH J            1,200.00          0.00    2,150.00
              10:20:30          INVOICE 12
SAVXKQMTLB    2025-03-03        OFFICE MART            0.00        -50.00      950.00
              09:10:20          TILL 7
SAVA1B2C3D    2025-03-02        PACIFIC POWER          0.00        -30.00    1,000.00
`;

  test('leaves each row its own date, be the receipt of letters only', () => {
    expect(rows(only(page))).toEqual([
      ['2025-03-19', 120000],
      ['2025-03-03', -5000],
      ['2025-03-02', -3000],
    ]);
  });
});

describe('the date on the line beneath each row', () => {
  const page = (beneath: (date: string) => string) => `${HEAD}
Description                                Incoming    Outgoing       Amount

Sent money to OFFICE MART                                -50.00     2,100.00
${beneath('19 March 2025')}

Received money from SMITH J                1,200.00                 2,150.00
${beneath('9 March 2025')}

Card transaction PACIFIC POWER                           -30.00       950.00
${beneath('3 March 2025')}
`;
  const truth = [
    ['2025-03-19', -5000],
    ['2025-03-09', 120000],
    ['2025-03-03', -3000],
  ];

  test("is that row's, not the next one's", () => {
    expect(rows(only(page((date) => date)))).toEqual(truth);
  });

  test("is that row's where a text follows it", () => {
    expect(rows(only(page((date) => `${date} Transaction: TRANSFER-123456`)))).toEqual(truth);
  });

  test("is that row's where no room parts the rows", () => {
    const tight = page((date) => `${date} Transaction: TRANSFER-123456`).replaceAll('\n\n', '\n');
    expect(rows(only(tight))).toEqual(truth);
  });

  test("is no row's where one row has none", () => {
    const text = page((date) => date).replace('9 March 2025\n', '\n');
    expect(read(text).statements).toEqual([]);
  });
});

test('a date in a column right of the text', () => {
  const statement = only(`
Hans Beispiel                                                          Kontoauszug
IBAN: DE12 1001 1001 1234 5678 90                      01.03.2025 bis 31.03.2025
Beschreibung                          Verbuchungsdatum                     Betrag
OFFICE MART                                 03.03.2025                    -50,00€
Mastercard
Wertstellung 03.03.2025

J BEISPIEL                                  09.03.2025                 +1.200,00€
Gutschriften
IBAN: DE98 7654 3210 9876 5432 10
Wertstellung 09.03.2025

Zusammenfassung
Dein alter Kontostand                                                  +1.000,00€
Ausgehende Transaktionen                                                  -50,00€
Eingehende Transaktionen                                               +1.200,00€
Dein neuer Kontostand                                                  +2.150,00€
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-09', 120000],
  ]);
  expect(descriptions(statement)[0]).toContain('OFFICE MART');
  expect(statement).toMatchObject({
    verdict: 'proven',
    currency: 'EUR',
    openingBalance: 100000,
    account: { number: 'DE12 1001 1001 1234 5678 90' },
  });
});

test('a section that goes on over the page goes on with the day of its last row', () => {
  const statement = only(
    `${HEAD}
Beginning balance                  1,000.00
Ending balance                     1,150.00

Deposits
Date          Description                    Amount
03 March      DEPOSIT A                       75.00
              DEPOSIT B                       50.00
`,
    `
Deposits (continued)
Date          Description                    Amount
              DEPOSIT C                       25.00
09 March      DEPOSIT D                      100.00
Withdrawals
Date          Description                    Amount
12 March      OFFICE MART                    100.00
`,
  );
  expect(rows(statement)).toEqual([
    ['2025-03-03', 7500],
    ['2025-03-03', 5000],
    ['2025-03-03', 2500],
    ['2025-03-09', 10000],
    ['2025-03-12', -10000],
  ]);
  expect(statement.verdict).toBe('proven');
});

test('a date that no calendar has is not the one above it', () => {
  const statement = only(`${HEAD}
Date    Description                                    Amount        Balance
        Opening balance                                             1,000.00
03/03   OFFICE MART                                   -200.00         800.00
03/42   SMITH J                                        350.00       1,150.00
03/25   RIVERSIDE FUEL                                 -50.00       1,100.00
        Closing balance                                             1,100.00
`);
  expect(rows(statement).map(([, amount]) => amount)).toEqual([-20000, 35000, -5000]);
  expect(statement.verdict).toBe('unproven');
  expect(codes(statement)).toContain('date_doubtful');
});

import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../shared/model/index.ts';
import { asRecognised, pageOfText } from '../lines-of-text.ts';
import { codes, descriptions, HEAD, LEDGER, only, onlyOf, readPages, rows } from './pages.ts';

test('FAILURES 7: an amount glued to the reference before it is the amount', () => {
  const statement = only(`${HEAD}
Beginning balance     40,000.00
Ending balance         3,021.64
Electronic withdrawals
Date    Description                                              Amount
03/03   WIRE TO HARBOR SUPPLY         Trn: 1650059214Tc36,964.36
03/04   POWER AND LIGHT                                           10.00
03/05   WIRE TO MILL RACE                                          4.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -3696436],
    ['2025-03-04', -1000],
    ['2025-03-05', -400],
  ]);
  expect(descriptions(statement)[0]).toBe('WIRE TO HARBOR SUPPLY Trn: 1650059214Tc');
  expect(statement.verdict).toBe('proven');
});

describe('FAILURES 8: comma and full stop, confused by recognition', () => {
  const money = (minor: number): string =>
    (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 }).padStart(9);

  /** A statement whose first amount is so many cents, and is recognised as `misread`. */
  function withMisread(printed: string, cents: number, misread: string): Statement {
    const page = `${HEAD}${LEDGER}
        Beginning balance                                                 50,000.00
03/03   CARD PURCHASE OFFICE MART             ${printed.padStart(9)}                   ${money(5_000_000 - cents)}
03/09   DEPOSIT                                               200.00       ${money(5_020_000 - cents)}
        Ending balance                                                     ${money(5_020_000 - cents)}
`;
    return onlyOf(readPages([asRecognised(pageOfText(page), { [printed]: misread }, 0.6)]));
  }

  test.each([
    ['2,059,09', '2,059.09', 205909],
    ['20,00', '20.00', 2000],
    ['11,69895', '11,698.95', 1169895],
  ])('%s is %s: its digits are right, and the balances prove it', (misread, printed, cents) => {
    const statement = withMisread(printed, cents, misread);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -cents],
      ['2025-03-09', 20000],
    ]);
    expect(statement.verdict).toBe('proven');
  });

  test('2,059,08 is 2,059.09: a digit is wrong too, so it is mended and told', () => {
    const statement = withMisread('2,059.09', 205909, '2,059,08');
    expect(rows(statement)[0]).toEqual(['2025-03-03', -205909]);
    expect(statement).toMatchObject({ verdict: 'repaired', transactions: [{ derived: ['amount'] }, { derived: [] }] });
    expect(codes(statement)).toContain('cell_repaired');
  });

  test('26,363,086 may be more than one figure: the place and the difference are told', () => {
    const statement = withMisread('26,363.08', 2636308, '26,363,086');
    expect(statement.verdict).toBe('broken');
    expect(statement.findings[0]).toMatchObject({ code: 'balance_chain_broken', severity: 'error' });
    expect(statement.findings[0]?.message).toContain('26,363.08');
  });
});

test('FAILURES 9: a fee that quotes another amount and date is its own amount and date', () => {
  const statement = only(`${HEAD}
Date    Description                                                                   Amount       Balance
        Beginning balance                                                                         1,000.00
03/18   Overdraft Fee for a Transaction Posted on 03/17 $700.00 ACME CAPITAL          -35.00        965.00
03/19   CARD PURCHASE OFFICE MART                                                     -65.00        900.00
03/20   Returned Item Fee for an Item Presented on 03/19                              -35.00        865.00
        $1,250.00 Check 1042
        Ending balance                                                                              865.00
`);
  expect(rows(statement)).toEqual([
    ['2025-03-18', -3500],
    ['2025-03-19', -6500],
    ['2025-03-20', -3500],
  ]);
  expect(descriptions(statement)).toEqual([
    'Overdraft Fee for a Transaction Posted on 03/17 $700.00 ACME CAPITAL',
    'CARD PURCHASE OFFICE MART',
    'Returned Item Fee for an Item Presented on 03/19 $1,250.00 Check 1042',
  ]);
  expect(statement.verdict).toBe('proven');
});

describe('FAILURES 10: signs', () => {
  test('before, after and around a figure', () => {
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

  test.each(['DR', 'OD'])('%s behind a balance below zero', (mark) => {
    const statement = only(`
First Example Bank Limited
Account number: 12345678         Statement period 01/03/2025 to 31/03/2025        GBP
Date          Details                              Paid out      Paid in         Balance
              Opening balance                                                  100.00
03/03/2025    OFFICE MART                            150.00                      50.00 ${mark}
09/03/2025    CUSTOMER PAYMENT                                    80.00          30.00
13/03/2025    RENT                                    90.00                      60.00 ${mark}
              Closing balance                                                    60.00 ${mark}
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -15000],
      ['2025-03-09', 8000],
      ['2025-03-13', -9000],
    ]);
    expect(statement.transactions.map(({ balance }) => balance)).toEqual([-5000, 3000, -6000]);
    expect(statement).toMatchObject({ openingBalance: 10000, closingBalance: -6000, verdict: 'proven' });
  });

  test('on a card a plain figure is a charge and CR a payment', () => {
    const statement = only(`${HEAD}
Credit card statement   Minimum payment due 25.00   Payment due date 04/20/2025   Credit limit 5,000
Previous balance       500.00
Date    Description                                              Amount
03/03   OFFICE MART                                              200.00
03/05   PAYMENT RECEIVED THANK YOU                               500.00 CR
New balance            200.00
`);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -20000],
      ['2025-03-05', 50000],
    ]);
    expect(statement).toMatchObject({ openingBalance: -50000, closingBalance: -20000, verdict: 'proven' });
  });
});

describe('FAILURES 10: signs in a column of their own', () => {
  const table = (heading: string, line: (amount: string, isIn: boolean) => string) => `${HEAD}
Opening balance      1,000.00
Closing balance      1,145.00
Date    Description             ${heading}
03/03   OFFICE MART             ${line('  50.00', false)}
03/04   CUSTOMER PAYMENT        ${line(' 200.00', true)}
03/05   COUNTER FEE             ${line('   5.00', false)}
`;

  test.each([
    ['D and C before', table('D/C       Amount', (amount, isIn) => `${isIn ? 'C  ' : 'D  '}      ${amount}`)],
    ['D and C behind', table('Amount    D/C', (amount, isIn) => `${amount}    ${isIn ? 'C' : 'D'}`)],
    ['DR and CR', table('Type      Amount', (amount, isIn) => `${isIn ? 'CR' : 'DR'}       ${amount}`)],
    ['Dr and Cr', table('Amount    Dr/Cr', (amount, isIn) => `${amount}    ${isIn ? 'Cr' : 'Dr'}`)],
  ])('%s', (_, page) => {
    const statement = only(page);
    expect(rows(statement)).toEqual([
      ['2025-03-03', -5000],
      ['2025-03-04', 20000],
      ['2025-03-05', -500],
    ]);
    expect(descriptions(statement)).toEqual(['OFFICE MART', 'CUSTOMER PAYMENT', 'COUNTER FEE']);
    expect(statement.verdict).toBe('proven');
  });

  test('a letter at the end of one description is none', () => {
    const statement = only(`${HEAD}
Opening balance      1,000.00
Closing balance      1,245.00
Date    Description                                    Amount
03/03   VITAMIN                              C          50.00
03/04   CUSTOMER PAYMENT                               200.00
03/05   COUNTER                                          -5.00
`);
    expect(descriptions(statement)[0]).toBe('VITAMIN C');
    expect(statement.verdict).toBe('proven');
  });
});

test('FAILURES 11: a refund printed negative among purchases is money back', () => {
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

test('FAILURES 12: a page that begins in the middle of a section keeps its sign', () => {
  const statement = only(
    `${HEAD}
Beginning balance      1,000.00
Ending balance         1,050.00
Deposits and additions
Date    Description                                              Amount
03/02   DEPOSIT                                                  200.00
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
    ['2025-03-02', 20000],
    ['2025-03-03', -10000],
    ['2025-03-04', -5000],
  ]);
  expect(statement.verdict).toBe('proven');
});

test('FAILURES 13: foreign money and its rate on further lines are no rows', () => {
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
  expect(descriptions(statement)[0]).toBe('HOTEL LISBOA EUR 100.00 at 1.0870');
});

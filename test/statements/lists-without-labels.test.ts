import { expect, test } from 'vitest';
import { only, read, rows } from './failures/pages.ts';

const CHAIN = `
Quimpuk tal 2025
Fekra         Zwort                        Plim        Sal
03.03.2025    OFFICE MART                -50,00     950,00
04.03.2025    J KOWAL                  1.200,00   2.150,00
05.03.2025    COPPER KETTLE              -20,00   2.130,00
09.03.2025    MILL STREET RENT          -600,00   1.530,00
12.03.2025    J KOWAL                    200,00   1.730,00
15.03.2025    PACIFIC POWER              -30,00   1.700,00
20.03.2025    OFFICE MART                -50,00   1.650,00
`;

test('a balance that runs up and down through every row makes a statement of a page whose labels nobody knows', () => {
  const statement = only(CHAIN);
  expect(rows(statement)).toEqual([
    ['2025-03-03', -5000],
    ['2025-03-04', 120000],
    ['2025-03-05', -2000],
    ['2025-03-09', -60000],
    ['2025-03-12', 20000],
    ['2025-03-15', -3000],
    ['2025-03-20', -5000],
  ]);
  expect(statement.verdict).toBe('unproven');
});

test('a balance that does not run through every row makes none', () => {
  expect(read(CHAIN.replace('2.130,00', '2.131,00')).statements).toEqual([]);
});

test('a balance that only falls, as in a plan of repayments, makes none', () => {
  const plan = `
Repayment plan                               Example Finance
Date          Payment     Repaid      Outstanding
03/01/2025     120.00     100.00           900.00
04/01/2025     119.00     100.00           800.00
05/01/2025     118.00     100.00           700.00
06/01/2025     117.00     100.00           600.00
07/01/2025     116.00     100.00           500.00
08/01/2025     115.00     100.00           400.00
09/01/2025     114.00     100.00           300.00
`;
  expect(read(plan).statements).toEqual([]);
});

const LIST = (head: string) => `
Account Activity
${head}
Posting Date    Description                              Amount
03/19/2025      DEPOSIT                                 $282.27
03/18/2025      ACH DEBIT OFFICE MART                   -$18.70
03/17/2025      POS PURCHASE NORTHGATE                 -$140.00
03/14/2025      ACH CREDIT SMITH J PAYROLL            $4,984.45
03/13/2025      ATM WITHDRAWAL MILL STREET              -$60.00
03/12/2025      PACIFIC POWER                          -$120.00
03/11/2025      MOBILE DEPOSIT                           $50.00
03/10/2025      OFFICE MART                             -$12.40
`;

test('a long list of movements of an account is a statement that nothing proves', () => {
  const statement = only(LIST('Everyday Checking (...7779)   Printed 04/03/2025 10:14 AM'));
  expect(statement).toMatchObject({ verdict: 'unproven', account: { number: '...7779' } });
  expect(rows(statement)).toHaveLength(8);
  expect(rows(statement)[3]).toEqual(['2025-03-14', 498445]);
});

test('a long list of movements alone is none', () => {
  expect(read(LIST('Exhibit 12 of the report')).statements).toEqual([]);
});

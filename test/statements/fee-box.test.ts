import { expect, it } from 'vitest';
import { HEAD, LEDGER, only } from './failures/pages.ts';

const ROWS = `
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 50.00                      950.00
        Ending balance                                                       950.00
`;
const HEADINGS = '                                          Total for this period     Total year-to-date';

/** What is read of a box of fees under a statement. */
const feesOf = (box: string) => only(`${HEAD}${LEDGER}${ROWS}${box}\n`).printedFees;

it.each([
  ['Total Overdraft Fees', 'overdraft'],
  ['Total overdraft item fees', 'overdraft'],
  ['Total Returned Item Fees', 'returned'],
  ['Total NSF fees', 'returned'],
])('reads %s as fees for %s', (label, kind) => {
  expect(feesOf(`${HEADINGS}\n${label.padEnd(54)}  36.00                 108.00`)).toMatchObject([
    { kind, period: 36_00, yearToDate: 108_00 },
  ]);
});

it.each([
  ['no headings', `Total overdraft fees${' '.repeat(36)}36.00                 108.00`],
  ['one amount', `${HEADINGS}\nTotal overdraft fees${' '.repeat(36)}36.00`],
  [
    'a year with less than its period',
    `${HEADINGS}\nTotal overdraft fees${' '.repeat(36)}36.00                  12.00`,
  ],
  ['another label', `${HEADINGS}\nTotal overdraft protection transfers${' '.repeat(20)}36.00                 108.00`],
  [
    'two that disagree',
    `${HEADINGS}\nTotal overdraft fees${' '.repeat(36)}36.00                 108.00\nTotal overdraft fees${' '.repeat(36)}72.00                 108.00`,
  ],
])('believes nothing of %s', (_, box) => {
  expect(feesOf(box)).toBeUndefined();
});

it('leaves the rows and the verdict as they are', () => {
  const statement = only(
    `${HEAD}${LEDGER}${ROWS}${HEADINGS}\nTotal overdraft fees${' '.repeat(36)}36.00                 108.00\n`,
  );
  expect(statement.transactions).toHaveLength(1);
  expect(statement.verdict).toBe('proven');
});

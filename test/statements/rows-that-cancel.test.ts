import { describe, expect, test } from 'vitest';
import { codes, HEAD, LEDGER, only, rows } from './failures/pages.ts';

/** A closing balance says nothing of rows that come to nothing together: left out or turned round, all adds up as well. */
const SIGNED = `${HEAD}
Beginning balance                                    1,000.00
Ending balance                                       1,150.00
Date    Description                                    Amount
03/03   OFFICE MART                                   -150.00
03/09   RIVERSIDE FUEL                                 -50.00
`;

describe('a fee and its return', () => {
  test('on lines without a date may be rows or not', () => {
    const statement = only(`${SIGNED}
        OVERDRAFT FEE                                  -35.00
        RETURN OF OVERDRAFT FEE                         35.00
03/20   SMITH J                                        350.00
`);
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toEqual(['two_readings_fit']);
  });

  test('on lines without a date are rows where totals count them', () => {
    const statement = only(`${SIGNED.replace('Ending', 'Total deposits 385.00\nTotal withdrawals 235.00\nEnding')}
        OVERDRAFT FEE                                  -35.00
        RETURN OF OVERDRAFT FEE                         35.00
03/20   SMITH J                                        350.00
`);
    expect(rows(statement).map(([, amount]) => amount)).toEqual([-15000, -5000, -3500, 3500, 35000]);
    expect(statement.verdict).toBe('proven');
  });

  test('beside the column of amounts are told', () => {
    const statement = only(`${SIGNED}
03/10   OVERDRAFT FEE                    -35.00
03/11   RETURN OF OVERDRAFT FEE           35.00
03/20   SMITH J                                        350.00
`);
    expect(statement.verdict).toBe('broken');
    expect(codes(statement)).toContain('row_unreadable');
  });

  test('in front of the sections that say which way rows go are told', () => {
    const statement = only(`${HEAD}
Beginning balance                                    1,000.00
Ending balance                                       1,150.00
Activity
Date    Description                                    Amount
03/10   OVERDRAFT FEE                                  -35.00
03/11   RETURN OF OVERDRAFT FEE                         35.00
Deposits
Date    Description                                    Amount
03/20   SMITH J                                        350.00
Withdrawals
Date    Description                                    Amount
03/03   OFFICE MART                                    150.00
03/09   RIVERSIDE FUEL                                  50.00
`);
    expect(statement.verdict).toBe('broken');
    expect(codes(statement)).toContain('row_unreadable');
  });

  test('as a section of their own may go either way', () => {
    const statement = only(`${HEAD}
Beginning balance                                    1,000.00
Ending balance                                       1,350.00
Deposits
Date    Description                                    Amount
03/20   SMITH J                                        350.00
Withdrawals
Date    Description                                    Amount
03/10   OFFICE MART                                   -150.00
03/11   OFFICE MART                                    150.00
`);
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toEqual(['two_readings_fit']);
  });
});

test('a row that prints money out and money in is two movements', () => {
  const statement = only(`${HEAD}${LEDGER}
        Opening balance                                                       1,000.00
03/03   OFFICE MART                               200.00                        800.00
03/09   SWEEP                                     500.00        600.00          900.00
        Closing balance                                                         900.00
`);
  expect(statement.verdict).toBe('unproven');
  expect(codes(statement)).toEqual(['two_readings_fit']);
});

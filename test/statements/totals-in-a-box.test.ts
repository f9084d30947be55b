import { expect, test } from 'vitest';
import { only, rows } from './failures/pages.ts';

const page = (paidIn: string) => `
Savanna Mobile Money                               Account number: 123456789
Statement period: 1 March 2025 - 31 March 2025     KES
TRANSACTION TYPE                        PAID IN         PAID OUT
SEND MONEY:                                0.00            50.00
RECEIVED MONEY:                        1,200.00             0.00
OTHERS:                                    0.00            30.00
TOTAL:                                 ${paidIn}            80.00

Receipt No.   Completion Time   Details             Paid in     Withdrawn     Balance
SAVB4K2M9Q    2025-03-19        SMITH J            1,200.00          0.00    2,150.00
SAVXKQMTLB    2025-03-03        OFFICE MART            0.00        -50.00      950.00
SAVA1B2C3D    2025-03-02        PACIFIC POWER          0.00        -30.00    1,000.00
`;

test('totals of money in and out in a box of their own prove rows that begin with no balance', () => {
  const statement = only(page('1,200.00'));
  expect(rows(statement)).toHaveLength(3);
  expect(statement).toMatchObject({ verdict: 'proven', printedTotals: { deposits: 120000, withdrawals: 8000 } });
});

test('totals in a box that the rows do not come to break the statement', () => {
  expect(only(page('1,210.00')).verdict).toBe('broken');
});

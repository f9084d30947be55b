import { describe, expect, test } from 'vitest';
import { codes, HEAD, only, rows } from './failures/pages.ts';

/** Where the balance ends as it began, all rows turned round add up as well. */
const amounts = (statement: ReturnType<typeof only>) => rows(statement).map(([, amount]) => amount);

describe('a card paid in full', () => {
  const card = (payment: string) =>
    only(`
Northern Card Services                             Credit card statement
Card number XXXX XXXX XXXX 1234                    Statement period 03/01/2025 to 03/31/2025   USD
Previous balance                                       250.00
New balance                                            250.00
Date    Description                                    Amount
03/03   OFFICE MART                                    150.00
03/09   RIVERSIDE FUEL                                  50.00
03/20   ${payment.padEnd(28)}                  -200.00
`);

  test('proves no direction where nothing tells it', () => {
    const statement = card('AUTOPAY 88271');
    expect(amounts(statement)).toEqual([-15000, -5000, 20000]);
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toEqual(['two_readings_fit']);
  });

  test('is proven where the texts tell it', () => {
    const statement = card('PAYMENT RECEIVED');
    expect(amounts(statement)).toEqual([-15000, -5000, 20000]);
    expect(statement.verdict).toBe('proven');
  });
});

describe('an account', () => {
  const account = (table: string) =>
    only(`${HEAD.replace('Account number', 'Checking account number')}
Beginning balance                                      250.00
Ending balance                                         250.00
${table}
`);

  test('is proven where a minus takes away', () => {
    const statement = account(`Date    Description                                    Amount
03/03   OFFICE MART                                   -200.00
03/20   SMITH J                                        200.00`);
    expect(amounts(statement)).toEqual([-20000, 20000]);
    expect(statement.verdict).toBe('proven');
  });

  test('is proven where headings tell what goes out', () => {
    const statement = account(`Date    Description                     Deposits    Withdrawals
03/03   OFFICE MART                                      200.00
03/20   SMITH J                           200.00`);
    expect(amounts(statement)).toEqual([-20000, 20000]);
    expect(statement.verdict).toBe('proven');
  });

  test('proves no direction by columns without headings', () => {
    const statement = account(`03/03   OFFICE MART                                      200.00
03/09   RIVERSIDE FUEL                                    50.00
03/20   SMITH J                           250.00`);
    expect(statement.verdict).toBe('unproven');
    expect(codes(statement)).toEqual(['two_readings_fit']);
  });
});

import { expect, test } from 'vitest';
import { only } from './failures/pages.ts';

const page = (label: string) => `
Nilgiri Bank                                       Account Number : 1234567890
${label}
Account Statement from 1 Mar 2025 to 31 Mar 2025   INR
Date          Narration                  Debit       Credit       Balance
3 Mar 2025    OFFICE MART                50.00                     950.00
9 Mar 2025    SMITH J                              1,200.00      2,150.00
`;

test('a balance alone that names the first day of the statement opens it, and the last row closes it', () => {
  const statement = only(page('Balance as on 1 Mar 2025 : 1,000.00'));
  expect(statement).toMatchObject({ openingBalance: 100000, closingBalance: 215000, verdict: 'proven' });
});

test('one that names the last day closes it', () => {
  const statement = only(page('Balance as on 31 Mar 2025 : 2,150.00'));
  expect(statement).toMatchObject({ openingBalance: null, closingBalance: 215000 });
});

test('one that the rows do not go on from breaks the statement', () => {
  expect(only(page('Balance as on 1 Mar 2025 : 1,100.00')).verdict).toBe('broken');
});

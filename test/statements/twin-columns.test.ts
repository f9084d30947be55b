import { expect, test } from 'vitest';
import { HEAD, only, read, rows } from './failures/pages.ts';

const TEXT = `${HEAD}
Beginning balance                                     $40.00
Ending balance                                       $197.35
Date        Description                     Amount    Net amount
03/03/2025  OFFICE MART                    -$20.00       -$20.00
03/05/2025  COPPER KETTLE COFFEE           -$10.00       -$10.00
03/09/2025  SMITH J                        $200.00       $200.00
03/20/2025  HARDWARE STORE                 -$12.65       -$12.65
`;
const TRUTH = [
  ['2025-03-03', -2000],
  ['2025-03-05', -1000],
  ['2025-03-09', 20000],
  ['2025-03-20', -1265],
];

test('a column that repeats the amounts is no balance, even where its figures could run on from one another', () => {
  const statement = only(TEXT);
  expect(rows(statement)).toEqual(TRUTH);
  expect(statement.transactions.map(({ balance }) => balance)).toEqual([null, null, null, null]);
  expect(statement.verdict).toBe('proven');
});

test('where the two differ in a figure, no wrong one is proven', () => {
  const figures = [...TEXT.matchAll(/\d+\.\d{2}/g)];
  const falsified = figures.map(({ index }) => `${TEXT.slice(0, index)}9${TEXT.slice(index)}`);
  for (const text of falsified)
    for (const statement of read(text).statements)
      if (statement.verdict === 'proven') expect(rows(statement)).toEqual(TRUTH);
});

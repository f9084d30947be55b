import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, Transaction } from '../../shared/model/index.ts';
import { packTransactions, unpackTransactions } from '../../shared/packed.ts';

const point = fc.float({ min: 0, max: 2000, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const facts = fc.record({
  id: fc.string(),
  date: fc.constant('2026-02-28'),
  description: fc.string(),
  amount: fc.maxSafeInteger().map((value) => value + 0),
  balance: fc.option(fc.integer()),
  source: fc.constantFrom('text' as const, 'ocr' as const),
  derived: fc.subarray(['amount', 'balance', 'date', 'sign'] as const),
});

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ page: fc.nat(), bounds: fc.record({ xMin: point, xMax: point, yMin: point, yMax: point }) }),
  fc.record({ page: fc.constant(null), bounds: fc.constant(null), inFile: fc.string() }),
);

const transactions: fc.Arbitrary<Transaction[]> = fc.array(
  fc.tuple(facts, place).map(([row, at]): Transaction => ({ ...row, ...at })),
);

test('what is packed comes back the same', () => {
  fc.assert(
    fc.property(transactions, (rows) => {
      expect(unpackTransactions(packTransactions(rows))).toEqual(rows);
    }),
  );
});

test('a stored value that names its fields in another order still opens', () => {
  const text = JSON.stringify({
    fields: ['amount', 'id', 'bounds', 'date', 'description', 'balance', 'page', 'source', 'derived'],
    rows: [[-5, 'txn_1', [1, 2, 3, 4], '2026-01-01', 'COFFEE', null, 1, 'text', []]],
  });
  expect(unpackTransactions(text)).toMatchObject([{ id: 'txn_1', amount: -5, bounds: { xMin: 1, yMax: 4 } }]);
});

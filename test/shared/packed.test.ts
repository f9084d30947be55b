import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Place, Transaction } from '../../shared/model/index.ts';
import {
  createAnnotationsUnpacker,
  packAnnotations,
  packTransactions,
  unpackTransactions,
} from '../../shared/packed.ts';
import { annotation } from '../renderer/builders.ts';

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

const annotations: fc.Arbitrary<Annotation[]> = fc
  .uniqueArray(fc.record({ transactionId: fc.string(), descriptionClean: fc.string({ unit: 'binary' }) }), {
    selector: ({ transactionId }) => transactionId,
  })
  .map((parts) => parts.map(annotation));

test('of texts that follow each other each comes back the same, whatever stood before', () => {
  fc.assert(
    fc.property(fc.array(annotations), (states) => {
      const unpack = createAnnotationsUnpacker();
      for (const state of states) expect([...unpack(packAnnotations(state)).values()]).toEqual(state);
    }),
  );
});

test('what is said as before is the same object, and only that', () => {
  const unpack = createAnnotationsUnpacker();
  const [coffee, tea] = [annotation({ transactionId: 'a' }), annotation({ transactionId: 'b' })];
  const before = unpack(packAnnotations([coffee, tea]));
  const after = unpack(packAnnotations([coffee, { ...tea, descriptionClean: 'TEA' }]));
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('b')).toEqual({ ...tea, descriptionClean: 'TEA' });
});

test('annotations that stand on one line still open', () => {
  const both = [annotation({ transactionId: 'a' }), annotation({ transactionId: 'b' })];
  expect([...createAnnotationsUnpacker()(JSON.stringify(both)).values()]).toEqual(both);
  expect([...createAnnotationsUnpacker()('[]').values()]).toEqual([]);
});

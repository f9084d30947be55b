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

/** An unpacker that takes all its steps at once. */
function unpacker(): (packed: string) => ReadonlyMap<string, Annotation> {
  const unpack = createAnnotationsUnpacker();
  return (packed) => {
    const steps = unpack(packed);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
}

test('of texts that follow each other each comes back the same, whatever stood before', () => {
  fc.assert(
    fc.property(fc.array(annotations), (states) => {
      const unpack = unpacker();
      for (const state of states) expect([...unpack(packAnnotations(state)).values()]).toEqual(state);
    }),
  );
});

test('what is said as before is the same object, and only that', () => {
  const unpack = unpacker();
  const [coffee, tea] = [annotation({ transactionId: 'a' }), annotation({ transactionId: 'b' })];
  const before = unpack(packAnnotations([coffee, tea]));
  const after = unpack(packAnnotations([coffee, { ...tea, descriptionClean: 'TEA' }]));
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('b')).toEqual({ ...tea, descriptionClean: 'TEA' });
});

test('a text that is left half unpacked for another one changes nothing of what the other comes to', () => {
  const [coffee, tea] = [annotation({ transactionId: 'a' }), annotation({ transactionId: 'b' })];
  const unpack = createAnnotationsUnpacker();
  unpack(packAnnotations([tea, coffee])).next();
  const steps = unpack(packAnnotations([coffee, tea]));
  expect([steps.next(), steps.next()]).toEqual(
    [{ done: false }, { done: false }].map((step) => ({ ...step, value: undefined })),
  );
  const last = steps.next();
  expect(last.done && [...last.value.values()]).toEqual([coffee, tea]);
});

test('annotations that stand on one line still open', () => {
  const both = [annotation({ transactionId: 'a' }), annotation({ transactionId: 'b' })];
  expect([...unpacker()(JSON.stringify(both)).values()]).toEqual(both);
  expect([...unpacker()('[]').values()]).toEqual([]);
});

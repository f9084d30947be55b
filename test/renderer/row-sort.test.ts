import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COLUMNS } from '../../renderer/data/row-columns.ts';
import { nextSort, sortRows } from '../../renderer/data/row-sort.ts';
import type { Row } from '../../renderer/data/rows.ts';
import { annotation, row, transaction } from './builders.ts';

const ids = (rows: readonly Row[]): string[] => rows.map(({ transaction: { id } }) => id);

const named = (id: string, name: string | null): Row =>
  row({
    transaction: transaction({ id }),
    annotation: annotation({
      merchant:
        name === null ? null : { id: 'mrc', name, url: null, groupId: null, mcc: null, confidence: 1, reason: '' },
    }),
  });

describe('sortRows', () => {
  const rows = [
    row({ transaction: transaction({ id: 'first', amount: 5 }) }),
    row({ transaction: transaction({ id: 'second', amount: -7 }) }),
    row({ transaction: transaction({ id: 'third', amount: 5 }) }),
  ];

  it('turns the order of time round for the newest first', () => {
    expect(ids(sortRows(rows, { key: 'date', ascending: true }))).toEqual(['first', 'second', 'third']);
    expect(ids(sortRows(rows, { key: 'date', ascending: false }))).toEqual(['third', 'second', 'first']);
  });

  it('keeps the order of time among equal amounts', () => {
    expect(ids(sortRows(rows, { key: 'amount', ascending: true }))).toEqual(['second', 'first', 'third']);
    expect(ids(sortRows(rows, { key: 'amount', ascending: false }))).toEqual(['first', 'third', 'second']);
  });

  it('puts rows without a value last either way, and looks past capitals', () => {
    const merchants = [named('none', null), named('b', 'beta'), named('a', 'Alpha'), named('c', 'CHARLIE')];
    expect(ids(sortRows(merchants, { key: 'merchant', ascending: true }))).toEqual(['a', 'b', 'c', 'none']);
    expect(ids(sortRows(merchants, { key: 'merchant', ascending: false }))).toEqual(['c', 'b', 'a', 'none']);
  });

  test('loses and adds no row, by whatever column', () => {
    const some = fc.array(
      fc.record({ amount: fc.integer(), name: fc.option(fc.string()) }).map(({ amount, name }) => ({ amount, name })),
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...COLUMNS), fc.boolean(), (facts, { key }, ascending) => {
        const all = facts.map(({ amount, name }, at) => {
          const one = named(String(at), name);
          return { ...one, transaction: { ...one.transaction, amount } };
        });
        expect(ids(sortRows(all, { key, ascending })).sort()).toEqual(ids(all).sort());
      }),
    );
  });
});

describe('nextSort', () => {
  it('starts with the largest figure, or the first name, and then turns it', () => {
    const chosen = nextSort({ key: 'date', ascending: false }, 'amount');
    expect(chosen).toEqual({ key: 'amount', ascending: false });
    expect(nextSort(chosen, 'amount')).toEqual({ key: 'amount', ascending: true });
    expect(nextSort(chosen, 'merchant')).toEqual({ key: 'merchant', ascending: true });
  });
});

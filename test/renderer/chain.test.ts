import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainOf } from '../../renderer/data/chain.ts';
import { transaction } from './builders.ts';

const row = (amount: number, balance: number | null) => transaction({ amount, balance });

test('the row at which the balance breaks shows the difference, and no other', () => {
  const links = chainOf([row(-100, 900), row(50, 980), row(-80, 900)], 1_000, true);
  expect(links.map(({ difference }) => difference)).toEqual([0, 30, 0]);
  expect(links.map(({ computed }) => computed)).toEqual([900, 950, 900]);
});

test('a page that runs from the newest row is walked from its end', () => {
  const links = chainOf([row(-80, 900), row(50, 980), row(-100, 930)], 1_030, false);
  expect(links.map(({ difference }) => difference)).toEqual([0, 0, 0]);
});

test('nothing is said before a balance is known, nor of rows that print none', () => {
  expect(chainOf([row(5, null), row(5, 20), row(5, null)], null, true)).toEqual([
    { computed: null, difference: null },
    { computed: null, difference: null },
    { computed: 25, difference: null },
  ]);
});

test('balances that are sums of their rows never differ', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.tuple(fc.integer(), fc.boolean())), (opening, list) => {
      let balance = opening;
      const rows = list.map(([amount, isPrinted]) => {
        balance += amount;
        return row(amount, isPrinted ? balance : null);
      });
      expect(chainOf(rows, opening, true).every(({ difference }) => !difference)).toBe(true);
    }),
  );
});

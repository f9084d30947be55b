import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeAmounts } from '../../shared/alike-amounts.ts';

const alike = (amounts: readonly number[], currency = 'USD') => alikeAmounts(amounts, (amount) => amount, currency);

describe('amounts are alike', () => {
  test.each<[string, readonly number[], string, readonly (readonly number[])[]]>([
    ['within five per cent of the smallest', [10_500, 10_000, 10_501], 'USD', [[10_500, 10_000], [10_501]]],
    ['within two units where that is more', [1_000, 1_200, 1_201], 'USD', [[1_000, 1_200], [1_201]]],
    ['by units of a currency without a smaller one', [10, 12, 13], 'JPY', [[10, 12], [13]]],
    ['whatever their sign', [-500, -510], 'GBP', [[-500, -510]]],
  ])('%s', (_, amounts, currency, groups) => {
    expect(alike(amounts, currency)).toEqual(groups);
  });
});

test('every item is in one group, in its order, and no group reaches farther than alike', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20_000 })), (amounts) => {
      const groups = alike(amounts);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(amounts.toSorted((a, b) => a - b));
      for (const group of groups) {
        expect(group).toEqual(amounts.filter((amount) => group.includes(amount)));
        const least = Math.min(...group);
        for (const amount of group) expect(amount * 100 <= least * 105 || amount - least <= 200).toBe(true);
      }
    }),
  );
});

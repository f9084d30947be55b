import { expect, test } from 'vitest';
import { niceTicks } from '../../renderer/ui/charts/nice-ticks.ts';

test.each([
  ['above zero', [12_000, 373_120.5], [0, 100_000, 200_000, 300_000, 400_000]],
  ['across zero', [-5_200, 14_000], [-10_000, -5_000, 0, 5_000, 10_000, 15_000]],
  ['below zero alone', [-1_090, null], [-1_500, -1_000, -500, 0]],
  ['small', [0.07], [0, 0.02, 0.04, 0.06, 0.08]],
  ['zero alone', [0, 0], [0]],
  ['nothing known', [null], [0]],
])('an axis counts by round numbers and holds zero: %s', (_, values, expected) => {
  const ticks = niceTicks(values);
  expect(ticks).toHaveLength(expected.length);
  for (const [at, tick] of expected.entries()) expect(ticks[at]).toBeCloseTo(tick, 9);
});

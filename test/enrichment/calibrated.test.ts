import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated } from '../../main/enrichment/categories/calibrated.ts';

const confidence = fc.double({ min: 0, max: 1, noNaN: true });

describe('calibrated confidence', () => {
  test('half way between two points is half way between their shares', () => {
    expect(calibrated(0.675)).toBeCloseTo((0.83 + 0.93) / 2, 10);
    expect(calibrated(0.3)).toBeCloseTo(0.24, 10);
  });

  test('what suggests nothing stays at nothing, and no text is certain', () => {
    expect(calibrated(0)).toBe(0);
    expect(calibrated(1)).toBe(0.99);
  });

  test('a surer rule never becomes less sure than another', () => {
    fc.assert(
      fc.property(confidence, confidence, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(calibrated(low)).toBeLessThanOrEqual(calibrated(high));
      }),
    );
  });
});

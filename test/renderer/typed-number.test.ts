import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, typedNumber } from '../../renderer/data/typed-number.ts';

const BOUNDS = { lowest: -1e9, highest: 1e9 };

describe('a typed number', () => {
  it.each([
    ['1000', 1000],
    [' 1,000.5 ', 1000.5],
    ['12 500', 12_500],
    ['-3', -3],
    ['0.08', 0.08],
  ])('%s is %d', (text, value) => expect(typedNumber(text, BOUNDS)).toBe(value));

  it.each(['', 'much', '1e3', '1.2.3', '--1', '.', '2000000000'])('%s is none', (text) =>
    expect(typedNumber(text, BOUNDS)).toBeNull(),
  );

  it('includes its bounds and nothing beyond', () => {
    const bounds = { lowest: 25, highest: 60 };
    expect([24.99, 25, 60, 60.01].map((value) => typedNumber(String(value), bounds))).toEqual([null, 25, 60, null]);
  });

  it('is read as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
        expect(typedNumber(numberText(hundredths / 100), BOUNDS)).toBe(hundredths / 100);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, fromTyped, toDecimal, toMajor } from '../../shared/money.ts';

test.each([
  [-5, 'USD', '-0.05'],
  [123450, 'USD', '1234.50'],
  [1234, 'JPY', '1234'],
  [-1, 'KWD', '-0.001'],
  [1, null, '0.01'],
  [0, 'EUR', '0.00'],
])('%i minor units of %s are %s', (minor, currency, decimal) => {
  expect(toDecimal(minor, currency)).toBe(decimal);
});

test('thousands are set apart', () => {
  expect(formatMoney(-123456789, 'USD')).toBe('-1,234,567.89');
  expect(formatMoney(123456, 'JPY')).toBe('123,456');
});

test('no amount loses a cent on its way to JSON and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (minor) => {
      expect(Math.round(toMajor(minor, 'USD') * 100)).toBe(minor);
      expect(JSON.parse(JSON.stringify(toMajor(minor, 'USD')))).toBe(Number(toDecimal(minor, 'USD')));
    }),
  );
});

describe('fromTyped', () => {
  test.each([
    ['1,234.5', 'USD', 123_450],
    [' 0.05 ', 'USD', 5],
    ['12.', 'USD', 1_200],
    ['900', 'JPY', 900],
    ['1.234', 'KWD', 1_234],
    ['7', null, 700],
  ])('%s in %s', (text, currency, minor) => {
    expect(fromTyped(text, currency)).toBe(minor);
  });

  test.each([
    ['', 'USD'],
    ['-5', 'USD'],
    ['1.234', 'USD'],
    ['9.5', 'JPY'],
    ['5 USD', 'USD'],
    ['.5', 'USD'],
    ['99999999999999999', 'USD'],
  ])('%j in %s is no amount', (text, currency) => {
    expect(fromTyped(text, currency)).toBeNull();
  });

  test('undoes what is written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('USD', 'JPY', 'KWD', null), (minor, currency) => {
        expect(fromTyped(formatMoney(minor, currency), currency)).toBe(minor);
      }),
    );
  });
});

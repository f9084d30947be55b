import { expect, test } from 'vitest';
import { isDateBound, typedDate } from '../../renderer/data/typed-date.ts';

test.each([
  ['2024-02-29', '2024-02-29'],
  [' 2025-01-31 ', '2025-01-31'],
  ['2025-02-29', null],
  ['2025-2-1', null],
  ['01/02/2025', null],
  ['', null],
])('%j is the day %j', (text, day) => {
  expect(typedDate(text)).toBe(day);
});

test('a bound is a year, a month or a day, or how one begins', () => {
  expect(['2', '2025', '2025-', '2025-03', '2025-03-', '2025-03-31'].every(isDateBound)).toBe(true);
  expect(['March', '03/2025', '2025-3-1', '20250331', ''].some(isDateBound)).toBe(false);
});

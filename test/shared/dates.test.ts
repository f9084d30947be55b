import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate, weekdayOf } from '../../shared/dates.ts';

test('only days of the calendar are dates', () => {
  expect(plainDate(2024, 2, 29)).toBe('2024-02-29');
  expect(plainDate(2023, 2, 29)).toBeNull();
  expect(plainDate(2023, 13, 1)).toBeNull();
});

test('days are counted over months, years and leap days', () => {
  expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(weekdayOf('2026-11-21')).toBe(6);
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(daysBetween('2000-01-01', addDays('2000-01-01', days))).toBe(days);
    }),
  );
});

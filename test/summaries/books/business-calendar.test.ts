import { expect, it, test } from 'vitest';
import { businessCalendar, isHolidayCalendar } from '../../../main/summaries/books/business-calendar.ts';

/** The Federal Reserve's own list of holidays it observes: a Saturday's is not moved, a Sunday's is to the Monday. */
test.each([
  ['2024-02-19', "Washington's Birthday", false],
  ['2021-12-24', 'the Friday before a Christmas on a Saturday', true],
  ['2021-12-31', "the Friday before a New Year's Day on a Saturday", true],
  ['2021-06-18', 'the Friday before a Juneteenth on a Saturday', true],
  ['2021-07-05', 'the Monday after a Fourth of July on a Sunday', false],
  ['2022-06-20', 'the Monday after a Juneteenth on a Sunday', false],
  ['2023-01-02', "the Monday after a New Year's Day on a Sunday", false],
  ['2024-10-14', 'Columbus Day', false],
  ['2024-11-11', 'Veterans Day', false],
  ['2024-11-29', 'the day after Thanksgiving', true],
  ['2024-03-29', 'Good Friday', true],
  ['2024-02-29', 'a leap day', true],
  ['2024-03-02', 'a Saturday', false],
  ['2024-03-03', 'a Sunday', false],
] as const)('in the US on %s, %s, banks work: %j', (date, _name, works) => {
  expect(businessCalendar('US')(date)).toBe(works);
});

it('knows a country and its part', () => {
  // The second of January is a bank holiday in Scotland alone.
  expect(businessCalendar('GB-SCT')('2024-01-02')).toBe(false);
  expect(businessCalendar('GB-ENG')('2024-01-02')).toBe(true);
  // Good Friday.
  expect(businessCalendar('GB-ENG')('2024-03-29')).toBe(false);
});

it('names the calendars it knows', () => {
  expect(['US', 'GB-ENG', 'CA-ON', 'DE-BY'].map(isHolidayCalendar)).toEqual([true, true, true, true]);
  expect(['XX', 'US-XX', 'usa', ''].map(isHolidayCalendar)).toEqual([false, false, false, false]);
});

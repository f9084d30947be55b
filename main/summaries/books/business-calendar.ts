import Holidays from 'date-holidays';
import type { HolidayCalendar } from '../../../shared/contract.ts';
import { type PlainDate, weekdayOf } from '../../../shared/dates.ts';

const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;

/** Says of a day whether banks work on it. */
export type BusinessCalendar = (date: PlainDate) => boolean;

/** Whether the calendar is known: `US`, or `GB-ENG` for a part of a country. */
export function isHolidayCalendar(name: string): boolean {
  const [country = '', part] = name.split('-');
  const holidays = new Holidays();
  if (!(country in holidays.getCountries())) return false;
  return part === undefined || part in (holidays.getStates(country) ?? {});
}

/** Every calendar there is: countries by their names, each with its parts after it. */
export function holidayCalendars(): HolidayCalendar[] {
  const holidays = new Holidays();
  return Object.entries(holidays.getCountries('en'))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .flatMap(([country, name]) => [
      { code: country, name },
      ...Object.entries(holidays.getStates(country, 'en') ?? {}).map(([part, partName]) => ({
        code: `${country}-${part}`,
        name: `${name}, ${partName}`,
      })),
    ]);
}

/**
 * Monday to Friday without public and bank holidays (DOMAIN b.1, business_day_average_balance). The Federal Reserve stays
 * open on the Friday before a holiday that falls on a Saturday, unlike federal offices, so those Fridays are business days
 * in the US (Federal Reserve, "Holidays Observed"). A year's holidays are computed once.
 *
 * @param name a country, or a country and its part: `US`, `GB-ENG`
 */
export function businessCalendar(name: string): BusinessCalendar {
  const [country = '', part] = name.split('-');
  const calendar = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const years = new Map<number, ReadonlySet<PlainDate>>();
  const holidaysOf = (year: number): ReadonlySet<PlainDate> => {
    const known = years.get(year) ?? new Set(holidaysIn(calendar, year, country === 'US'));
    years.set(year, known);
    return known;
  };
  return (date) => {
    const weekday = weekdayOf(date);
    return weekday !== SUNDAY && weekday !== SATURDAY && !holidaysOf(Number(date.slice(0, 4))).has(date);
  };
}

function holidaysIn(calendar: Holidays, year: number, isFederalReserve: boolean): PlainDate[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .filter(({ date, substitute }) => !(isFederalReserve && substitute && weekdayOf(date.slice(0, 10)) === FRIDAY))
    .map(({ date }) => date.slice(0, 10));
}

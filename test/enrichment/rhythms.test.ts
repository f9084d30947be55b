import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../shared/dates.ts';
import { accountOf, type RowSketch } from './builders.ts';
import { enrich } from './enrich.ts';

function dates(start: string, gaps: readonly number[]): string[] {
  const list = [start];
  for (const gap of gaps) list.push(addDays(list.at(-1) ?? start, gap));
  return list;
}

const times = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap);

const weekdays = (start: string, count: number): string[] =>
  dates(start, times(count, 1)).filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6);

const frequencyOf = (days: readonly string[], amounts: readonly number[] = []): string | null | undefined => {
  const rows = days.map((day, at): RowSketch => [day, amounts[at] ?? -5_000, 'COMCAST BUSINESS']);
  return [...enrich([accountOf('a', rows)]).values()].at(-1)?.frequency;
};

describe('frequency', () => {
  test.each<[string, readonly string[]]>([
    ['not_enough_data', ['2024-01-01', '2024-02-01']],
    ['same_day', ['2024-01-01', '2024-01-01', '2024-01-01']],
    ['daily', dates('2024-01-01', times(20, 1))],
    ['weekday', weekdays('2024-01-01', 28)],
    ['weekly', dates('2024-01-02', times(6, 7))],
    ['twice_weekly', dates('2024-01-01', [3, 4, 3, 4, 3, 4, 3])],
    ['biweekly', dates('2024-01-05', times(6, 14))],
    ['monthly', ['2024-01-31', '2024-02-29', '2024-03-29', '2024-04-30', '2024-05-31']],
    ['quarterly', ['2024-01-15', '2024-04-15', '2024-07-15', '2024-10-15']],
    ['annually', ['2021-03-01', '2022-03-01', '2023-03-03', '2024-03-01']],
    ['irregular', dates('2024-01-01', [3, 40, 9, 71, 2])],
  ])('%s', (expected, days) => {
    expect(frequencyOf(days)).toBe(expected);
  });

  test('four fifths of the gaps must be inside the tolerance', () => {
    expect(frequencyOf(dates('2024-01-02', [7, 7, 7, 7, 20]))).toBe('weekly');
    expect(frequencyOf(dates('2024-01-02', [7, 7, 7, 20, 20]))).toBe('irregular');
  });

  test('amounts are alike within five per cent or two units', () => {
    const days = dates('2024-01-02', times(2, 7));
    expect(frequencyOf(days, [-100_000, -104_900, -102_000])).toBe('weekly');
    expect(frequencyOf(days, [-1_000, -1_190, -1_100])).toBe('weekly');
    expect(frequencyOf(days, [-100_000, -120_000, -140_000])).toBe('not_enough_data');
  });

  test('recurring means a rhythm, and says which', () => {
    const rows = dates('2024-01-02', times(5, 7)).map((day): RowSketch => [day, -5_000, 'COMCAST BUSINESS']);
    const [first] = enrich([accountOf('a', rows)]).values();
    expect(first?.isRecurring).toBe(true);
    expect(first?.recurrenceReason).toBe(
      'There are 6 rows of alike amounts with the same counterparty, and their dates are weekly.',
    );
  });
});

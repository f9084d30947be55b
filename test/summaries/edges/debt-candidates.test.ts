import { describe, expect, it } from 'vitest';
import { calculate } from '../../../main/summaries/index.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, type RowSketch, type Sketch, sketchAccount, sketchAnalysis } from '../builders.ts';

const NAME = 'RIVERTON CAPITAL';
const payment = (date: PlainDate, rest = {}): RowSketch => [
  date,
  -200_00,
  { counterparty: NAME, description: NAME, ...rest },
];
/** Thursdays, a leap day among them. */
const THURSDAYS = ['2024-02-15', '2024-02-22', '2024-02-29', '2024-03-07'];
const weekly = THURSDAYS.map((date) => payment(date));

const found = (sketches: readonly Sketch[], rest: Parameters<typeof calculationsOf>[1] = {}) =>
  calculationsOf(sketches, rest).debtCandidates.map(({ merchant: { party, outflow, includesUnproven } }) => [
    ...[party.name, outflow?.count, outflow?.frequency, includesUnproven],
  ]);

describe('debt candidates', () => {
  it('are weekly over a leap day, where no balance is known, marked as unproven', () => {
    expect(found([sketchAccount([{ verdict: 'unproven', rows: weekly }])])).toEqual([[NAME, 4, 'weekly', true]]);
    expect(found([sketchAccount([{ rows: weekly }])])).toEqual([[NAME, 4, 'weekly', false]]);
  });

  it('are none of one day, however often it was paid on it', () => {
    expect(found([sketchAccount([{ rows: THURSDAYS.map(() => payment('2024-02-29')) }])])).toEqual([]);
  });

  it('count no payment twice that overlapping statements both list', () => {
    const again = THURSDAYS.map((date) => payment(date, { duplicateOfId: 'txn_1' }));
    expect(found([sketchAccount([{ rows: weekly }, { rows: again }])])).toEqual([[NAME, 4, 'weekly', false]]);
  });

  it('are of one currency: two payments in each have no rhythm', () => {
    const [dollars, euros] = [
      sketchAccount([{ rows: weekly.slice(0, 2) }], 'd'),
      sketchAccount([{ currency: 'EUR', rows: weekly.slice(2) }], 'e'),
    ];
    expect(calculate(sketchAnalysis([dollars, euros])).map((all) => all.debtCandidates)).toEqual([[], []]);
    const both = calculate(
      sketchAnalysis([sketchAccount([{ rows: weekly }], 'd'), sketchAccount([{ currency: 'EUR', rows: weekly }], 'e')]),
    );
    expect(both.map(({ currency, debtCandidates }) => [currency, debtCandidates.length])).toEqual([
      ['EUR', 1],
      ['USD', 1],
    ]);
  });

  it('are of all accounts of a company together, but of none that is disabled', () => {
    const [one, other] = [
      sketchAccount([{ rows: weekly.slice(0, 2) }], 'a'),
      sketchAccount([{ rows: weekly.slice(2) }], 'b'),
    ];
    expect(found([one, other])).toEqual([[NAME, 4, 'weekly', false]]);
    expect(found([one, other], { settings: settingsWith({ disabledAccountIds: [other.account.id] }) })).toEqual([]);
  });

  it('lose their rhythm where a month lists no payment: gaps of 7, 35 and 7 days', () => {
    const dates = ['2024-01-18', '2024-01-25', '2024-02-29', '2024-03-07'];
    const months = [
      { start: '2024-01-01', end: '2024-01-31', rows: dates.slice(0, 2).map((date) => payment(date)) },
      { start: '2024-02-01', end: '2024-02-28', rows: [] },
      { start: '2024-02-29', end: '2024-03-31', rows: dates.slice(2).map((date) => payment(date)) },
    ];
    expect(found([sketchAccount(months)])).toEqual([]);
  });
});

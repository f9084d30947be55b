import { describe, expect, it } from 'vitest';
import { calculationsOf, sketchAccount } from './builders.ts';

const first = sketchAccount(
  [
    { start: '2024-02-27', end: '2024-02-28', opening: 100_00, closing: 90_00, rows: [['2024-02-28', -10_00]] },
    { start: '2024-03-02', end: '2024-03-02', opening: 90_00, closing: 95_00, rows: [['2024-03-02', 5_00]] },
  ],
  'a',
);
const second = sketchAccount(
  [{ start: '2024-02-28', end: '2024-02-28', opening: 7_00, closing: 8_00, rows: [['2024-02-28', 1_00]] }],
  'b',
);

describe('daily balances', () => {
  const { balances } = calculationsOf([first, second]);

  it('runs through every day, a leap day too, and carries what no statement covers', () => {
    expect(balances.days.map(({ date, balance, isComputed }) => [date, balance, isComputed])).toEqual([
      // The second account is not known yet.
      ['2024-02-27', 100_00, true],
      ['2024-02-28', 98_00, false],
      ['2024-02-29', 98_00, true],
      ['2024-03-01', 98_00, true],
      // 95 + 8: the second account ended on February 28.
      ['2024-03-02', 103_00, true],
    ]);
  });

  it('marks for each account what is carried and what is its last', () => {
    const ofFirst = balances.days.map(({ accounts }) => accounts.find((day) => day.accountId === first.account.id));
    expect(ofFirst.map((day) => [day?.balance, day?.isComputed, day?.isLatest])).toEqual([
      [100_00, false, false],
      [90_00, false, false],
      [90_00, true, false],
      [90_00, true, false],
      [95_00, false, true],
    ]);
    expect(balances.days[0]?.accounts).toHaveLength(1);
  });

  it('marks days about which statements disagree', () => {
    const gap = sketchAccount([
      { start: '2024-01-01', end: '2024-01-01', opening: 1_00, closing: 1_00, rows: [] },
      { start: '2024-01-03', end: '2024-01-03', opening: 2_00, closing: 2_00, rows: [] },
    ]);
    const overlap = sketchAccount([
      { start: '2024-01-01', end: '2024-01-02', opening: 1_00, closing: 1_00, rows: [] },
      { start: '2024-01-02', end: '2024-01-03', opening: 2_00, closing: 2_00, rows: [] },
    ]);
    const marks = (sketch: typeof gap) =>
      calculationsOf([sketch]).balances.days.map(({ accounts }) => accounts[0]?.isUnreconciled);
    expect(marks(gap)).toEqual([false, true, false]);
    expect(marks(overlap)).toEqual([false, true, false]);
  });

  it('leaves cards out of the sum, and lists them', () => {
    const card = sketchAccount(
      [{ type: 'credit_card', start: '2024-02-27', end: '2024-02-28', opening: -50_00, rows: [] }],
      'c',
    );
    const [day] = calculationsOf([first, card]).balances.days;
    expect(day).toMatchObject({ balance: 100_00, isComputed: false });
    expect(day?.accounts.map(({ balance }) => balance)).toEqual([100_00, -50_00]);
  });

  it('agrees with the average of the bank statement summary', () => {
    const { bankStatementSummary, balances: alone } = calculationsOf([first]);
    // Covered: 100, 90 and 95.
    const covered = alone.days.filter(({ isComputed }) => !isComputed).map(({ balance }) => balance);
    expect(covered).toEqual([100_00, 90_00, 95_00]);
    expect(bankStatementSummary.byMonth.total?.averageBalance).toBe(95_00);
  });

  it('warns where there is nothing to show', () => {
    const bare = sketchAccount([{ rows: [['2024-01-01', 1_00]] }]);
    expect(calculationsOf([bare]).balances).toEqual({
      days: [],
      warnings: ['transactions_enriched_but_no_balance_data'],
    });
    const empty = sketchAccount([{ rows: [] }]);
    expect(calculationsOf([empty]).balances.warnings).toEqual(['no_transactions_present']);
    const unsaid = { ...bare, annotations: new Map() };
    expect(calculationsOf([unsaid]).balances.warnings).toEqual(['transactions_present_but_not_enriched']);
  });
});

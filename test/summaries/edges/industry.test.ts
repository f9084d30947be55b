import { describe, expect, it } from 'vitest';
import { calculate } from '../../../main/summaries/index.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, idOf, type RowSketch, type Sketch, sketchAccount, sketchAnalysis } from '../builders.ts';

/* Points by hand: 4 for the holder's name, 3 for who pays it, 2 for whom it pays, and 2 held for all other industries. */
const restaurant: RowSketch = ['2024-02-29', 50_00, { counterparty: 'DOORDASH INC' }];
const trucks: RowSketch = ['2024-02-29', -20_00, { merchant: 'Pilot' }];

const told = (sketches: readonly Sketch[], rest: Parameters<typeof calculationsOf>[1] = {}) => {
  const { industry } = calculationsOf(sketches, rest).experimental;
  return industry && [industry.code, industry.probability, industry.transactionIds];
};

describe('industry', () => {
  it('asks for no balance, and one day is enough: 3 ÷ (3 + 2)', () => {
    const sketch = sketchAccount([{ verdict: 'unproven', rows: [restaurant] }]);
    expect(told([sketch])).toEqual(['722', 0.6, [idOf(sketch, 0, 0)]]);
  });

  it('is one sign for each other side, on however many days, a leap day among them', () => {
    const sketch = sketchAccount([{ rows: [restaurant, ['2024-03-01', 9_00, { counterparty: 'DOORDASH INC' }]] }]);
    expect(told([sketch])).toEqual(['722', 0.6, [idOf(sketch, 0, 0), idOf(sketch, 0, 1)]]);
  });

  it('takes no row twice that overlapping statements both list', () => {
    const [date, amount, rest] = restaurant;
    const sketch = sketchAccount([
      { rows: [restaurant] },
      { rows: [[date, amount, { ...rest, duplicateOfId: 'txn_1' }]] },
    ]);
    expect(told([sketch])).toEqual(['722', 0.6, [idOf(sketch, 0, 0)]]);
  });

  it('is told in each currency by the accounts in it', () => {
    const euros = sketchAccount([{ currency: 'EUR', rows: [trucks] }], 'e');
    const all = calculate(sketchAnalysis([sketchAccount([{ rows: [restaurant, restaurant] }]), euros]));
    // 2 ÷ (2 + 2) of trucks.
    expect(
      all.map(({ currency, experimental: { industry } }) => [currency, industry?.code, industry?.probability]),
    ).toEqual([
      ['USD', '722', 0.6],
      ['EUR', '484', 0.5],
    ]);
  });

  it('hears nothing from an account that is disabled', () => {
    const [kept, left] = [sketchAccount([{ rows: [trucks] }], 'a'), sketchAccount([{ rows: [restaurant] }], 'b')];
    expect(told([kept, left])?.[0]).toBe('722');
    const settings = settingsWith({ disabledAccountIds: [left.account.id] });
    expect(told([kept, left], { settings })).toEqual(['484', 0.5, [idOf(kept, 0, 0)]]);
  });

  it('is told by the name of the holder alone where no row says anything: 4 ÷ (4 + 2)', () => {
    const silent = sketchAccount([{ start: '2024-02-01', end: '2024-02-29', opening: 5, closing: 5, rows: [] }]);
    expect(told([silent])).toBeNull();
    expect(told([{ ...silent, account: { ...silent.account, ownerName: 'Lakeside Plumbing LLC' } }])).toEqual([
      ...['238', 0.67, []],
    ]);
  });
});

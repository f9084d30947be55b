import { describe, expect, it } from 'vitest';
import { benchmarksOf, type Calculations, calculate } from '../../../main/summaries/index.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, type StatementSketch, sketchAccount, sketchAnalysis } from '../builders.ts';

const DAYS_30 = 'revenue|last_30_days';
const FULL_MONTH = 'revenue|last_1_full_calendar_months';
const LATEST = 'latest_balance|latest';

/** Where a company stands by one metric among four others with these values in minor units: rank and number of companies. */
function standing(own: Calculations, key: string, others: readonly number[], currency = 'USD') {
  const peers = others.map((value) => ({ currency, values: { [key]: value } }));
  const found = benchmarksOf(own, peers).find(({ label, dateRange }) => `${label}|${dateRange}` === key);
  return found ? [found.rank, found.sampleSize] : null;
}

const HUNDREDS = [100_00, 200_00, 300_00, 400_00];
const january = (rest: Partial<StatementSketch> = {}): StatementSketch => ({
  start: '2024-01-01',
  end: '2024-01-31',
  opening: 0,
  closing: 250_00,
  rows: [['2024-01-31', 250_00, { category: REVENUE }]],
  ...rest,
});

describe('benchmarks', () => {
  it('of a company without balances are those that need none', () => {
    const own = calculationsOf([sketchAccount([january({ opening: null, closing: null, verdict: 'unproven' })])]);
    expect(standing(own, DAYS_30, HUNDREDS)).toEqual([3, 5]);
    expect(standing(own, LATEST, HUNDREDS)).toBeNull();
  });

  it('of one day are the balance of that day: thirty days are not known', () => {
    const rows = [['2024-03-05', 250_00, { category: REVENUE }]] as const;
    const own = calculationsOf([
      sketchAccount([{ start: '2024-03-05', end: '2024-03-05', opening: 0, closing: 250_00, rows }]),
    ]);
    expect(standing(own, LATEST, HUNDREDS)).toEqual([3, 5]);
    expect(standing(own, DAYS_30, HUNDREDS)).toBeNull();
  });

  it('of overlapping statements count once what both list: 250 and not 500', () => {
    const twice = january({ rows: [['2024-01-31', 250_00, { category: REVENUE, duplicateOfId: 'txn_1' }]] });
    const own = calculationsOf([sketchAccount([january(), twice])]);
    expect(standing(own, DAYS_30, HUNDREDS)).toEqual([3, 5]);
  });

  it('of a leap year take February whole, its 29th with it: 250 and not 50', () => {
    const own = calculationsOf([
      sketchAccount([
        january({ closing: 0, rows: [] }),
        january({
          start: '2024-02-01',
          end: '2024-02-29',
          rows: [
            ['2024-02-28', 50_00, { category: REVENUE }],
            ['2024-02-29', 200_00, { category: REVENUE }],
          ],
        }),
      ]),
    ]);
    expect(standing(own, FULL_MONTH, HUNDREDS)).toEqual([3, 5]);
  });

  it('of several currencies hold each against companies in its own', () => {
    const euros = sketchAccount(
      [january({ currency: 'EUR', rows: [['2024-01-31', 50_00, { category: REVENUE }]] })],
      'e',
    );
    const all = calculate(sketchAnalysis([sketchAccount([january()]), euros]));
    const of = (currency: string): Calculations => {
      const found = all.find((one) => one.currency === currency);
      if (!found) throw new Error(`nothing in ${currency}`);
      return found;
    };
    expect(standing(of('USD'), DAYS_30, HUNDREDS)).toEqual([3, 5]);
    expect(standing(of('USD'), DAYS_30, HUNDREDS, 'EUR')).toBeNull();
    expect(standing(of('EUR'), DAYS_30, HUNDREDS, 'EUR')).toEqual([5, 5]);
  });

  it('leave out an account that is disabled', () => {
    const [kept, left] = [sketchAccount([january()], 'a'), sketchAccount([january()], 'b')];
    const settings = settingsWith({ disabledAccountIds: [left.account.id] });
    expect(standing(calculationsOf([kept, left]), DAYS_30, HUNDREDS)).toEqual([1, 5]);
    expect(standing(calculationsOf([kept, left], { settings }), DAYS_30, HUNDREDS)).toEqual([3, 5]);
  });

  it('take a month that lists nothing for zero, and one without a statement for unknown', () => {
    const february = january({ start: '2024-02-01', end: '2024-02-29', opening: 250_00, rows: [] });
    const march = january({
      start: '2024-03-01',
      end: '2024-03-01',
      opening: 250_00,
      closing: 251_00,
      rows: [['2024-03-01', 1_00]],
    });
    const listed = calculationsOf([sketchAccount([january(), february, march])]);
    expect(standing(listed, FULL_MONTH, HUNDREDS)).toEqual([5, 5]);
    expect(standing(calculationsOf([sketchAccount([january(), march])]), FULL_MONTH, HUNDREDS)).toBeNull();
  });
});

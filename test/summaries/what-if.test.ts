import { describe, expect, it } from 'vitest';
import { calculate } from '../../main/summaries/index.ts';
import type { Offer } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, sketchAccount, sketchAnalysis } from './builders.ts';

/** The 91 days from January 1 to March 31, 2024: 5000 on every day, and revenue of 10,000 that leaves the same day. */
const sketch = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-03-31',
    opening: 5000_00,
    rows: ['01', '02', '03'].flatMap((month) => [
      [`2024-${month}-15`, 10_000_00, { category: REVENUE }] as const,
      [`2024-${month}-15`, -10_000_00] as const,
    ]),
  },
]);
const OFFER: Offer = { name: 'A', amount: 10_000, factor: 1.3, termMonths: 5, cadence: 'weekly' };
const whatIf = (offer: Partial<Offer>, changed = {}) =>
  calculationsOf([sketch], { settings: settingsWith({ offers: [{ ...OFFER, ...offer }], ...changed }) }).offers[0];

describe('an offer', () => {
  it('costs 13,000 in 22 payments of 590.91', () => {
    // 5 × 4.33 = 21.65 payments → 22; 13,000 ÷ 22 = 590.909…; × 4.33 = 2558.64 a month of 10,000.
    expect(whatIf({})).toMatchObject({
      amount: 10_000_00,
      payback: 13_000_00,
      payments: 22,
      payment: 590_91,
      monthlyPayment: 2558_64,
      holdbackPercentage: 25.59,
      totalHoldbackPercentage: 25.59,
    });
  });

  it('is replayed on the last ninety days', () => {
    // From January 2: the advance on the 1st, payments on January 8, 15, …, March 25: twelve.
    // 5000 − n × 590.91 is under 1000 from the seventh on (863.63), February 19, 42 days to March 31;
    // under zero from the ninth on (−318.19), March 4: 28 days. The last: 5000 − 12 × 590.91 = −2090.92.
    expect(whatIf({})).toMatchObject({
      days: 90,
      paymentsInDays: 12,
      before: { lowBalanceDays: 0, negativeBalanceDays: 0, lowestBalance: 5000_00 },
      after: { lowBalanceDays: 42, negativeBalanceDays: 28, lowestBalance: -2090_92 },
    });
  });

  it('counts low days by the threshold of the settings', () => {
    // Every day is under 6000 already.
    expect(whatIf({}, { lowBalanceThreshold: 6000 })?.before.lowBalanceDays).toBe(90);
  });

  it('is paid on business days', () => {
    // January 2 to March 31: 65 − 1 Mondays to Fridays, without January 15 and February 19: 62.
    expect(whatIf({ cadence: 'weekday', termMonths: 24 })?.paymentsInDays).toBe(62);
  });

  it('is paid every fortnight, or on the same day of each month', () => {
    expect(whatIf({ cadence: 'biweekly', termMonths: 12 })?.paymentsInDays).toBe(6);
    // February 1 and March 1.
    expect(whatIf({ cadence: 'monthly', termMonths: 12 })?.paymentsInDays).toBe(2);
  });

  it('ends with its last payment', () => {
    // One month weekly: four payments of 3250.
    expect(whatIf({ termMonths: 1 })).toMatchObject({
      payments: 4,
      payment: 3250_00,
      paymentsInDays: 4,
      after: { lowestBalance: 5000_00 - 13_000_00 },
    });
  });

  it('is tried in the currency that it names, and in no other', () => {
    const euro = sketchAccount(
      [{ currency: 'EUR', start: '2024-03-01', end: '2024-03-31', opening: 0, rows: [] }],
      'eur',
    );
    const tried = (currency?: string) =>
      calculate({
        ...sketchAnalysis([sketch, euro]),
        settings: settingsWith({ offers: [{ ...OFFER, ...(currency && { currency }) }] }),
      }).map((one) => [one.currency, one.offers.length]);
    // Without a name it is in the currency with the most transactions.
    expect(tried()).toEqual([
      ['USD', 1],
      ['EUR', 0],
    ]);
    expect(tried('USD')).toEqual([
      ['USD', 1],
      ['EUR', 0],
    ]);
    expect(tried('EUR')).toEqual([
      ['USD', 0],
      ['EUR', 1],
    ]);
    expect(tried('JPY')).toEqual([
      ['USD', 0],
      ['EUR', 0],
    ]);
  });

  it('has no replay without balances', () => {
    const bare = sketchAccount([{ rows: [['2024-01-01', 1_00]] }]);
    const { offers } = calculationsOf([bare], { settings: settingsWith({ offers: [OFFER] }) });
    expect(offers[0]).toMatchObject({ days: 0, after: { lowBalanceDays: null, lowestBalance: null } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SummarySettings } from '../../../shared/model/index.ts';
import { readSettings, settingsSchema, writeSettings } from '../../../shared/settings/file.ts';

const OTHER = '{"slug": "other", "name": "Other", "adds": null}';
const NET = '{"slug": "net_cash_movement", "name": "Net", "adds": null}';
const SUM = '{"slug": "own_1", "name": "Sum", "adds": ["rent"]}';

describe('readSettings', () => {
  it('takes what differs and keeps the defaults for the rest', () => {
    const read = readSettings('{"lowBalanceThreshold": 250.5, "paymentsPerMonth": {"weekly": 4}}');
    expect(read).toEqual({
      ok: true,
      value: {
        ...DEFAULT_SETTINGS,
        lowBalanceThreshold: 250.5,
        paymentsPerMonth: { ...DEFAULT_SETTINGS.paymentsPerMonth, weekly: 4 },
      },
    });
    expect(readSettings('{"feeUnit": null}')).toMatchObject({ ok: true, value: { feeUnit: null } });
  });

  it.each([
    ['', 'not JSON'],
    ['[]', 'expected object'],
    ['{"lowBalanceTreshold": 5}', 'lowBalanceTreshold'],
    ['{"lowBalanceThreshold": "5"}', 'lowBalanceThreshold'],
    ['{"feeUnit": {"lowest": 60, "highest": 25}}', 'the lowest is above the highest'],
    ['{"paymentsPerMonth": {"weekly": 0}}', 'paymentsPerMonth.weekly'],
    [
      '{"offers": [{"name": "A", "amount": 1000, "factor": 0.9, "termMonths": 6, "cadence": "weekly"}]}',
      'offers.0.factor',
    ],
    [
      '{"offers": [{"name": "A", "currency": "dollars", "amount": 1, "factor": 1, "termMonths": 6, "cadence": "weekly"}]}',
      'offers.0.currency',
    ],
    ['{"customDate": "2024-02-30"}', 'customDate'],
    ['{"sheets": ["cover", "covers"]}', 'sheets.1'],
    ['{"sheets": []}', 'sheets'],
    ['{"profitAndLossLayout": []}', 'lacks the section "other"'],
    [`{"profitAndLossLayout": [${OTHER}, ${OTHER}]}`, 'stands in the layout twice'],
    [`{"profitAndLossLayout": [${OTHER}, ${NET}]}`, 'closes every layout'],
    [`{"profitAndLossLayout": [${OTHER}, ${SUM}]}`, '"rent" is no section'],
  ])('refuses %s and names what is wrong', (text, named) => {
    const read = readSettings(text);
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'invalid_request', message: expect.stringContaining(named) },
    });
  });

  it('accepts its own defaults', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('writeSettings', () => {
  it('names what differs from the defaults, and nothing else', () => {
    const changed = { ...DEFAULT_SETTINGS, holidayCalendar: 'CA', feeUnit: null };
    expect(JSON.parse(writeSettings(changed))).toEqual({ holidayCalendar: 'CA', feeUnit: null });
    expect(writeSettings(DEFAULT_SETTINGS)).toBe('{}\n');
  });

  it('is read back as it was', () => {
    const changed = fc.record(
      {
        lowBalanceThreshold: fc.integer({ min: -1e6, max: 1e6 }),
        factoringIsRevenue: fc.boolean(),
        averagedPeriods: fc.constantFrom('full', 'all'),
        nonRevenueCategories: fc.subarray([...DEFAULT_SETTINGS.nonRevenueCategories]),
        sheets: fc.subarray([...DEFAULT_SETTINGS.sheets], { minLength: 1 }),
        profitAndLossSections: fc.constantFrom({}, { rent: 'other' }),
        profitAndLossLayout: fc.constantFrom(DEFAULT_SETTINGS.profitAndLossLayout, [
          { slug: 'other', name: 'All', adds: null },
        ]),
        requiredRevenuePerMonth: fc.option(fc.integer({ min: 1, max: 1e6 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changed, (some) => {
        const settings = { ...DEFAULT_SETTINGS, ...some } as SummarySettings;
        expect(readSettings(writeSettings(settings))).toEqual({ ok: true, value: settings });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { readSettings, settingsSchema } from '../../shared/settings-file.ts';

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
    ['{"customDate": "2024-02-30"}', 'customDate'],
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

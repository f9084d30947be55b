import { expect, it } from 'vitest';
import type { SummaryRow } from '../../shared/figures/summary-row.ts';
import { type ChangedSettings, DEFAULT_SETTINGS, type SummarySettings } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, FEE, REVENUE, type RowSketch, sketchAccount, sketchPosition } from './builders.ts';

const sketch = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] }]);
/** Figures of the summary that have a definition. */
const SUMMARY_FIGURES = calculationsOf([sketch]).definitions.map(({ figure }) => figure as keyof SummaryRow);
const definitions = (changed = {}) => calculationsOf([sketch], { settings: settingsWith(changed) }).definitions;

it('names every setting beside the figures that depend on it', () => {
  const named = new Set(definitions().flatMap(({ settings }) => Object.keys(settings)));
  expect([...named].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

it('shows the settings in force', () => {
  const low = definitions({ lowBalanceThreshold: 250 }).find(({ figure }) => figure === 'lowBalanceDays');
  expect(low?.settings).toEqual({ lowBalanceThreshold: 250 });
});

/** A month in which every setting makes a difference: sales, a factor's advance, a funder, two fees in one row, a holiday. */
const every = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-01-31',
    opening: 500_00,
    rows: [
      ['2024-01-02', 900_00, { category: REVENUE }],
      [
        '2024-01-03',
        700_00,
        { category: ['debt_investment', 'Debt Investment', 'debt'], merchantGroup: 'invoice_factoring' },
      ],
      ...['05', '12', '19', '26'].map(
        (day): RowSketch => [
          `2024-01-${day}`,
          -50_00,
          { category: ['debt_repayment', 'Debt Repayment', 'debt'], merchantGroup: 'debt.mca_or_rbf' },
        ],
      ),
      ['2024-01-15', -30_00, { category: FEE, feeKind: 'nsf' }],
      ['2024-01-16', -60_00, { category: FEE, feeKind: 'nsf' }],
    ],
  },
]);
const repayments = every.account.statements[0]?.transactions.filter(({ amount }) => amount === -50_00) ?? [];
const monthBy = (changed: ChangedSettings) =>
  calculationsOf([every], { settings: settingsWith(changed), positions: [sketchPosition(repayments)] })
    .bankStatementSummary.byMonth.total;

it.each<[keyof SummarySettings, ChangedSettings]>([
  ['lowBalanceThreshold', { lowBalanceThreshold: 1e9 }],
  ['nonRevenueCategories', { nonRevenueCategories: ['revenue'] }],
  ['factoringIsRevenue', { factoringIsRevenue: true }],
  ['paymentsPerMonth', { paymentsPerMonth: { ...DEFAULT_SETTINGS.paymentsPerMonth, weekly: 9 } }],
  ['feeUnit', { feeUnit: null }],
  ['holidayCalendar', { holidayCalendar: 'JP' }],
])('names %s beside every figure of the summary that it changes', (setting, changed) => {
  const [usual, other] = [monthBy({}), monthBy(changed)];
  const moved = SUMMARY_FIGURES.filter((figure) => usual?.[figure] !== other?.[figure]);
  expect(moved.length).toBeGreaterThan(0);
  const naming = definitions().filter(({ settings }) => setting in settings);
  expect(naming.map(({ figure }) => figure)).toEqual(expect.arrayContaining(moved));
});

it('defines each figure once', () => {
  const figures = definitions().map(({ figure }) => figure);
  expect(new Set(figures).size).toBe(figures.length);
});

import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import type { Position, Transaction } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import {
  calculationsOf,
  FEE,
  idOf,
  REVENUE,
  REVERSAL,
  type RowSketch,
  sketchAccount,
  sketchPosition,
} from './builders.ts';

const MCA = 'debt.mca_or_rbf';

/** Seven weekly repayments of 500, the last of 600, and revenue of 10,000 a month in two full months. */
const repayments: RowSketch[] = Array.from({ length: 8 }, (_, week) => [
  addDays('2024-01-02', 7 * week),
  week === 7 ? -600_00 : -500_00,
  { merchantGroup: MCA, description: 'EXAMPLE FUNDING' },
]);
const sketch = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-02-29',
    opening: 0,
    verdict: 'unproven',
    rows: [
      ['2024-01-15', 10_000_00, { category: REVENUE }],
      ['2024-02-15', 10_000_00, { category: REVENUE }],
      ...repayments,
    ],
  },
]);
const repaid = (sketch.account.statements[0]?.transactions ?? []).filter(({ amount }) => amount < 0);
const position = sketchPosition(repaid);

describe('positions', () => {
  const { positions } = calculationsOf([sketch], { positions: [position] });

  it('estimate a month by the latest repayment: 600 × 4.33 = 2598, of 10,000 a month', () => {
    expect(positions.positions[0]).toMatchObject({
      isActive: true,
      paymentsPerMonth: 4.33,
      latestEstimatedMonthlyAmount: 2598_00,
      holdbackPercentage: 25.98,
      // The mean: (7 × 500 + 600) ÷ 8 = 512.50; × 4.33 = 2219.125.
      estimatedMonthlyAmount: 2219_13,
      // Of the thirty days up to February 20: Jan 23 (28 days before), 30, Feb 6, 13, 20 = 4 × 500 + 600.
      fallbackEstimatedMonthlyAmount: 2600_00,
      includesUnproven: true,
      confidence: 'high',
    });
    expect(positions).toMatchObject({ totalHoldbackPercentage: 25.98, expectedMonthlyAmount: 2598_00 });
  });

  it('follow the payments per month of the settings', () => {
    const paymentsPerMonth = { ...settingsWith({}).paymentsPerMonth, weekly: 4 };
    const changed = calculationsOf([sketch], { positions: [position], settings: settingsWith({ paymentsPerMonth }) });
    expect(changed.positions.totalHoldbackPercentage).toBe(24);
  });

  it('hold nothing back when they are over', () => {
    const over = calculationsOf([sketch], { positions: [{ ...position, status: 'likely_paid_off' }] }).positions;
    expect(over).toMatchObject({ expectedMonthlyAmount: 0, totalHoldbackPercentage: 0 });
    expect(over.positions[0]).toMatchObject({ isActive: false, holdbackPercentage: null });
  });

  it('say why an estimate is doubtful', () => {
    const few = repaid.slice(0, 2);
    const { repayments: rest } = sketchPosition(few);
    const irregular = sketchPosition(few, { repayments: { ...rest, frequency: 'irregular' } });
    expect(calculationsOf([sketch], { positions: [irregular] }).positions.positions[0]).toMatchObject({
      confidence: 'low',
      confidenceReasons: ['The repayments have no rhythm.', 'Only 2 repayments are seen.'],
      paymentsPerMonth: null,
      fallbackEstimatedMonthlyAmount: 1000_00,
      // 1000 of 10,000.
      holdbackPercentage: 10,
    });
  });

  it('tell how long the rest will take: at most 5196 at 2598 a month is sixty days', () => {
    const advanced: readonly Transaction[] = repaid;
    const open = sketchPosition(advanced, { remaining: { low: 5000_00, high: 5196_00 } });
    expect(calculationsOf([sketch], { positions: [open] }).positions.positions[0]?.remainingDays).toBe(60);
  });

  it('leave out what is only in a disabled account or another currency', () => {
    const settings = settingsWith({ disabledAccountIds: [sketch.account.id] });
    const other = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: [] }], 'b');
    expect(calculationsOf([sketch, other], { positions: [position], settings }).positions.positions).toEqual([]);
    const euros = { ...position, currency: 'EUR' };
    expect(calculationsOf([sketch], { positions: [euros] }).positions.positions).toEqual([]);
  });
});

describe('debt candidates', () => {
  const weekdays = ['02', '03', '04', '05', '08', '09', '10', '11', '12'].map((day) => `2024-01-${day}`);
  const candidates = (rows: readonly RowSketch[]) =>
    calculationsOf([sketchAccount([{ rows }])]).debtCandidates.map(({ merchant, reason }) => [
      merchant.party.name,
      reason,
    ]);
  const paid = (counterparty: string, amounts: readonly number[], rest = {}): RowSketch[] =>
    amounts.map((amount, at) => [weekdays[at] ?? '', -amount, { counterparty, description: counterparty, ...rest }]);
  const equal = weekdays.map(() => 200_00);

  it('are daily payments that speak of lending', () => {
    expect(candidates(paid('RIVERTON CAPITAL', [150_00, 210_00, 190_00, 200_00, 170_00, 220_00]))).toEqual([
      ['RIVERTON CAPITAL', 'It is paid weekday, and its text speaks of lending.'],
    ]);
  });

  it('are equal daily payments that nothing explains', () => {
    expect(candidates(paid('QXR LLC', equal))).toEqual([
      ['QXR LLC', 'It is paid weekday in equal amounts, and nobody knows it.'],
    ]);
  });

  it('are not wages, known lenders, known merchants, or payments without a rhythm', () => {
    const payroll = ['payroll_and_consultants', 'Payroll and Consultants', 'operational_expenses'] as const;
    expect(candidates(paid('STAFF LLC', equal, { category: payroll }))).toEqual([]);
    expect(candidates(paid('EXAMPLE CAPITAL', equal, { merchantGroup: MCA }))).toEqual([]);
    expect(candidates(paid('CORNER SHOP', equal, { merchant: 'Corner Shop' }))).toEqual([]);
    expect(candidates(paid('RIVERTON CAPITAL', [200_00, 200_00]))).toEqual([]);
  });
});

describe('fees of a position', () => {
  const CHARGES = ['charges_fees', 'Charges/Fees', 'operational_expenses'] as const;
  // 2024-01-12 is a Friday, and the Monday after it a holiday in the US.
  const rows: RowSketch[] = [
    ['2024-01-03', -395_00, { merchantGroup: MCA, category: CHARGES, description: 'ORIGINATION FEE' }],
    ['2024-01-05', -500_00, { merchantGroup: MCA }],
    ['2024-01-11', -35_00, { category: FEE, feeKind: 'nsf' }],
    ['2024-01-12', 500_00, { merchantGroup: MCA, category: REVERSAL }],
    ['2024-01-12', -35_00, { category: FEE, feeKind: 'nsf' }],
    ['2024-01-12', -36_00, { category: FEE, feeKind: 'overdraft' }],
    ['2024-01-16', -37_00, { category: FEE }],
    ['2024-01-17', -38_00, { category: FEE, feeKind: 'nsf' }],
    ['2024-01-18', -39_00, { category: CHARGES }],
  ];
  const one = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows }]);
  const elsewhere = sketchAccount([{ rows: [['2024-01-12', -35_00, { category: FEE, feeKind: 'nsf' }]] }], 'b');
  const printed = one.account.statements[0]?.transactions ?? [];
  const back = idOf(one, 0, 3);
  const day = '2024-01-12';
  const returned = { kind: 'returned', date: day, transactionId: back, followsFrom: [back], message: '' } as const;
  const first = sketchPosition(printed.slice(1, 2), { events: [returned] });
  const feesOf = (...given: Position[]) =>
    calculationsOf([one, elsewhere], { positions: given }).positions.positions.map(({ fees }) => ({
      nsf: fees.nsf.map(({ amount }) => amount),
      servicing: fees.servicing.map(({ amount }) => amount),
    }));

  it('are those of the return, on its account, to the next business day; and what the funder itself takes', () => {
    expect(feesOf(first)).toEqual([{ nsf: [-35_00, -37_00], servicing: [-395_00] }]);
  });

  it('are of one position only: the funder’s fees of the one that began last before', () => {
    const second = { ...first, id: 'pos_2', repayments: { ...first.repayments, firstDate: '2024-01-02' } };
    expect(feesOf(first, second)).toEqual([
      { nsf: [-35_00, -37_00], servicing: [] },
      { nsf: [], servicing: [-395_00] },
    ]);
  });

  it('are none where nothing came back', () => {
    expect(feesOf({ ...first, events: [] })).toEqual([{ nsf: [], servicing: [-395_00] }]);
  });
});

import { describe, expect, it } from 'vitest';
import { currencyFigures, evidenceOf } from '../../../main/summaries/index.ts';
import { coverageLanes } from '../../../renderer/data/coverage-lanes.ts';
import { averageEvidence, MONTH_LINES, monthEvidence, monthNote } from '../../../renderer/data/month-lines.ts';
import { positionLanes } from '../../../renderer/data/position-lanes.ts';
import { isOfDays } from '../../../shared/figures/evidence.ts';
import type { LenderPosition } from '../../../shared/figures/position-figures.ts';
import type { SummaryRow } from '../../../shared/figures/summary-row.ts';
import { calculationsOf, REVENUE, sketchAccount } from '../../summaries/builders.ts';

const sketch = sketchAccount([
  { start: '2024-01-01', end: '2024-02-10', opening: 0, rows: [['2024-01-05', 100_00, { category: REVENUE }]] },
]);
const calculations = calculationsOf([sketch]);
const figures = currencyFigures(calculations, []);

describe('the lines of the months table', () => {
  it('lead to transactions exactly where main can name them', () => {
    const period = { from: '2024-01-01', to: '2024-01-31', accountId: null };
    const named = MONTH_LINES.filter(
      ({ figure }) => evidenceOf(calculations, { kind: 'summary', figure, ...period }) !== null,
    );
    expect(MONTH_LINES.filter(({ hasRows }) => hasRows)).toEqual(named);
  });

  it('lead to those that the average is taken of in the same way', () => {
    for (const line of MONTH_LINES) {
      const named = averageEvidence(line, { ...figures.months.rows[0]?.row, [line.figure]: 1 } as SummaryRow);
      expect(named && evidenceOf(calculations, named), line.figure).not.toBeNull();
      expect(named && isOfDays(named), line.figure).toBe(!line.hasRows);
    }
  });

  it('lead nowhere where a figure is nothing or not known', () => {
    const { row = null } = figures.months.rows[0] ?? {};
    const deposits = { figure: 'totalDeposits', hasRows: true } as const;
    expect(monthEvidence(deposits, row)).toMatchObject({ kind: 'summary', from: '2024-01-01', to: '2024-01-31' });
    expect(monthEvidence({ figure: 'averageBalance', hasRows: false }, row)).toMatchObject({ kind: 'days' });
    expect(monthEvidence({ figure: 'totalWithdrawals', hasRows: true }, row)).toBeNull();
    expect(monthEvidence(deposits, null)).toBeNull();
  });

  it('say of a month what it lacks', () => {
    const notes = figures.months.rows.map(({ row }) => monthNote(row));
    expect(notes).toEqual([null, 'to 02-10']);
    const later = { ...figures.months.rows[0]?.row, isFull: false, isMtd: false } as SummaryRow;
    expect(monthNote(later)).toBe('partial');
  });
});

describe('lanes', () => {
  const span = { from: '2024-01-05', to: '2024-03-10' };
  const position = (part: Partial<LenderPosition>): LenderPosition => ({
    id: 'pos_1',
    lenderName: 'Example Funding',
    productType: 'mca',
    status: 'active',
    isActive: true,
    advance: null,
    repaid: [],
    frequency: 'weekly',
    expectedMonthlyAmount: null,
    holdbackPercentage: null,
    confidence: 'low',
    confidenceReasons: [],
    remaining: null,
    remainingDays: null,
    events: [],
    nsfFees: { amount: 0, count: 0 },
    servicingFees: { amount: 0, count: 0 },
    includesUnproven: false,
    ...part,
  });

  it('show what was repaid in each month within the span, as high as the most of any', () => {
    const repaid = [
      { month: '2024-01', amount: 50_00, count: 1, cameBack: 0 },
      { month: '2024-02', amount: 200_00, count: 4, cameBack: 0 },
      { month: '2024-03', amount: -1, count: 1, cameBack: 2 },
    ];
    const [lane] = positionLanes([position({ repaid })], span, 'USD');
    expect(lane?.marks.map(({ from, to, height }) => [from, to, height])).toEqual([
      ['2024-01-05', '2024-01-31', 25],
      ['2024-02-01', '2024-02-29', 100],
      // However little, it is seen.
      ['2024-03-01', '2024-03-10', 8],
    ]);
    expect(lane?.marks[1]?.label).toBe('Feb 2024: 200.00 in 4 payments');
    expect(lane?.marks[2]?.label).toBe('Mar 2024: -0.01 in 1 payment, 2 came back');
    expect(lane?.marks[1]?.of).toEqual({ kind: 'repaidMonth', at: 0, month: '2024-02' });
  });

  it('show an advance on its day', () => {
    const [lane] = positionLanes([position({ advance: { date: '2024-02-03', amount: 900_00 } })], span, 'USD');
    expect(lane?.marks).toEqual([
      {
        ...{ from: '2024-02-03', to: '2024-02-03', tone: 'advance', label: 'Advance of 900.00 on 2024-02-03' },
        of: { kind: 'position', at: 0, part: 'advance' },
      },
    ]);
  });

  it('tell covered days from those that rest on something unproven, disagree, or are a gap', () => {
    const range = (status: 'no_data' | 'single_source' | 'unreconciled', includesUnproven = false) => ({
      from: '2024-01-01',
      to: '2024-01-31',
      statementIds: ['dso_1'],
      status,
      includesUnproven,
    });
    const ranges = [
      range('single_source'),
      range('single_source', true),
      range('unreconciled', true),
      { ...range('no_data'), statementIds: [] },
    ];
    const account = { accountId: 'a', isEnabled: true, ranges, breaks: [], duplicateAccountIds: [] };
    const [lane] = coverageLanes({ accounts: [account], missing: { shown: [], count: 0 } }, () => 'Bank');
    expect(lane?.name).toBe('Bank');
    expect(lane?.marks.map(({ tone }) => tone)).toEqual(['covered', 'unsure', 'disputed', 'gap']);
    const days = { kind: 'days', from: '2024-01-01', to: '2024-01-31', accountId: 'a' };
    expect(lane?.marks.map(({ of }) => of)).toEqual([days, days, days, null]);
    expect(lane?.marks[1]?.label).toBe('One statement, unproven or broken: 2024-01-01 to 2024-01-31');
  });
});

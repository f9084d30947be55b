import { expect, it } from 'vitest';
import { calculate } from '../../main/summaries/index.ts';
import type { Account, FeeKind } from '../../shared/model/index.ts';
import { FEE, type RowSketch, type Sketch, sketchAccount, sketchAnalysis } from './builders.ts';

const PLACE = { page: 1, bounds: { xMin: 0, xMax: 1, yMin: 0, yMax: 1 } };

/** An account whose statements state fees for overdrafts in their boxes; undefined: no box. */
function stating(sketch: Sketch, periods: readonly (number | undefined)[]): Sketch {
  const account: Account = {
    ...sketch.account,
    statements: sketch.account.statements.map((statement, at) => {
      const period = periods[at];
      if (period === undefined) return statement;
      return { ...statement, printedFees: [{ kind: 'overdraft', period, yearToDate: period, ...PLACE }] };
    }),
  };
  return { ...sketch, account };
}

const monthOf = (month: string, rows: readonly RowSketch[]) => ({
  start: `2024-${month}-01`,
  end: `2024-${month}-28`,
  opening: 1000_00,
  rows,
});

/** By month, and in all. */
const statedOf = (sketch: Sketch) => {
  const [calculations] = calculate(sketchAnalysis([sketch]));
  const { rows, total } = calculations?.bankStatementSummary.byMonth ?? { rows: [], total: null };
  return { months: rows.map(({ row }) => row.additionalNoOd), total: total?.additionalNoOd };
};

const fee = (date: string, feeKind: FeeKind = 'overdraft'): RowSketch => [date, -35_00, { category: FEE, feeKind }];

it('counts the fees that are stated beyond the rows: (105 − 35) ÷ 35', () => {
  const sketch = sketchAccount([monthOf('01', [fee('2024-01-05')]), monthOf('02', [fee('2024-02-05')])]);
  expect(statedOf(stating(sketch, [105_00, 35_00]))).toEqual({ months: [2, 0], total: 2 });
});

it('takes what is stated for a single fee where no row tells one, and it may be one', () => {
  const sketch = sketchAccount([monthOf('01', []), monthOf('02', [])]);
  expect(statedOf(stating(sketch, [30_00, 0]))).toEqual({ months: [1, 0], total: 1 });
});

it('does not guess how many fees an amount is that is no multiple of one', () => {
  const sketch = sketchAccount([monthOf('01', [fee('2024-01-05')])]);
  expect(statedOf(stating(sketch, [85_00])).months).toEqual([null]);
  expect(statedOf(stating(sketchAccount([monthOf('01', [])]), [105_00])).months).toEqual([null]);
});

it('holds fees for returned items against another box, and knows nothing without one', () => {
  const sketch = sketchAccount([monthOf('01', [fee('2024-01-05', 'nsf')]), monthOf('02', [])]);
  expect(statedOf(stating(sketch, [35_00, undefined]))).toEqual({ months: [1, null], total: 1 });
});

it('does not know what is beyond the rows where a fee may be of either kind, unless it is nothing either way', () => {
  const unclear = sketchAccount([
    monthOf('01', [fee('2024-01-05', 'ambiguous')]),
    monthOf('02', [fee('2024-02-05'), fee('2024-02-06', 'ambiguous')]),
  ]);
  expect(statedOf(stating(unclear, [35_00, 35_00])).months).toEqual([null, 0]);
});

it('counts the fees of a statement once that is given twice, and none where its copies disagree', () => {
  const twice = sketchAccount([
    monthOf('01', [fee('2024-01-05')]),
    monthOf('01', [['2024-01-05', -35_00, { category: FEE, feeKind: 'overdraft', duplicateOfId: 'txn_first' }]]),
  ]);
  expect(statedOf(stating(twice, [105_00, 105_00]))).toEqual({ months: [2], total: 2 });
  expect(statedOf(stating(twice, [105_00, 70_00]))).toEqual({ months: [null], total: null });
});

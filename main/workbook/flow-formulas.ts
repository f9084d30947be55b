import { categoryLabel } from './category-label.ts';
import {
  COUNTED,
  type Condition,
  exactly,
  FOR_REVIEW,
  INFLOW,
  IS_REVENUE,
  type LiveFormulas,
  NOT_REVENUE,
  OUTFLOW,
} from './transactions-sheet.ts';

/** The formulas of sums and counts over some transactions. Withdrawals are positive, as in figures. */
export interface FlowFormulas {
  readonly transactions: string;
  readonly deposits: string;
  readonly depositCount: string;
  readonly withdrawals: string;
  readonly withdrawalCount: string;
  readonly revenue: string;
  readonly revenueCount: string;
  readonly nonRevenue: string;
  readonly inReview: string;
  readonly mcaCredits: string;
  readonly mcaDebits: string;
  readonly ddReversals: string;
}

const MCA: Condition = ['Merchant group', '"debt.mca_or_rbf"'];

/** @param own what makes a transaction one of those; duplicates are left out besides */
export function flowFormulas(live: LiveFormulas, own: readonly Condition[]): FlowFormulas {
  const counted = [...own, COUNTED];
  return {
    transactions: live.count(counted),
    deposits: live.sum([...counted, INFLOW]),
    depositCount: live.count([...counted, INFLOW]),
    withdrawals: `ABS(${live.sum([...counted, OUTFLOW])})`,
    withdrawalCount: live.count([...counted, OUTFLOW]),
    revenue: live.sum([...counted, IS_REVENUE]),
    revenueCount: live.count([...counted, IS_REVENUE]),
    inReview: live.sum([...counted, INFLOW, FOR_REVIEW]),
    nonRevenue: live.sum([...counted, INFLOW, NOT_REVENUE]),
    mcaCredits: live.sum([...counted, INFLOW, MCA]),
    mcaDebits: `ABS(${live.sum([...counted, OUTFLOW, MCA])})`,
    ddReversals: live.count([...counted, INFLOW, ['Category', exactly(categoryLabel('dd_reversals'))]]),
  };
}

import { type Condition, INFLOW, type LiveFormulas, OUTFLOW } from './transactions-sheet.ts';

/** The formulas of one account's sums and counts. Duplicates are left out, and withdrawals are positive, as in figures. */
export interface AccountFormulas {
  readonly transactions: string;
  readonly deposits: string;
  readonly depositCount: string;
  readonly withdrawals: string;
  readonly withdrawalCount: string;
  readonly revenue: string;
  readonly revenueCount: string;
  readonly mcaCredits: string;
  readonly mcaDebits: string;
  /** @param label what the sheet calls the category */
  readonly ddReversals: (label: string) => string;
}

const REVENUE: Condition = ['Revenue', '"yes"'];
const MCA: Condition = ['Merchant group', '"debt.mca_or_rbf"'];

/** @param key the cell that holds the account's number, such as `$A2` */
export function accountFormulas(live: LiveFormulas, key: string): AccountFormulas {
  const own: readonly Condition[] = [
    ['Account no.', key],
    ['Duplicate', '"no"'],
  ];
  return {
    transactions: live.count(own),
    deposits: live.sum([...own, INFLOW]),
    depositCount: live.count([...own, INFLOW]),
    withdrawals: `ABS(${live.sum([...own, OUTFLOW])})`,
    withdrawalCount: live.count([...own, OUTFLOW]),
    revenue: live.sum([...own, REVENUE]),
    revenueCount: live.count([...own, REVENUE]),
    mcaCredits: live.sum([...own, INFLOW, MCA]),
    mcaDebits: `ABS(${live.sum([...own, OUTFLOW, MCA])})`,
    ddReversals: (label) => live.count([...own, INFLOW, ['Category', exactly(label)]]),
  };
}

/** A criterion that matches this text and no other: `*`, `?` and `~` are wildcards to a formula, a quote ends it. */
const exactly = (text: string): string => `"=${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;

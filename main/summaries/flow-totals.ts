import type { Annotation, Transaction } from '../../shared/model/index.ts';
import { feeUnits } from './fee-units.ts';

/** Sums are magnitudes in minor units. Heron's names and meanings: seed 002; formulas: DOMAIN b.1. */
export interface FlowTotals {
  readonly ddReversals: number;
  readonly mcaCredits: number;
  readonly mcaDebits: number;
  readonly noDeposits: number;
  readonly noOdNsf: number;
  readonly noRevenue: number;
  readonly noWithdrawals: number;
  readonly totalDeposits: number;
  readonly totalRevenue: number;
  readonly totalWithdrawals: number;
}

const MCA_GROUP = 'debt.mca_or_rbf';

/**
 * What moved, in one pass. Deposits are all inflows and withdrawals all outflows, transfers included; revenue is the
 * inflows whose category belongs to the revenue group ("true revenue", DOMAIN b.2); a row of zero is neither.
 *
 * @param rows without duplicates
 */
export function flowTotals(
  rows: readonly Transaction[],
  annotations: ReadonlyMap<string, Annotation>,
  currency: string | null,
): FlowTotals {
  const totals = emptyTotals();
  const fees: number[] = [];
  for (const row of rows) {
    const annotation = annotations.get(row.id);
    if (row.amount > 0) addInflow(totals, row.amount, annotation);
    if (row.amount < 0) addOutflow(totals, fees, -row.amount, annotation);
  }
  return { ...totals, noOdNsf: feeUnits(fees, currency) };
}

type Tally = { -readonly [Name in keyof FlowTotals]: number };

const emptyTotals = (): Tally => ({
  ddReversals: 0,
  mcaCredits: 0,
  mcaDebits: 0,
  noDeposits: 0,
  noOdNsf: 0,
  noRevenue: 0,
  noWithdrawals: 0,
  totalDeposits: 0,
  totalRevenue: 0,
  totalWithdrawals: 0,
});

function addInflow(totals: Tally, amount: number, annotation: Annotation | undefined): void {
  totals.totalDeposits += amount;
  totals.noDeposits += 1;
  if (annotation?.category.group === 'revenue') {
    totals.totalRevenue += amount;
    totals.noRevenue += 1;
  }
  if (annotation?.merchant?.groupId === MCA_GROUP) totals.mcaCredits += amount;
  if (annotation?.category.slug === 'dd_reversals') totals.ddReversals += 1;
}

function addOutflow(totals: Tally, fees: number[], amount: number, annotation: Annotation | undefined): void {
  totals.totalWithdrawals += amount;
  totals.noWithdrawals += 1;
  if (annotation?.merchant?.groupId === MCA_GROUP) totals.mcaDebits += amount;
  if (annotation?.category.slug === 'overdraft_nsf_fees') fees.push(amount);
}

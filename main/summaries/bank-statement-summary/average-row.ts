import type { SummarySettings } from '../../../shared/model/index.ts';
import { percentOf, ratioOf } from '../ratios.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import { ADDITIVE, KNOWN_OR_NOT, type SummaryRow } from './summary-row.ts';

const COUNT_DECIMALS = 2;
const COUNTS: ReadonlySet<string> = new Set<keyof SummaryRow>([
  ...(['noDeposits', 'noWithdrawals', 'noRevenue', 'noMcaCredits', 'noMcaDebits'] as const),
  ...(['noOd', 'noNsf', 'noOdNsf', 'ddReversals', 'noOverdraftTransactions'] as const),
  'additionalNoOd',
  ...(['lowBalanceDays', 'negativeBalanceDays'] as const),
]);

/**
 * The mean of rows over full periods, or over all where the settings say so (DOMAIN b.1, groupings): of money to the minor
 * unit, of counts to two places, of what is known in no row null. Ratios are those of the means, so that a period without
 * revenue does not drop out of them. Null where no period counts.
 */
export function averageRow(rows: readonly SummaryRow[], settings: SummarySettings): SummaryRow | null {
  const counted = averagedRows(rows, settings);
  const [first] = counted;
  if (!first) return null;
  const means = meansOf(counted);
  const revenue = means.totalRevenue;
  return {
    ...first,
    ...means,
    periodStart: null,
    periodEnd: null,
    isFull: counted.every(({ isFull }) => isFull),
    isMtd: counted.some(({ isMtd }) => isMtd),
    isUnreconcilable: counted.every(({ isUnreconcilable }) => isUnreconcilable),
    includesUnproven: counted.some(({ includesUnproven }) => includesUnproven),
    balancesIncludeUnproven: counted.some(({ balancesIncludeUnproven }) => balancesIncludeUnproven),
    daysCovered: counted.reduce((sum, { daysCovered }) => sum + daysCovered, 0),
    daysCarried: counted.reduce((sum, { daysCarried }) => sum + daysCarried, 0),
    averageBalanceToRevenueRatio: ratioOf(means.averageBalance, revenue),
    holdbackPercentage: percentOf(means.expectedMcaDebits, revenue),
    actualHoldbackPercentage: percentOf(means.mcaDebits, revenue),
  };
}

/** The rows that averages are taken over. */
export const averagedRows = (
  rows: readonly SummaryRow[],
  { averagedPeriods }: SummarySettings,
): readonly SummaryRow[] => (averagedPeriods === 'full' ? rows.filter(({ isFull }) => isFull) : rows);

type Means = Pick<SummaryRow, (typeof ADDITIVE)[number] | (typeof KNOWN_OR_NOT)[number]>;

const meansOf = (rows: readonly SummaryRow[]): Means =>
  Object.fromEntries(
    [...ADDITIVE, ...KNOWN_OR_NOT].map((name) => {
      const known = rows.flatMap((row) => row[name] ?? []);
      const sum = known.reduce((total, value) => total + BigInt(value), 0n);
      return [name, roundedQuotient(sum, BigInt(known.length), COUNTS.has(name) ? COUNT_DECIMALS : 0)];
    }),
  ) as unknown as Means;

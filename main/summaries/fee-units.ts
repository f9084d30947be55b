import type { SummarySettings } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';

/** A single fee is a multiple of half a unit of the currency (Ocrolus nsf_divisor: 25 to 60, in steps of 0.50). */
const STEPS_PER_UNIT = 2;

/**
 * What one overdraft or NSF fee costs, in minor units: the smallest fee seen that looks like a single one. Null where none
 * does, or where every row is to count as one fee.
 *
 * @param fees magnitudes in minor units
 */
export function unitFee(fees: readonly number[], currency: string | null, { feeUnit }: SummarySettings): number | null {
  if (feeUnit === null) return null;
  const major = 10 ** exponentOf(currency);
  const single = fees.filter(
    (fee) => fee >= feeUnit.lowest * major && fee <= feeUnit.highest * major && (fee * STEPS_PER_UNIT) % major === 0,
  );
  return single.length === 0 ? null : Math.min(...single);
}

/**
 * How many fees a row stands for (DOMAIN b.1, no_od_nsf: fee units, not rows). Some banks lump a day's fees into one row:
 * an exact multiple of the single fee counts as that many, every other row once.
 */
export const feeUnits = (fee: number, unit: number | null): number =>
  unit !== null && fee % unit === 0 ? fee / unit : 1;

import { exponentOf } from '../../shared/money.ts';

/** The range of one overdraft or NSF fee in whole currency units (Ocrolus nsf_divisor: 25 to 60, in steps of 0.50). */
const LOWEST_UNIT = 25;
const HIGHEST_UNIT = 60;
const STEPS_PER_UNIT = 2;

/**
 * How many overdraft or NSF fees were charged (DOMAIN b.1, no_od_nsf: fee units, not rows). Some banks lump a day's
 * fees into one row. The smallest fee seen that looks like a single one is taken for the unit, and a row that is an
 * exact multiple of it counts as that many; every other row counts once.
 *
 * @param fees magnitudes in minor units
 */
export function feeUnits(fees: readonly number[], currency: string | null): number {
  const unit = unitFee(fees, 10 ** exponentOf(currency));
  return fees.reduce((units, fee) => units + (unit !== null && fee % unit === 0 ? fee / unit : 1), 0);
}

function unitFee(fees: readonly number[], major: number): number | null {
  const single = fees.filter(
    (fee) => fee >= LOWEST_UNIT * major && fee <= HIGHEST_UNIT * major && (fee * STEPS_PER_UNIT) % major === 0,
  );
  return single.length === 0 ? null : Math.min(...single);
}

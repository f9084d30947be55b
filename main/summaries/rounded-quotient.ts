/**
 * `numerator ÷ denominator` rounded half away from zero to `decimals` places, exactly: whole-number arithmetic, so that
 * 0.125 becomes 0.13 on every machine. Null where the denominator is 0.
 */
export function roundedQuotient(numerator: bigint, denominator: bigint, decimals: number): number | null {
  if (denominator === 0n) return null;
  const scaled = magnitude(numerator) * 10n ** BigInt(decimals) * 2n;
  const divisor = magnitude(denominator);
  const rounded = (scaled + divisor) / (divisor * 2n);
  const isNegative = numerator < 0n !== denominator < 0n && rounded !== 0n;
  return (isNegative ? -1 : 1) * (Number(rounded) / 10 ** decimals);
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

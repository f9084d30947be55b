/** What a number must be like; both bounds are included. */
export interface NumberBounds {
  readonly lowest: number;
  readonly highest: number;
}

/** The number that was typed, thousands apart or not; null where it is none, or out of bounds. */
export function typedNumber(text: string, { lowest, highest }: NumberBounds): number | null {
  const plain = text.trim().replace(/[,\s\u00a0\u2009\u202f]/g, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return value >= lowest && value <= highest ? value : null;
}

/** As a field shows it: `1,000.5`. */
export const numberText = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

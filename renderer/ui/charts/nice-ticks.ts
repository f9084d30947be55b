/** An axis has about so many steps. */
const STEPS = 4;
/** What a step may begin with: numbers that people count by. */
const FIRST_DIGITS = [1, 2, 2.5, 5, 10];

/** Round numbers, evenly apart, from at or below all of some values to at or above them, zero among them. */
export function niceTicks(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  if (least === most) return [0];
  const rough = (most - least) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (FIRST_DIGITS.find((digit) => digit * power >= rough) ?? 10);
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

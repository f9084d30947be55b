import type { Random } from './random.ts';

/** `pattern` with each run of `#` as so many digits. */
export const fillPattern = (pattern: string, random: Random): string =>
  pattern.replace(/#+/g, (run) => random.digits(run.length));

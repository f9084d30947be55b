import { roundedQuotient } from './rounded-quotient.ts';

const PERCENT_DECIMALS = 2;
const RATIO_DECIMALS = 6;

/** `part ÷ whole × 100` to two places; null without a whole. Whole numbers, such as minor units. */
export const percentOf = (part: number, whole: number): number | null =>
  roundedQuotient(BigInt(part) * 100n, BigInt(whole), PERCENT_DECIMALS);

/** `part ÷ whole` to six places; null without a whole or a part. */
export const ratioOf = (part: number | null, whole: number): number | null =>
  part === null ? null : roundedQuotient(BigInt(part), BigInt(whole), RATIO_DECIMALS);

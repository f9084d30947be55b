import { roundedQuotient } from '../rounded-quotient.ts';
import type { LineLayout, LineTerm } from './layout.ts';
import type { CoveredMonths, TermFigures } from './term-figures.ts';

const RATIO_DECIMALS = 4;

/** One line with a value a month. */
export interface ProfitAndLossLine {
  readonly layout: LineLayout;
  readonly isRatio: boolean;
  /** Minor units, inflow positive, or a ratio; null in a month without data and where a ratio has no denominator. One a month. */
  readonly values: readonly (number | null)[];
  /** Mean confidence of the categories in it, weighted by amount; null without transactions. */
  readonly confidence: number | null;
}

/** A line as it is laid out: an amount, an amount ÷ another, or its growth. */
export function lineOf(
  layout: LineLayout,
  termOf: (term: LineTerm) => TermFigures,
  covers: CoveredMonths['covers'],
): ProfitAndLossLine {
  const { amounts, confidence } = termOf(layout.numerator);
  if (layout.isGrowth) return { layout, isRatio: true, values: growthOf(amounts, covers), confidence };
  if (layout.denominator === null) return { layout, isRatio: false, values: amounts, confidence };
  const whole = termOf(layout.denominator).amounts;
  return { layout, isRatio: true, values: amounts.map((amount, at) => ratio(amount, whole[at] ?? null)), confidence };
}

/** Between two full months only: part of a month against a whole one says nothing. */
const growthOf = (amounts: TermFigures['amounts'], covers: CoveredMonths['covers']): (number | null)[] =>
  amounts.map((amount, at) => {
    const before = amounts[at - 1] ?? null;
    const areFull = covers[at]?.isFull && covers[at - 1]?.isFull;
    return areFull && amount !== null && before !== null ? ratio(amount - before, Math.abs(before)) : null;
  });

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : roundedQuotient(BigInt(part), BigInt(whole), RATIO_DECIMALS);

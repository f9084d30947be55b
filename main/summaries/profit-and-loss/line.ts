import type { MonthlyFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import type { LineLayout, LineTerm } from './layout.ts';
import type { CoveredMonths, TermFigures } from './term-figures.ts';

const RATIO_DECIMALS = 4;

/** One line: minor units, inflow positive, or ratios, each null in a month without data and where it has no denominator. */
export interface ProfitAndLossLine extends MonthlyFigures {
  readonly layout: LineLayout;
  readonly isRatio: boolean;
  /** Mean confidence of the categories in it, weighted by amount; null without transactions. */
  readonly confidence: number | null;
}

/** A line as it is laid out: an amount, an amount ÷ another, or its growth. The total of a ratio is the ratio of the totals. */
export function lineOf(
  layout: LineLayout,
  termOf: (term: LineTerm) => TermFigures,
  covers: CoveredMonths['covers'],
): ProfitAndLossLine {
  const { amounts, confidence } = termOf(layout.numerator);
  if (layout.isGrowth)
    return { layout, isRatio: true, values: growthOf(amounts.values, covers), total: null, confidence };
  if (layout.denominator === null) return { layout, isRatio: false, ...amounts, confidence };
  const whole = termOf(layout.denominator).amounts;
  return {
    layout,
    isRatio: true,
    values: amounts.values.map((amount, at) => ratio(amount, whole.values[at] ?? null)),
    total: ratio(amounts.total, whole.total),
    confidence,
  };
}

/** Between two full months only: part of a month against a whole one says nothing. */
const growthOf = (amounts: MonthlyFigures['values'], covers: CoveredMonths['covers']): (number | null)[] =>
  amounts.map((amount, at) => {
    const before = amounts[at - 1] ?? null;
    const areFull = covers[at]?.isFull && covers[at - 1]?.isFull;
    return areFull && amount !== null && before !== null ? ratio(amount - before, Math.abs(before)) : null;
  });

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : roundedQuotient(BigInt(part), BigInt(whole), RATIO_DECIMALS);

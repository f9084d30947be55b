import { type DateToken, dateTokensOf } from './date-tokens.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { type MoneyStyle, type MoneyToken, moneyTokensOf } from './money-tokens.ts';

/** A line with the dates and amounts found in it. */
export interface TokenLine extends Line {
  readonly dates: readonly DateToken[];
  readonly money: readonly MoneyToken[];
  /** The words that are neither, folded. */
  readonly label: string;
}

/** Finds the dates and amounts of a line; a date is never also an amount. */
export function readLine(line: Line, style: MoneyStyle, knownYears: ReadonlySet<number>): TokenLine {
  const dates = dateTokensOf(line, knownYears);
  const inDate = (index: number): boolean => dates.some(({ from, to }) => index >= from && index <= to);
  const money = moneyTokensOf(line, style).filter(({ from, to }) => !inDate(from) && !inDate(to));
  const taken = (index: number): boolean => inDate(index) || money.some(({ from, to }) => index >= from && index <= to);
  const label = fold(
    line.words
      .filter((_, index) => !taken(index))
      .map(({ text }) => text)
      .join(' '),
  ); // prettier-ignore
  return { ...line, dates, money, label };
}

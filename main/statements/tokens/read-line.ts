import { fold } from '../words/fold.ts';
import type { Line } from '../words/lines.ts';
import { type DateToken, dateTokensOf } from './date-tokens.ts';
import { type MoneyStyle, type MoneyToken, moneyTokensOf } from './money-tokens.ts';

/** A line with the dates and amounts found in it. */
export interface TokenLine extends Line {
  readonly dates: readonly DateToken[];
  readonly money: readonly MoneyToken[];
  /** The words that are neither, folded. */
  readonly label: string;
}

/** The words of a line that are neither dates nor amounts, folded. */
export function labelOf({ words }: Line, { dates, money }: Pick<TokenLine, 'dates' | 'money'>): string {
  const taken = (index: number): boolean => [...dates, ...money].some(({ from, to }) => index >= from && index <= to);
  const texts = words.filter((_, index) => !taken(index)).map(({ text }) => text);
  return fold(texts.join(' '));
}

/** Finds the dates and amounts of a line; a date is never also an amount. */
export function readLine(line: Line, style: MoneyStyle, knownYears: ReadonlySet<number>): TokenLine {
  const dates = dateTokensOf(line, knownYears, style.decimal);
  const inDate = (index: number): boolean => dates.some(({ from, to }) => index >= from && index <= to);
  const money = moneyTokensOf(line, style).filter(({ from, to }) => !inDate(from) && !inDate(to));
  return { ...line, dates, money, label: labelOf(line, { dates, money }) };
}

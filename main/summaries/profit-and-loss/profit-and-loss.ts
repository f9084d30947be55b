import type { PeriodCover } from '../../../shared/figures/summary-row.ts';
import { LAST_SECTION } from '../../../shared/model/index.ts';
import type { SummaryGrouping } from '../bank-statement-summary/bank-statement-summary.ts';
import { isUnsureIn, talliesIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { UNCATEGORISED } from '../books/entry.ts';
import { liesBetween, type Month, monthOf, monthPeriod, monthsBetween } from '../books/period.ts';
import { addTallies } from '../books/tally.ts';
import { within } from '../books/within.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import { type KnownCategory, type LineLayout, type LineTerm, layoutOf, type SectionLayout } from './layout.ts';

const RATIO_DECIMALS = 4;
const CONFIDENCE_DECIMALS = 4;

/** One line with a value a month. */
export interface ProfitAndLossLine {
  readonly layout: LineLayout;
  readonly isRatio: boolean;
  /** Minor units, inflow positive, or a ratio; null in a month without data and where a ratio has no denominator. One a month. */
  readonly values: readonly (number | null)[];
  /** Mean confidence of the categories in it, weighted by amount; null without transactions. */
  readonly confidence: number | null;
}

export interface ProfitAndLossSectionFigures {
  readonly layout: SectionLayout;
  readonly lines: readonly ProfitAndLossLine[];
}

/** The cash-flow profit and loss of one currency (Heron: profit_and_loss). */
export interface ProfitAndLoss {
  /** Oldest first. */
  readonly months: readonly Month[];
  /** How far each is covered; null for a month without data: no statement covers a day of it, no transaction has one. */
  readonly covers: Covers;
  readonly sections: readonly ProfitAndLossSectionFigures[];
  /**
   * By how much all accounts' balances changed in each month, in minor units: what the last line must come to. Null where a
   * balance is not known.
   */
  readonly balanceChanges: readonly (number | null)[];
  /** For each month, whether it rests on an unproven or broken statement. */
  readonly includesUnproven: readonly boolean[];
}

type Covers = readonly (PeriodCover | null)[];

/** What is known of each category over all months: slug → net amount a month, minor units. */
type Amounts = ReadonlyMap<string, readonly number[]>;

/**
 * Linear in transactions; then in categories × months.
 *
 * @param byMonth the bank statement summary, which tells how far each month is covered
 */
export function profitAndLoss(books: Books, byMonth: SummaryGrouping): ProfitAndLoss {
  const { span, accounts, settings } = books;
  const months = span === null ? [] : monthsBetween(monthOf(span.from), monthOf(span.to));
  const rows = new Map(byMonth.rows.map(({ period, row }) => [period, row]));
  const covers = months.map((month) => coverOf(rows.get(month)));
  const layouts = layoutOf(knownCategories(books), settings);
  const terms = termReader(layouts, amountsOf(books, months), weightsOf(books), covers);
  return {
    months,
    covers,
    sections: layouts.map((layout) => ({ layout, lines: layout.lines.map((one) => lineOf(one, terms, covers)) })),
    balanceChanges: months.map((month, at) => (covers[at] ? balanceChange(books, month) : null)),
    includesUnproven: months.map((month) => accounts.some((book) => isUnsureIn(book, monthPeriod(month)))),
  };
}

const coverOf = (row: PeriodCover | undefined): PeriodCover | null =>
  row === undefined ? null : { isFull: row.isFull, isMtd: row.isMtd, periodEnd: row.periodEnd };

/** Categories that occur, each in the section of its analytics group; without a group, in the last one. */
function knownCategories({ categories }: Books): KnownCategory[] {
  return [...categories]
    .map(
      ([slug, category]): KnownCategory => ({
        slug,
        label: category?.label ?? UNCATEGORISED,
        section: category?.group ?? LAST_SECTION,
      }),
    )
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function amountsOf({ accounts }: Books, months: readonly Month[]): Amounts {
  const amounts = new Map<string, number[]>();
  for (const [at, month] of months.entries()) {
    const { categories } = addTallies(talliesIn(accounts, monthPeriod(month)));
    for (const [slug, { inflow, outflow }] of categories) {
      const row = amounts.get(slug) ?? months.map(() => 0);
      row[at] = inflow.sum - outflow.sum;
      amounts.set(slug, row);
    }
  }
  return amounts;
}

interface Weight {
  /** Σ |amount|, and Σ |amount| × confidence. */
  readonly amount: number;
  readonly confident: number;
}

function weightsOf({ entries }: Books): ReadonlyMap<string, Weight> {
  const weights = new Map<string, { amount: number; confident: number }>();
  for (const { slug, amount, annotation } of entries) {
    const weight = weights.get(slug) ?? { amount: 0, confident: 0 };
    if (!weights.has(slug)) weights.set(slug, weight);
    weight.amount += Math.abs(amount);
    weight.confident += Math.abs(amount) * (annotation?.category.confidence ?? 0);
  }
  return weights;
}

interface TermFigures {
  /** Null in a month without data. */
  readonly amounts: readonly (number | null)[];
  readonly confidence: number | null;
}

function termReader(
  layouts: readonly SectionLayout[],
  amounts: Amounts,
  weights: ReadonlyMap<string, Weight>,
  covers: Covers,
): (term: LineTerm) => TermFigures {
  const inSection = new Map(layouts.map(({ slug, categories }) => [slug, categories]));
  return ({ categories, sections }) => {
    const slugs = [...categories, ...sections.flatMap((section) => inSection.get(section) ?? [])];
    const sums = covers.map((cover, at) =>
      cover === null ? null : slugs.reduce((sum, slug) => sum + (amounts.get(slug)?.[at] ?? 0), 0),
    );
    const known = slugs.flatMap((slug) => weights.get(slug) ?? []);
    const amount = known.reduce((sum, weight) => sum + weight.amount, 0);
    const confident = known.reduce((sum, weight) => sum + weight.confident, 0);
    const scale = 10 ** CONFIDENCE_DECIMALS;
    return { amounts: sums, confidence: amount === 0 ? null : Math.round((confident / amount) * scale) / scale };
  };
}

function lineOf(layout: LineLayout, termOf: (term: LineTerm) => TermFigures, covers: Covers): ProfitAndLossLine {
  const { amounts, confidence } = termOf(layout.numerator);
  if (layout.isGrowth) return { layout, isRatio: true, values: growthOf(amounts, covers), confidence };
  if (layout.denominator === null) return { layout, isRatio: false, values: amounts, confidence };
  const whole = termOf(layout.denominator).amounts;
  return { layout, isRatio: true, values: amounts.map((amount, at) => ratio(amount, whole[at] ?? null)), confidence };
}

/** Between two full months only: part of a month against a whole one says nothing. */
const growthOf = (amounts: TermFigures['amounts'], covers: Covers): (number | null)[] =>
  amounts.map((amount, at) => {
    const before = amounts[at - 1] ?? null;
    const areFull = covers[at]?.isFull && covers[at - 1]?.isFull;
    return areFull && amount !== null && before !== null ? ratio(amount - before, Math.abs(before)) : null;
  });

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : roundedQuotient(BigInt(part), BigInt(whole), RATIO_DECIMALS);

/** Of every account, cards and loans too: a purchase by card is in the lines as well. */
function balanceChange({ accounts }: Books, month: Month): number | null {
  const period = monthPeriod(month);
  let sum = 0;
  for (const book of accounts) {
    const days = within(book.days, period);
    const [first, last] = [days[0], days.at(-1)];
    if (first && last) sum += last.balance - first.opening;
    else if (talliesIn([book], period).length > 0 || liesBetween(period, book.covered)) return null;
  }
  return sum;
}

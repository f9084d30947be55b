import type { MonthlyFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
import type { PeriodCover } from '../../../shared/figures/summary-row.ts';
import type { SummaryMonth } from '../bank-statement-summary/every-month.ts';
import { isUnsureIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { type Month, monthPeriod } from '../books/period.ts';
import { balanceChange } from './balance-change.ts';
import { knownCategories } from './known-categories.ts';
import { layoutOf, type SectionLayout } from './layout.ts';
import { lineOf, type ProfitAndLossLine } from './line.ts';
import { monthlyFigures } from './monthly-figures.ts';
import { type CoveredMonths, termReader } from './term-figures.ts';

export interface ProfitAndLossSectionFigures {
  readonly layout: SectionLayout;
  readonly lines: readonly ProfitAndLossLine[];
}

/** The cash-flow profit and loss of one currency (Heron: profit_and_loss). */
export interface ProfitAndLoss extends CoveredMonths {
  /** Oldest first. */
  readonly months: readonly Month[];
  readonly sections: readonly ProfitAndLossSectionFigures[];
  /**
   * By how much all accounts' balances changed in each month, in minor units: what the last line must come to. Null where a
   * balance is not known.
   */
  readonly balanceChange: MonthlyFigures;
  /** The last line less that: zero where every balance and every row is there. */
  readonly difference: MonthlyFigures;
  /** For each month, whether it rests on an unproven or broken statement. */
  readonly includesUnproven: readonly boolean[];
}

/**
 * Linear in transactions; then in categories × months.
 *
 * @param summary every month, which tells how far each is covered
 */
export function profitAndLoss(books: Books, summary: readonly SummaryMonth[]): ProfitAndLoss {
  const months = summary.map(({ month }) => month);
  const covers = summary.map(({ row }) => row && coverOf(row));
  const layouts = layoutOf(knownCategories(books), books.settings);
  const terms = termReader(books, layouts, { months, covers });
  const sections = layouts.map((layout) => ({
    layout,
    lines: layout.lines.map((one) => lineOf(one, terms, covers)),
  }));
  const net = sections.at(-1)?.lines[0]?.values ?? [];
  const changes = months.map((month, at) => (covers[at] ? balanceChange(books, monthPeriod(month)) : null));
  return {
    months,
    covers,
    sections,
    balanceChange: monthlyFigures(changes, covers),
    difference: monthlyFigures(
      changes.map((change, at) => (change === null ? null : (net[at] ?? 0) - change)),
      covers,
    ),
    includesUnproven: months.map((month) => books.accounts.some((book) => isUnsureIn(book, monthPeriod(month)))),
  };
}

const coverOf = ({ isFull, isMtd, periodEnd }: PeriodCover): PeriodCover => ({ isFull, isMtd, periodEnd });

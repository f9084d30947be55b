import type { BalanceFigures, CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { CoverageFigures } from '../../../shared/figures/coverage-figures.ts';
import type { ProfitAndLossFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
import type { ComparedMetrics } from '../../../shared/model/index.ts';
import type { Calculations } from '../calculate.ts';
import { transactionsBehindShownLine } from '../profit-and-loss/line-evidence.ts';
import { experimentalFigures } from './experimental-figures.ts';
import { partiesFigures, recurringFigures, revenueFigures } from './party-figures.ts';
import { positionsFigures } from './position-figures.ts';
import { scorecardFigures } from './scorecard-figures.ts';

/** So many missing accounts are shown; how many there are is told. */
const MISSING_SHOWN = 100;

/**
 * The figures of one currency as the page shows them: without a single transaction. Linear in what is shown; lists that
 * grow with the transactions are cut.
 *
 * @param others the metrics of the user's other companies
 */
export function currencyFigures(calculations: Calculations, others: readonly ComparedMetrics[]): CurrencyFigures {
  const { byMonth } = calculations.bankStatementSummary;
  return {
    currency: calculations.currency,
    includesUnproven: calculations.includesUnproven,
    span: calculations.books.span,
    months: {
      rows: calculations.months,
      average: byMonth.average,
      total: byMonth.total,
    },
    balances: balanceFigures(calculations),
    revenue: revenueFigures(calculations),
    positions: positionsFigures(calculations),
    profitAndLoss: profitAndLossFigures(calculations),
    recurring: recurringFigures(calculations),
    parties: partiesFigures(calculations),
    scorecard: scorecardFigures(calculations),
    coverage: coverageFigures(calculations),
    offers: calculations.offers,
    experimental: experimentalFigures(calculations, others),
  };
}

/**
 * As the averages of the bank statement summary see each day: an account counts with what it opened with before its first
 * known balance, so that it never appears as a gain; a day that no statement covers keeps the balance before it.
 */
function balanceFigures({ balances, books }: Calculations): BalanceFigures[] {
  const known = new Map(books.days.map((day) => [day.date, day]));
  let balance = books.days[0]?.opening ?? 0;
  return balances.days.map(({ date, accounts }) => {
    const day = known.get(date);
    balance = day?.balance ?? balance;
    return {
      date,
      balance,
      isComputed: day?.isCarried ?? true,
      includesUnproven: (day?.includesUnproven ?? false) || accounts.some((account) => account.includesUnproven),
    };
  });
}

const profitAndLossFigures = ({ books, profitAndLoss }: Calculations): ProfitAndLossFigures => ({
  months: profitAndLoss.months,
  covers: profitAndLoss.covers,
  includesUnproven: profitAndLoss.includesUnproven,
  sections: profitAndLoss.sections.map(({ layout, lines }) => ({
    slug: layout.slug,
    lines: lines.map((line) => {
      const { layout, isRatio, values, total, confidence } = line;
      const isBehind = (at: number): boolean =>
        transactionsBehindShownLine(books, profitAndLoss, line, profitAndLoss.months[at] ?? null).length > 0;
      return {
        ...{ name: layout.name, indent: layout.indent, isRatio, values, total, confidence },
        hasRows: values.map((value, at) => value !== null && (value !== 0 || isBehind(at))),
      };
    }),
  })),
  balanceChange: profitAndLoss.balanceChange,
  difference: profitAndLoss.difference,
});

const coverageFigures = ({ coverage, missingAccounts }: Calculations): CoverageFigures => ({
  accounts: coverage.map(({ accountId, isEnabled, ranges, balanceBreaks, duplicateAccountIds }) => ({
    accountId,
    isEnabled,
    ranges: ranges.map(({ from, to, statementIds, status, includesUnproven }) => ({
      from,
      to,
      statementIds,
      status,
      includesUnproven,
    })),
    breaks: balanceBreaks,
    duplicateAccountIds,
  })),
  missing: {
    shown: missingAccounts
      .slice(0, MISSING_SHOWN)
      .map(({ name, number, entries }) => ({ name, number, transfers: entries.length })),
    count: missingAccounts.length,
  },
});

import { exponentOf } from '../../../../shared/money.ts';
import { HIGHER, LOWER, type Metric, metrics, perUnit, quotient } from '../metric.ts';
import { categoryIn, distinct, growthOf, type RangeFacts, spentOn } from '../range-facts.ts';

const DAYS_PER_YEAR = 365;

const revenue = ({ tally }: RangeFacts): number => tally.flows.revenue.sum;
const inGroup = (facts: RangeFacts, group: string): number =>
  spentOn(facts, (slug) => facts.company.groups.get(slug) === group);
const cogs = (facts: RangeFacts): number => inGroup(facts, 'cost_of_goods_sold');
const opex = (facts: RangeFacts): number => inGroup(facts, 'operational_expenses');
const gross = (facts: RangeFacts): number => revenue(facts) - cogs(facts);
export const netOperatingCashflow = (facts: RangeFacts): number => gross(facts) - opex(facts);

/** What moved in sections of the profit and loss, costs below zero; null where its layout lacks one of them. */
function laidOut(facts: RangeFacts, ...wanted: string[]): number | null {
  const { sections, laidOut: known } = facts.company;
  if (wanted.some((section) => !known.has(section))) return null;
  return 0 - spentOn(facts, (slug) => wanted.includes(sections.get(slug) ?? ''));
}

const laidOutCost = (facts: RangeFacts, section: string): number | null => {
  const moved = laidOut(facts, section);
  return moved === null ? null : 0 - moved;
};

const annualized = (amount: number, days: number): number => Math.round((amount * DAYS_PER_YEAR) / days);

/** Money in and out (DOMAIN b.3, profit and loss). Costs are what went out less what came back. */
export const FLOWS: readonly Metric[] = metrics({ group: 'profit_and_loss', kind: 'past' }, [
  ['inflows', 'n', null, 'Inflows.', ({ tally }) => tally.flows.deposits.count],
  ['outflows', 'n', null, 'Outflows.', ({ tally }) => tally.flows.withdrawals.count],
  ['inflow_amount', 'amount', HIGHER, 'Sum of inflows.', ({ tally }) => tally.flows.deposits.sum],
  [
    'net_amount',
    'amount',
    HIGHER,
    'Inflows less outflows.',
    ({ tally }) => tally.flows.deposits.sum - tally.flows.withdrawals.sum,
  ],
  [
    'inflow_monthly_avg_amount',
    'amount',
    HIGHER,
    'Inflows ÷ months (days ÷ 365 × 12).',
    ({ tally, monthCount }) => perUnit(tally.flows.deposits.sum, monthCount),
  ],
  [
    'inflow_daily_average',
    'amount',
    HIGHER,
    'Inflows ÷ calendar days.',
    ({ tally, dayCount }) => perUnit(tally.flows.deposits.sum, dayCount),
  ],
  [
    'outflow_daily_average',
    'amount',
    LOWER,
    'Outflows ÷ calendar days, positive.',
    ({ tally, dayCount }) => perUnit(tally.flows.withdrawals.sum, dayCount),
  ],
  [
    'deposit_days',
    'day',
    HIGHER,
    'Days with an inflow.',
    ({ daily }) => daily.filter(({ tally }) => tally.flows.deposits.count > 0).length,
  ],
  [
    'inflow_growth_rate',
    'ratio',
    HIGHER,
    'Inflows of the second half of the range less those of the first ÷ those of the first.',
    (facts) => growthOf(facts, 'deposits'),
  ],
  ['revenue', 'amount', HIGHER, 'True revenue.', revenue],
  [
    'annualized_revenue',
    'amount',
    HIGHER,
    'True revenue × 365 ÷ days.',
    (facts) => annualized(revenue(facts), facts.dayCount),
  ],
  [
    'revenue_monthly_average',
    'amount',
    HIGHER,
    'True revenue ÷ months (days ÷ 365 × 12).',
    (facts) => perUnit(revenue(facts), facts.monthCount),
  ],
  [
    'revenue_daily_average',
    'amount',
    HIGHER,
    'True revenue ÷ calendar days.',
    (facts) => perUnit(revenue(facts), facts.dayCount),
  ],
  [
    'revenue_growth_rate',
    'ratio',
    HIGHER,
    'True revenue of the second half of the range less that of the first ÷ that of the first.',
    (facts) => growthOf(facts, 'revenue'),
  ],
  [
    'revenue_sources',
    'n',
    HIGHER,
    'Different sources of revenue.',
    ({ daily }) => distinct(daily.map(({ revenueSources }) => revenueSources)).size,
  ],
  [
    'average_monthly_revenue_sources',
    'n',
    HIGHER,
    'Mean number of sources of revenue over the whole calendar months of the range that have data.',
    ({ months }) =>
      quotient(
        months.reduce((sum, { revenueSources }) => sum + revenueSources, 0),
        months.length,
      ),
  ],
  [
    'number_months_revenue_less_monthly_target',
    'n',
    LOWER,
    'Whole calendar months of the range, of those that have data, with less revenue than the settings ask for.',
    ({ months, company: { books } }) => {
      const target = books.settings.requiredRevenuePerMonth;
      if (target === null || months.length === 0) return null;
      return months.filter((month) => month.revenue < target * 10 ** exponentOf(books.currency)).length;
    },
  ],
  [
    'min_number_of_revenue_deposits',
    'n',
    HIGHER,
    'Least revenue transactions in a whole calendar month of the range that has data.',
    ({ months }) => (months.length === 0 ? null : Math.min(...months.map(({ revenueCount }) => revenueCount))),
  ],
  ['cogs', 'amount', LOWER, 'Costs of goods sold.', cogs],
  [
    'cogs_daily_average',
    'amount',
    LOWER,
    'Costs of goods sold ÷ calendar days.',
    (facts) => perUnit(cogs(facts), facts.dayCount),
  ],
  ['opex', 'amount', LOWER, 'Operational expenses.', opex],
  [
    'opex_daily_average',
    'amount',
    LOWER,
    'Operational expenses ÷ calendar days.',
    (facts) => perUnit(opex(facts), facts.dayCount),
  ],
  ['gross_operating_cashflow', 'amount', HIGHER, 'Revenue − costs of goods sold.', gross],
  [
    'gross_operating_cashflow_daily_average',
    'amount',
    HIGHER,
    'Gross operating cashflow ÷ calendar days.',
    (facts) => perUnit(gross(facts), facts.dayCount),
  ],
  [
    'net_operating_cashflow',
    'amount',
    HIGHER,
    'Revenue − costs of goods sold − operational expenses.',
    netOperatingCashflow,
  ],
  [
    'net_operating_cashflow_daily_average',
    'amount',
    HIGHER,
    'Net operating cashflow ÷ calendar days.',
    (facts) => perUnit(netOperatingCashflow(facts), facts.dayCount),
  ],
  [
    'net_operating_cashflow_monthly_average',
    'amount',
    HIGHER,
    'Net operating cashflow ÷ months (days ÷ 365 × 12).',
    (facts) => perUnit(netOperatingCashflow(facts), facts.monthCount),
  ],
  [
    'revenue_profit_and_loss',
    'amount',
    HIGHER,
    'Revenue as the profit and loss is laid out.',
    (facts) => laidOut(facts, 'revenue'),
  ],
  [
    'annualized_revenue_profit_and_loss',
    'amount',
    HIGHER,
    'Revenue as the profit and loss is laid out × 365 ÷ days.',
    (facts) => {
      const earned = laidOut(facts, 'revenue');
      return earned === null ? null : annualized(earned, facts.dayCount);
    },
  ],
  [
    'cogs_profit_and_loss',
    'amount',
    LOWER,
    'Costs of goods sold as the profit and loss is laid out.',
    (facts) => laidOutCost(facts, 'cost_of_goods_sold'),
  ],
  [
    'opex_profit_and_loss',
    'amount',
    LOWER,
    'Operational expenses as the profit and loss is laid out.',
    (facts) => laidOutCost(facts, 'operational_expenses'),
  ],
  [
    'gross_operating_cashflow_profit_and_loss',
    'amount',
    HIGHER,
    'Gross operating cashflow as the profit and loss is laid out.',
    (facts) => laidOut(facts, 'revenue', 'cost_of_goods_sold'),
  ],
  [
    'net_operating_cashflow_profit_and_loss',
    'amount',
    HIGHER,
    'Net operating cashflow as the profit and loss is laid out.',
    (facts) => laidOut(facts, 'revenue', 'cost_of_goods_sold', 'operational_expenses'),
  ],
  [
    'average_credit_card_spend',
    'amount',
    null,
    'Payments of credit cards ÷ months (days ÷ 365 × 12).',
    (facts) => perUnit(categoryIn(facts, 'credit_card').outflow.sum, facts.monthCount),
  ],
]);

import type { Books } from '../books/books.ts';
import { type Entry, merchantGroupOf } from '../books/entry.ts';
import { isMca } from '../books/tally.ts';
import { within } from '../books/within.ts';
import { COUNTED_CATEGORIES, IN_OUT_CATEGORIES, RATIO_PAIRS } from './metrics/category-pairs.ts';
import type { Scorecard, ScorecardCell } from './scorecard.ts';

/** What tells whether a transaction is part of a metric. */
interface Sorting {
  /** Analytics group of a category. */
  readonly groupOf: (slug: string) => string | null;
  /** Section of the profit and loss of a category. */
  readonly sectionOf: (slug: string) => string | null;
}

type IsPart = (entry: Entry, sorting: Sorting) => boolean;

const inflow: IsPart = ({ amount }) => amount > 0;
const outflow: IsPart = ({ amount }) => amount < 0;
const revenue: IsPart = ({ isRevenue }) => isRevenue;
const group =
  (name: string): IsPart =>
  ({ slug, amount }, { groupOf }) =>
    amount !== 0 && groupOf(slug) === name;
const section =
  (...names: string[]): IsPart =>
  ({ slug, amount }, { sectionOf }) =>
    amount !== 0 && names.includes(sectionOf(slug) ?? '');
const category =
  (...slugs: string[]): IsPart =>
  ({ slug, amount }) =>
    amount !== 0 && slugs.includes(slug);
const both =
  (...parts: IsPart[]): IsPart =>
  (entry, sorting) =>
    parts.every((part) => part(entry, sorting));
const either =
  (...parts: IsPart[]): IsPart =>
  (entry, sorting) =>
    parts.some((part) => part(entry, sorting));

const cogs = group('cost_of_goods_sold');
const opex = group('operational_expenses');
const gross = either(revenue, cogs);
const net = either(gross, opex);
const advance = both(category('debt_investment'), inflow);
const repayment = both(category('debt_repayment'), outflow);

const named = (labels: readonly string[], part: IsPart): [string, IsPart][] => labels.map((label) => [label, part]);

/** Which transactions each metric is made of; what is not here is made of balances, statements or days. */
const PARTS: ReadonlyMap<string, IsPart> = new Map([
  ...named(['data_volume', 'category_coverage', 'merchant_coverage', 'confidence', 'net_amount'], () => true),
  ...named(['merchant_heron_ids'], ({ annotation }) => (annotation?.merchant ?? null) !== null),
  ...named(['has_balance_ratio'], ({ hasBalance }) => hasBalance),
  ...named(['unconnected_account_ratio'], category('unreconciled_intra_company_transfers')),
  ...named(['inflows', 'inflow_amount', 'inflow_monthly_avg_amount', 'inflow_daily_average'], inflow),
  ...named(['deposit_days', 'inflow_growth_rate'], inflow),
  ...named(['outflows', 'outflow_daily_average'], outflow),
  ...named(
    ['cash_expense_days'],
    both(outflow, (entry, sorting) => !group('intra_company')(entry, sorting)),
  ),
  ...named(['revenue', 'annualized_revenue', 'revenue_monthly_average', 'revenue_daily_average'], revenue),
  ...named(['revenue_growth_rate', 'revenue_sources', 'average_monthly_revenue_sources'], revenue),
  ...named(['number_months_revenue_less_monthly_target', 'min_number_of_revenue_deposits'], revenue),
  ...named(['cogs', 'cogs_daily_average'], cogs),
  ...named(['opex', 'opex_daily_average'], opex),
  ...named(['gross_operating_cashflow', 'gross_operating_cashflow_daily_average'], gross),
  ...named(['net_operating_cashflow', 'net_operating_cashflow_daily_average'], net),
  ...named(['net_operating_cashflow_monthly_average'], net),
  ...named(['revenue_profit_and_loss', 'annualized_revenue_profit_and_loss'], section('revenue')),
  ...named(['cogs_profit_and_loss'], section('cost_of_goods_sold')),
  ...named(['opex_profit_and_loss'], section('operational_expenses')),
  ...named(['gross_operating_cashflow_profit_and_loss'], section('revenue', 'cost_of_goods_sold')),
  ...named(
    ['net_operating_cashflow_profit_and_loss'],
    section('revenue', 'cost_of_goods_sold', 'operational_expenses'),
  ),
  ...named(['average_credit_card_spend'], both(category('credit_card'), outflow)),
  ...named(['debt_investment', 'debt_investment_count', 'debt_investors'], advance),
  ...named(['last_debt_investment', 'last_debt_investment_days'], advance),
  ...named(['debt_repayment', 'debt_repayment_daily_average'], repayment),
  ...named(
    ['debt_collection'],
    both((entry) => merchantGroupOf(entry) === 'debt.collections', outflow),
  ),
  ...named(['distinct_mcas'], isMca),
  ...named(['distinct_mcas_from_inflows', 'latest_largest_mca_funding_amount'], both(isMca, inflow)),
  ...named(['distinct_mcas_from_outflows'], both(isMca, outflow)),
  ...named(['debt_service_coverage_ratio'], either(net, repayment)),
  ...named(['nsf_fees', 'nsf_days'], both(category('overdraft_nsf_fees'), outflow)),
  ...named(['atm_withdrawals'], both(category('atm_cash_outflows'), outflow)),
  ...named(['tax_payments', 'tax_payment_amount'], both(category('taxes'), outflow)),
  ...COUNTED_CATEGORIES.flatMap((slug) => named([`category_${slug}_count`], category(slug))),
  ...IN_OUT_CATEGORIES.flatMap((slug) => named([`${slug}_in_out_ratio`], category(slug))),
  ...Object.entries(RATIO_PAIRS).flatMap(([above, others]) =>
    others.flatMap((below) => named([`${above}_to_${below}_ratio`], category(above, below))),
  ),
]);

/** Whether a metric is made of transactions that can be named. */
export const hasTransactionsBehind = ({ metric }: ScorecardCell): boolean => PARTS.has(metric.label);

/**
 * The ids of the transactions that a cell of the scorecard is made of, oldest first; null for one that is made of balances,
 * statements or days, or of what is still to come.
 */
export function transactionsBehindMetric(
  { entries, categories }: Books,
  { sections }: Scorecard,
  { metric, period }: ScorecardCell,
): string[] | null {
  const isPart = PARTS.get(metric.label);
  if (!isPart) return null;
  const sorting: Sorting = {
    groupOf: (slug) => categories.get(slug)?.group ?? null,
    sectionOf: (slug) => sections.get(slug) ?? null,
  };
  return within(entries, period)
    .filter((entry) => isPart(entry, sorting))
    .map(({ id }) => id);
}

import { asWords } from '../../shared/as-words.ts';
import type { FigureDefinition } from '../../shared/contract.ts';
import type { SummarySettings } from '../../shared/model/index.ts';

/** What a figure means, and what it was computed by. */
export interface Definition extends Omit<FigureDefinition, 'settings'> {
  /** The settings it depends on, as they are. */
  readonly settings: Partial<SummarySettings>;
}

type Row = readonly [figure: string, sentence: string, ...settings: (keyof SummarySettings)[]];

/** What decides which deposits are true revenue. */
const TRUE_REVENUE = ['nonRevenueCategories', 'factoringIsRevenue'] as const;

/** Sources: DOMAIN b.1 to b.4, where Heron publishes no formula or one of several. */
const DEFINITIONS: readonly Row[] = [
  ['accounts', 'Enabled accounts count; transactions that repeat another do not.', 'disabledAccountIds'],
  ['totalDeposits', 'All inflows, transfers between accounts included.'],
  ['totalWithdrawals', 'All outflows, transfers between accounts included; positive.'],
  ['totalRevenue', 'Inflows that a person calls revenue, else whose category is not excluded.', ...TRUE_REVENUE],
  ['nonRevenue', 'Total deposits less total revenue.', ...TRUE_REVENUE],
  [
    'inReview',
    'Deposits of which a person must say whether they are revenue; until then they count by their category.',
  ],
  [
    'startingBalance',
    'The balance before the first covered day of the period: as printed, else what the first running balance leads back to, else the closing balance less the rows.',
  ],
  ['endingBalance', 'The balance after the last covered day; as printed where a statement of the account ends on it.'],
  [
    'averageBalance',
    'Mean of the balances at the end of every covered calendar day, weekends included; together, the accounts that hold money, each with its nearest known balance on days when its own is not known.',
  ],
  [
    'businessDayAverageBalance',
    'The same over Mondays to Fridays that are no public or bank holiday.',
    'holidayCalendar',
  ],
  ['averageBalanceToRevenueRatio', 'Average balance divided by total revenue.', ...TRUE_REVENUE],
  ['mcaCredits', 'Inflows whose merchant belongs to the group debt.mca_or_rbf.'],
  ['mcaDebits', 'Outflows whose merchant belongs to the group debt.mca_or_rbf.'],
  [
    'expectedMcaDebits',
    'For each position with an MCA funder repaid in the period, its latest payment times the payments that fall due in a month (what was paid where there is no rhythm), and of a partly covered period the covered share.',
    'paymentsPerMonth',
  ],
  [
    'holdbackPercentage',
    'Expected MCA debits divided by total revenue, times 100.',
    'paymentsPerMonth',
    ...TRUE_REVENUE,
  ],
  ['actualHoldbackPercentage', 'MCA debits divided by total revenue, times 100.', ...TRUE_REVENUE],
  ['lowBalanceDays', 'Covered days that end under the threshold.', 'lowBalanceThreshold'],
  ['negativeBalanceDays', 'Covered days that end below zero. Not counted for cards and loans.'],
  [
    'noOverdraftTransactions',
    'Transactions after which the running balance is below zero. Not counted for cards and loans.',
  ],
  [
    'noOdNsf',
    'Overdraft and NSF fees; a row that is an exact multiple of the smallest single fee seen on the account counts as that many.',
    'feeUnit',
  ],
  [
    'additionalNoOd',
    'Overdraft fees that a box of fees states for the statement’s period beyond the fees among its rows, ÷ the single fee; of statements that end in the period.',
    'feeUnit',
  ],
  ['ddReversals', 'Inflows in the category of returned direct debits.'],
  ['average', 'The mean over full periods, or over all; ratios are those of the means.', 'averagedPeriods'],
  [
    'total',
    'What is seen of the months together, and beside it of how many: a month without data adds nothing, and is not taken for zero. Balances run from the first known day to the last, days count those whose balance is known; the change of balances has a total only where each month with data has one.',
  ],
  [
    'revenue.monthlyAverage',
    'Mean true revenue of the months that averages are taken over; without one, revenue × 365 ÷ (12 × days that the data cover).',
    'averagedPeriods',
    ...TRUE_REVENUE,
  ],
  [
    'revenue.dailyAverage',
    'True revenue divided by the days that a statement covers or a transaction has.',
    ...TRUE_REVENUE,
  ],
  [
    'revenue.concentrationIndex',
    'Sum of the squared shares of each source in true revenue (Herfindahl–Hirschman), 0 to 1.',
    ...TRUE_REVENUE,
  ],
  [
    'positions.holdbackPercentage',
    'Latest repayment times the payments that fall due in a month (what was paid in thirty days where there is no rhythm), divided by the average monthly true revenue, times 100; of active positions.',
    'paymentsPerMonth',
    'averagedPeriods',
    ...TRUE_REVENUE,
  ],
  [
    'positions.nsfFees',
    'Overdraft and NSF fees, other than for an overdraft alone, on the account to which a repayment came back, on that day or the next business day.',
    'holidayCalendar',
  ],
  ['positions.servicingFees', 'Fees taken by the funder itself, each of its position that began last before.'],
  [
    'debtCandidates',
    'Recurring outflows to a counterparty that is no known lender and bears a word of lending, or that takes equal amounts daily or weekly without another reason.',
  ],
  [
    'coverage',
    'Statements that overlap are reconciled when one goes on where the other ends, or when counts and sums agree on every day.',
  ],
  ['missingAccounts', 'Accounts named in transfers within the company that no statement shows.'],
  [
    'merchantSummary.isActive',
    'From the last transaction to the end of its accounts’ data are no more days than one and a half times the rhythm, or than 45 without one.',
  ],
  [
    'merchantSummary.estimatedMonthlyAmount',
    'Mean amount times the payments that fall due in a month.',
    'paymentsPerMonth',
  ],
  [
    'balances.isComputed',
    'No statement covers the day: the account keeps the balance of the last day that one covers.',
  ],
  [
    'profitAndLoss',
    'Inflows less outflows of each category by calendar month, in the section of its analytics group unless it is moved; the last line is all cash that moved.',
    'profitAndLossLayout',
    'profitAndLossSections',
  ],
  [
    'recurring',
    'Transactions with one counterparty, in one direction, whose amounts are alike within five per cent or two units of the currency, and whose dates have a rhythm.',
  ],
  ['statistics', 'Sums, means and counts by period and category or merchant; outflows are negative.'],
  [
    'scorecard',
    'Each metric has its own definition beside it; ranges look back from the day that the settings name.',
    'scorecardDate',
    'customDate',
    'requiredRevenuePerMonth',
    'lowBalanceThreshold',
    'profitAndLossLayout',
    'profitAndLossSections',
    ...TRUE_REVENUE,
  ],
  [
    'offers',
    'Advance times factor, in equal payments over the term, in the currency that the offer names, else the one with the most transactions; replayed on the last ninety days with known balances, as if the advance had been spent at once.',
    'offers',
    'paymentsPerMonth',
    'lowBalanceThreshold',
    'holidayCalendar',
    'averagedPeriods',
    ...TRUE_REVENUE,
  ],
  [
    'experimental.anomalies',
    'Robust z-score of the logarithm of the amount among its category and direction, as a two-sided probability.',
  ],
  [
    'experimental.forecasts',
    'Halfway between the last season and a damped Theil–Sen trend over the last full months, sixty at most; the band holds eight tenths of the errors it made before. Neither passes zero where money has only come, or only gone.',
  ],
  [
    'experimental.benchmarks',
    'Rank of a metric among the user’s own companies of the same currency, each by its own settings; shown from five companies on.',
  ],
  [
    'experimental.industry',
    'Points for the name of the holder, for who pays it and whom it pays; the probability is the share of all points.',
  ],
  [
    'experimental.localScore',
    'Up to 250 points each for balances, profit, debt and risk over the last ninety days. It is no one else’s score.',
  ],
  ['workbook', 'The sheets of the workbook; those that formulas of others read come along.', 'sheets'],
  [
    'includesUnproven',
    'The figure rests on at least one statement that is unproven or broken; a balance does so too when it is carried from one, or when it is printed once and nothing else bears it out.',
  ],
];

/** Figures that people call otherwise than the calculations do. */
const NAMES: Readonly<Record<string, string>> = {
  totalRevenue: 'True revenue',
  inReview: 'Deposits a person must judge',
  businessDayAverageBalance: 'Average balance on business days',
  averageBalanceToRevenueRatio: 'Average balance to revenue',
  mcaCredits: 'MCA credits',
  mcaDebits: 'MCA debits',
  expectedMcaDebits: 'Expected MCA debits',
  holdbackPercentage: 'Holdback %',
  actualHoldbackPercentage: 'Actual holdback %',
  noOverdraftTransactions: 'Overdraft transactions',
  noOdNsf: 'Overdraft/NSF fees',
  additionalNoOd: 'Overdraft fees stated beyond the rows',
  ddReversals: 'DD reversals',
  average: 'Averages',
  total: 'Totals',
  'revenue.monthlyAverage': 'Monthly revenue',
  'revenue.dailyAverage': 'Daily revenue',
  'revenue.concentrationIndex': 'Concentration of revenue',
  'positions.holdbackPercentage': 'Holdback % of a position',
  'positions.nsfFees': 'NSF fees of a position',
  'positions.servicingFees': 'Servicing fees of a position',
  'merchantSummary.isActive': 'Active counterparty',
  'merchantSummary.estimatedMonthlyAmount': 'Estimated monthly amount',
  'balances.isComputed': 'Carried balance',
  profitAndLoss: 'Profit and loss',
  recurring: 'Recurring transactions',
  'experimental.anomalies': 'Anomalies (experimental)',
  'experimental.forecasts': 'Forecasts (experimental)',
  'experimental.benchmarks': 'Benchmarks (experimental)',
  'experimental.industry': 'Industry (experimental)',
  'experimental.localScore': 'Local score (experimental)',
  includesUnproven: 'Rests on unproven or broken',
};

/** What each figure means, and the settings it depends on. */
export const FIGURE_DEFINITIONS: readonly FigureDefinition[] = DEFINITIONS.map(([figure, sentence, ...settings]) => ({
  figure,
  name: NAMES[figure] ?? asWords(figure),
  sentence,
  settings,
}));

/** The same with the settings in force. */
export const definitionsOf = (settings: SummarySettings): Definition[] =>
  FIGURE_DEFINITIONS.map((definition) => ({
    ...definition,
    settings: Object.fromEntries(definition.settings.map((name) => [name, settings[name]])),
  }));

import type {
  MovedFigures,
  PartiesFigures,
  PartyFigures,
  RecurringFigures,
  RecurringList,
} from '../../../shared/figures/party-figures.ts';
import type { RevenueFigures } from '../../../shared/figures/revenue-figures.ts';
import { isPartOf } from '../books/tally.ts';
import type { Calculations } from '../calculate.ts';
import type { FlowMetrics } from '../parties/flow-metrics.ts';
import type { MerchantRow } from '../parties/merchant-summary.ts';
import type { RecurringGroup } from '../parties/transaction-groups.ts';

/** So many other sides and sources are shown; what is left is told in one sum. */
const PARTIES_SHOWN = 300;
const SOURCES_SHOWN = 50;
const RECURRING_SHOWN = 300;

/** The other sides that are told in one sum. */
export const restOfParties = (all: readonly MerchantRow[]): readonly MerchantRow[] => all.slice(PARTIES_SHOWN);

export function partiesFigures({ merchantSummary }: Calculations): PartiesFigures {
  const rest = restOfParties(merchantSummary);
  return {
    shown: merchantSummary.slice(0, PARTIES_SHOWN).flatMap(partyFigures),
    count: merchantSummary.length,
    restInflow: rest.reduce((sum, { inflow }) => sum + (inflow?.amount ?? 0), 0),
    restOutflow: rest.reduce((sum, { outflow }) => sum + (outflow?.amount ?? 0), 0),
  };
}

const movedOf = (flow: FlowMetrics | null): MovedFigures | null => flow && { amount: flow.amount, count: flow.count };

function partyFigures({ party, inflow, outflow, net, includesUnproven }: MerchantRow): PartyFigures[] {
  if (!net) return [];
  return [
    {
      name: party.name,
      groupId: party.groupId,
      inflow: movedOf(inflow),
      outflow: movedOf(outflow),
      net: net.amount,
      frequency: net.frequency,
      estimatedMonthlyAmount: net.estimatedMonthlyAmount,
      lastDate: net.lastDate,
      isActive: net.isActive,
      includesUnproven,
    },
  ];
}

export const recurringFigures = ({ recurring }: Calculations): RecurringList => ({
  shown: recurring.slice(0, RECURRING_SHOWN).map(groupFigures),
  count: recurring.length,
});

const groupFigures = ({ party, group, includesUnproven }: RecurringGroup): RecurringFigures => ({
  name: party.name,
  frequency: group.frequency,
  averageAmount: group.averageAmount,
  count: group.entries.length,
  firstDate: group.entries[0]?.date ?? '',
  lastDate: group.entries.at(-1)?.date ?? '',
  confidence: group.averageConfidence,
  includesUnproven,
});

export function revenueFigures({ revenue, books }: Calculations): RevenueFigures {
  const review = books.entries.filter((entry) => isPartOf('inReview', entry));
  return {
    total: revenue.total,
    nonRevenue: revenue.nonRevenue,
    review: { amount: review.reduce((sum, { amount }) => sum + amount, 0), count: review.length },
    monthlyAverage: revenue.monthlyAverage,
    monthlyAverageBasis: revenue.monthlyAverageBasis,
    dailyAverage: revenue.dailyAverage,
    sources: revenue.sources
      .slice(0, SOURCES_SHOWN)
      .map(({ name, amount, count, percentage }) => ({ name, amount, count, percentage })),
    sourceCount: revenue.sources.length,
    largestSourcePercentage: revenue.largestSourcePercentage,
    topFivePercentage: revenue.topFivePercentage,
    concentrationIndex: revenue.concentrationIndex,
    includesUnproven: revenue.includesUnproven,
  };
}

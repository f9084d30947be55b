import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { Calculations } from '../calculate.ts';
import { isEvidenced, transactionsBehind } from '../evidence.ts';
import { transactionsBehindForecast } from '../experimental/forecasts.ts';
import type { PositionFigures } from '../lending/position-figures.ts';
import { transactionsBehindOffer } from '../offers/what-if.ts';
import { transactionsBehindLine } from '../profit-and-loss/line-evidence.ts';
import { transactionsBehindMetric } from '../scorecard/metric-evidence.ts';

interface Identified {
  readonly id: string;
}

const idsOf = (entries: readonly Identified[] | undefined): string[] | null => entries?.map(({ id }) => id) ?? null;

type Resolver<Kind extends Evidence['kind']> = (
  calculations: Calculations,
  named: Extract<Evidence, { kind: Kind }>,
) => readonly string[] | null;

const RESOLVERS: { readonly [Kind in Evidence['kind']]: Resolver<Kind> } = {
  summary: ({ books }, { figure, from, to, accountId }) =>
    isEvidenced(figure) ? transactionsBehind(books, figure, { from, to }, accountId) : null,
  line: ({ books, profitAndLoss }, { section, line, month }) => {
    const found = profitAndLoss.sections[section]?.lines[line];
    return found ? transactionsBehindLine(books, profitAndLoss, found.layout.numerator, month) : null;
  },
  recurring: ({ recurring }, { at }) => idsOf(recurring[at]?.group.entries),
  party: ({ merchantSummary }, { at, direction }) =>
    idsOf(
      merchantSummary[at]?.party.entries.filter(
        ({ amount }) => direction === 'both' || (direction === 'in' ? amount > 0 : amount < 0),
      ),
    ),
  source: ({ revenue }, { at }) => revenue.sources[at]?.transactionIds ?? null,
  position: ({ positions }, { at, part }) => {
    const found = positions.positions[at];
    return found ? ofPosition(found, part) : null;
  },
  debtCandidate: ({ debtCandidates }, { at }) =>
    idsOf(debtCandidates[at]?.merchant.party.entries.filter(({ amount }) => amount < 0)),
  metric: ({ books, scorecard }, { label, dateRange }) => {
    const cell = scorecard.cells.find((one) => one.metric.label === label && one.dateRange === dateRange);
    return cell ? transactionsBehindMetric(books, scorecard, cell) : null;
  },
  missingAccount: ({ missingAccounts }, { at }) => idsOf(missingAccounts[at]?.entries),
  review: ({ revenue }) => revenue.inReviewIds,
  offer: ({ books, offers }, { at }) => {
    const offer = offers[at];
    return offer ? transactionsBehindOffer(books, offer) : null;
  },
  forecast: ({ books, experimental }, { at }) => {
    const forecast = experimental.forecasts[at];
    return forecast ? transactionsBehindForecast(books, forecast) : null;
  },
  anomaly: ({ experimental }, { at }) => {
    const anomaly = experimental.anomalies[at];
    return anomaly ? [anomaly.entry.id] : null;
  },
  industry: ({ experimental }) => experimental.industry?.transactionIds ?? null,
};

function ofPosition(
  { position, repaymentIds, fees }: PositionFigures,
  part: 'all' | 'repayments' | 'nsf' | 'servicing',
) {
  switch (part) {
    case 'all':
      return [...(position.advance ? [position.advance.transactionId] : []), ...repaymentIds];
    case 'repayments':
      return repaymentIds;
    case 'nsf':
    case 'servicing':
      return fees[part].map(({ id }) => id);
  }
}

/**
 * The ids of the transactions that a figure of the page is made of; null where there is no such figure, or where it is made
 * of balances or days.
 */
export const evidenceOf = <Kind extends Evidence['kind']>(
  calculations: Calculations,
  named: Extract<Evidence, { kind: Kind }>,
): readonly string[] | null => (RESOLVERS[named.kind as Kind] as Resolver<Kind>)(calculations, named);

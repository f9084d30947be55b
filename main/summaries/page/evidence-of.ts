import type { Evidence } from '../../../shared/figures/evidence.ts';
import { averagedRows } from '../bank-statement-summary/average-row.ts';
import { entriesOf } from '../books/books.ts';
import { monthOf, type Period } from '../books/period.ts';
import { within } from '../books/within.ts';
import type { Calculations } from '../calculate.ts';
import { isEvidenced, transactionsBehind } from '../evidence.ts';
import { transactionsBehindForecast } from '../experimental/forecasts.ts';
import type { PositionFigures } from '../lending/position-figures.ts';
import { transactionsBehindOffer } from '../offers/what-if.ts';
import { transactionsBehindShownLine } from '../profit-and-loss/line-evidence.ts';
import { TOP_SOURCES } from '../revenue/revenue.ts';
import { transactionsBehindMetric } from '../scorecard/metric-evidence.ts';
import { restOfParties } from './party-figures.ts';
import { scoreEvidence } from './score-evidence.ts';

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
  average: (calculations, { figure }) =>
    isEvidenced(figure)
      ? averagedPeriods(calculations).flatMap((period) => transactionsBehind(calculations.books, figure, period))
      : null,
  averagedDays: (calculations) =>
    idsOf(averagedPeriods(calculations).flatMap((period) => within(calculations.books.entries, period))),
  days: ({ books }, { from, to, accountId }) => idsOf(within(entriesOf(books, accountId), { from, to })),
  line: ({ books, profitAndLoss }, { section, line, month }) => {
    const found = profitAndLoss.sections[section]?.lines[line];
    return found ? transactionsBehindShownLine(books, profitAndLoss, found, month) : null;
  },
  recurring: ({ recurring }, { at }) => idsOf(recurring[at]?.group.entries),
  party: ({ merchantSummary }, { at, direction }) => {
    const meant = at === null ? restOfParties(merchantSummary) : merchantSummary.slice(at, at + 1);
    if (meant.length === 0) return null;
    return idsOf(
      meant
        .flatMap(({ party }) => party.entries)
        .filter(({ amount }) => direction === 'both' || (direction === 'in' ? amount > 0 : amount < 0)),
    );
  },
  source: ({ revenue }, { at }) => revenue.sources[at]?.transactionIds ?? null,
  topSources: ({ revenue }) => revenue.sources.slice(0, TOP_SOURCES).flatMap(({ transactionIds }) => transactionIds),
  position: (calculations, { at, part }) => {
    const { positions } = calculations.positions;
    const meant = at === null ? positions.filter(({ isActive }) => isActive) : positions.slice(at, at + 1);
    return meant.length === 0 ? null : ofPositions(calculations, meant, part);
  },
  repaidMonth: ({ positions: { positions } }, { at, month }) => {
    const meant = positions[at];
    return meant ? meant.repaidIds.filter((id) => monthOf(meant.byId.get(id)?.date ?? '') === month) : null;
  },
  events: ({ positions: { positions } }, { at, first, last }) => {
    const told = positions[at]?.position.events.slice(first, last + 1);
    return told ? [...new Set(told.flatMap(({ followsFrom }) => followsFrom))] : null;
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
  anomaly: ({ experimental }, { at, part }) => {
    const anomaly = experimental.anomalies[at];
    return idsOf(anomaly && (part === 'own' ? [anomaly.entry] : anomaly.like));
  },
  industry: ({ experimental }) => experimental.industry?.transactionIds ?? null,
  localScore: (calculations) => {
    const { books, experimental } = calculations;
    const behind = experimental.localScore.shares.flatMap(({ group }) => {
      const named = scoreEvidence(calculations, group);
      return named ? (evidenceOf(calculations, named) ?? []) : [];
    });
    const ids = new Set(behind);
    return idsOf(books.entries.filter(({ id }) => ids.has(id)));
  },
};

/** The months that averages are taken over; without one, all days, as a month's revenue is then told by the days covered. */
function averagedPeriods({ books, bankStatementSummary: { byMonth } }: Calculations): readonly Period[] {
  const rows = averagedRows(
    byMonth.rows.map(({ row }) => row),
    books.settings,
  );
  const months = rows.flatMap(({ periodStart: from, periodEnd: to }) =>
    from !== null && to !== null ? [{ from, to }] : [],
  );
  return months.length === 0 && books.span ? [books.span] : months;
}

/** A holdback is what is repaid and the revenue that it is taken of. */
function ofPositions(
  calculations: Calculations,
  meant: readonly PositionFigures[],
  part: Extract<Evidence, { kind: 'position' }>['part'],
): readonly string[] {
  const repaymentIds = meant.flatMap((figures) => figures.repaymentIds);
  switch (part) {
    case 'advance':
      return meant.flatMap(({ position: { advance } }) => (advance ? [advance.transactionId] : []));
    case 'repayments':
      return repaymentIds;
    case 'repaid':
      return meant.flatMap(({ repaidIds }) => repaidIds);
    case 'holdback': {
      const months = averagedPeriods(calculations);
      const earned = months.flatMap((month) => transactionsBehind(calculations.books, 'totalRevenue', month));
      return [...repaymentIds, ...earned];
    }
    case 'nsf':
    case 'servicing':
      return meant.flatMap(({ fees }) => fees[part].map(({ id }) => id));
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

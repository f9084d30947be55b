import type { CellObject } from 'xlsx';
import {
  type Anomaly,
  type Benchmark,
  benchmarksOf,
  type Calculations,
  type Forecast,
  type ForecastPoint,
  type Industry,
  type ScoreShare,
} from '../summaries/index.ts';
import { count, date, EMPTY, figure, marked, money, PERCENT_FORMAT, SHARE_FORMAT, text } from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { inWords } from './in-words.ts';
import { withLook } from './looks.ts';
import { type Page, pageOf } from './page.ts';
import { type Block, note, notedSections, type Table, titledTable } from './table.ts';
import { linkTo } from './transactions-sheet.ts';

/** Those that stand out most; all others are in the JSON. */
const ANOMALIES_SHOWN = 100;

const NOTE =
  'Experimental: by methods of Egret’s own, without a model to hold them against. None of it is proven, and none is a decision.';

const RESTS_ON = ', rests on unproven or broken statements';

interface ForecastRow {
  readonly forecast: Forecast;
  readonly point: ForecastPoint;
  readonly currency: string | null;
  readonly isUnsure: boolean;
}

interface AnomalyRow extends Marked<Anomaly> {
  readonly transaction: TransactionEntry | undefined;
  readonly currency: string | null;
}

/** A figure over all transactions of a currency. */
type Marked<Of> = Of & { readonly isUnsure: boolean };

const SCORE: Table<Marked<ScoreShare>> = [
  { header: 'Group', cell: ({ group }) => text(inWords(group)) },
  { header: 'Points', cell: ({ points, isUnsure }) => marked(count(points), isUnsure) },
  { header: 'At most', cell: ({ mostPoints }) => count(mostPoints) },
  { header: 'Why', cell: ({ reason }) => text(reason) },
];

const FORECASTS: Table<ForecastRow> = [
  { header: 'Category', cell: ({ forecast }) => text(forecast.label) },
  { header: 'Month from', cell: ({ point }) => date(point.date) },
  { header: 'Expected', cell: ({ point, currency, isUnsure }) => marked(money(point.predicted, currency), isUnsure) },
  { header: 'At least', cell: ({ point, currency, isUnsure }) => marked(money(point.lower, currency), isUnsure) },
  { header: 'At most', cell: ({ point, currency, isUnsure }) => marked(money(point.upper, currency), isUnsure) },
  { header: 'Method', cell: ({ forecast }) => text(forecast.method) },
];

const ANOMALIES: Table<AnomalyRow> = [
  { header: 'Line', cell: ({ transaction }) => (transaction ? linkTo(transaction) : EMPTY) },
  { header: 'Date', cell: ({ entry }) => date(entry.date) },
  { header: 'Amount', cell: ({ entry, currency }) => money(entry.amount, currency) },
  { header: 'Score', cell: ({ score, isUnsure }) => marked(figure(score, PERCENT_FORMAT), isUnsure) },
  { header: 'Why', cell: ({ reason }) => text(reason) },
];

const BENCHMARKS: Table<Marked<Benchmark>> = [
  { header: 'Metric', cell: ({ label }) => text(inWords(label)) },
  { header: 'Range', cell: ({ dateRange }) => text(inWords(dateRange)) },
  { header: 'Rank', cell: ({ rank, isUnsure }) => marked(count(rank), isUnsure) },
  { header: 'Of companies', cell: ({ sampleSize }) => count(sampleSize) },
  { header: 'Percentile', cell: ({ percentile, isUnsure }) => marked(count(percentile), isUnsure) },
];

/** What is estimated rather than added up: the local score, industry, forecasts, what stands out, and the user's other companies. */
export function experimentalPage({ calculations, analysis, byId }: Contents): Page {
  const stacks = calculations.map((one) => blocksOf(one, benchmarksOf(one, analysis.others), byId));
  return pageOf({ name: 'Experimental', ...notedSections(NOTE, stacks) });
}

function blocksOf(
  { currency, experimental, includesUnproven: isUnsure }: Calculations,
  benchmarks: readonly Benchmark[],
  byId: Contents['byId'],
): Block[] {
  const name = currency ?? 'Currency not known';
  const { localScore, industry, forecasts, anomalies } = experimental;
  const points = forecasts.flatMap((forecast) =>
    forecast.points.map((point) => ({ forecast, point, currency, isUnsure })),
  );
  const standingOut = anomalies.slice(0, ANOMALIES_SHOWN).map((one) => ({
    ...one,
    currency,
    isUnsure,
    transaction: byId.get(one.entry.id),
  }));
  const withMark = <Of>(one: Of): Marked<Of> => ({ ...one, isUnsure });
  const score = localScore.shares.map(withMark);
  return [
    titledTable(
      `${name}: ${scoreSentence(localScore)}${isUnsure ? RESTS_ON : ''}`,
      SCORE,
      score,
      'No part of it can be computed.',
    ),
    industryBlock(name, industry, isUnsure),
    titledTable(`${name}: forecasts by month`, FORECASTS, points, noForecast(forecasts)),
    titledTable(
      `${name}: transactions that stand out`,
      ANOMALIES,
      standingOut,
      'None stands out among its category and direction, or there are too few of its like.',
    ),
    ...(anomalies.length > ANOMALIES_SHOWN
      ? [note(`${anomalies.length - ANOMALIES_SHOWN} more are in the JSON.`)]
      : []),
    titledTable(
      `${name}: among your own companies`,
      BENCHMARKS,
      benchmarks.map(withMark),
      'Not shown: it takes five companies of the same currency in the window.',
    ),
  ];
}

/** Every category has the same months, so that what one lacks all lack. */
const noForecast = (forecasts: readonly Forecast[]): string =>
  forecasts[0] ? `None. ${forecasts[0].method}` : 'No transaction counts.';

const scoreSentence = ({ value, issues }: Calculations['experimental']['localScore']): string =>
  value === null
    ? `no local score (${issues.map(inWords).join(', ') || 'nothing to compute it from'})`
    : `local score ${value} of 1000${issues.length === 0 ? '' : ` (${issues.map(inWords).join(', ')})`}`;

const industryBlock =
  (name: string, industry: Calculations['experimental']['industry'], isUnsure: boolean): Block =>
  (firstLine) => [
    [withLook(text(`${name}: industry`), 'heading')],
    ...(industry ? industryLines(industry, isUnsure) : note('Nothing points to one.')(firstLine + 1)),
  ];

const industryLines = ({ label, code, probability, reasons }: Industry, isUnsure: boolean): CellObject[][] => [
  [text(label), text(`NAICS ${code}`), marked(figure(probability, SHARE_FORMAT), isUnsure)],
  ...reasons.map((reason) => [text(reason)]),
];

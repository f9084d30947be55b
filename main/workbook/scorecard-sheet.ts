import type { CellObject } from 'xlsx';
import { groupBy } from '../../shared/group-by.ts';
import type { Calculations, Metric, MetricGroup, ScorecardCell } from '../summaries/index.ts';
import { CONCENTRATION_FORMAT, count, EMPTY, figure, MEAN_COUNT_FORMAT, marked, money, text } from './cells.ts';
import type { Contents } from './contents.ts';
import { inWords } from './in-words.ts';
import { withLook } from './looks.ts';
import { type Page, pageOf } from './page.ts';
import { type Block, type Column, notedSections, type Table, titledTable } from './table.ts';

/** The ranges that a committee looks at; all others are in the JSON. */
const RANGES = [
  'latest',
  ...['last_30_days', 'last_90_days', 'last_180_days', 'last_365_days'],
  ...['last_3_full_calendar_months', 'last_6_full_calendar_months', 'last_12_full_calendar_months'],
  ...['next_30_days', 'next_90_days'],
];
/** Ratios of every category to every other feed models; a score of another's making is not computed here. */
const NOT_SHOWN: ReadonlySet<MetricGroup> = new Set(['ml_feature', 'heron']);

const NOTE =
  'In grey italics: the data cover only a part of the range. Empty: the metric is not available for it. Ratios and metrics for models are in the JSON export.';

/** The line of the first table's header, below the note and a title: the header of all of them. */
const FIRST_HEADER = 4;

/** A metric with its value in each range. */
interface MetricRow {
  readonly metric: Metric;
  readonly currency: string | null;
  readonly byRange: ReadonlyMap<string, ScorecardCell>;
}

const TABLE: Table<MetricRow> = [
  { header: 'Metric', cell: ({ metric }) => text(inWords(metric.label)) },
  ...RANGES.map(
    (range): Column<MetricRow> => ({ header: inWords(range), cell: (row) => valueCell(row, row.byRange.get(range)) }),
  ),
  { header: 'Definition', cell: ({ metric }) => text(metric.description) },
];

/** The metrics of the scorecard over the usual ranges, a table a currency and group. */
export function scorecardPage({ calculations }: Contents): Page {
  return pageOf({ name: 'Scorecard', ...notedSections(NOTE, calculations.map(blocksOf)), repeatedLine: FIRST_HEADER });
}

function blocksOf({ currency, scorecard: { anchor, cells } }: Calculations): Block[] {
  const shown = cells.filter(({ metric }) => !NOT_SHOWN.has(metric.group) && metric.unit !== 'array');
  const byMetric = groupBy(shown, ({ metric }) => metric);
  const rows = [...byMetric].map(([metric, own]): MetricRow => ({ metric, currency, byRange: byRange(own) }));
  const name = `${currency ?? 'Currency not known'}, from ${anchor ?? 'no date'}`;
  return [...groupBy(rows, ({ metric }) => metric.group)].map(([group, own]) =>
    titledTable(`${name}: ${inWords(group)}`, TABLE, own, 'No metric is known.'),
  );
}

const byRange = (cells: readonly ScorecardCell[]): Map<string, ScorecardCell> =>
  new Map(cells.map((cell) => [cell.dateRange, cell]));

function valueCell(row: MetricRow, cell: ScorecardCell | undefined): CellObject {
  if (!cell || cell.value === null) return EMPTY;
  const shown = shownAs(row, cell.value);
  if (cell.includesUnproven) return marked(shown, true);
  return cell.status === 'partially_available' ? withLook(shown, 'partial') : shown;
}

function shownAs({ metric, currency }: MetricRow, value: NonNullable<ScorecardCell['value']>): CellObject {
  if (typeof value !== 'number') return text(String(value));
  if (metric.unit === 'amount') return money(value, currency);
  if (metric.unit === 'ratio' || metric.unit === 'probability') return figure(value, CONCENTRATION_FORMAT);
  return Number.isInteger(value) ? count(value) : figure(value, MEAN_COUNT_FORMAT);
}

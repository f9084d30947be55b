import type { CellObject } from 'xlsx';
import { isUnsure } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import type { FlowMetrics, MerchantRow, Revenue, RevenueSource } from '../summaries/index.ts';
import {
  CONCENTRATION_FORMAT,
  computed,
  count,
  date,
  EMPTY,
  figure,
  marked,
  money,
  ordinal,
  PERCENT_FORMAT,
  text,
} from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { inWords } from './in-words.ts';
import { withLook } from './looks.ts';
import { nothingOf } from './nothing-read.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnCell } from './rests-on.ts';
import { type Block, letterOf, note, sections, type Table, titledTable } from './table.ts';
import {
  type Condition,
  exactly,
  IN_COMPANY,
  INFLOW,
  IS_REVENUE,
  type LiveFormulas,
  linkTo,
  liveFormulas,
  OUTFLOW,
} from './transactions-sheet.ts';

/**
 * A program that recomputes the workbook goes over all transactions for each of these lines, so there is a limit; what lies
 * beyond it stands in one line.
 */
const MOST_LINES = 500;

interface Shared {
  readonly currency: string | null;
  readonly live: LiveFormulas;
}

interface SourceRow extends Shared {
  readonly source: RevenueSource;
  readonly last: TransactionEntry | undefined;
  readonly isUnsure: boolean;
}

interface CounterpartyRow extends Shared {
  readonly merchant: MerchantRow;
  readonly number: number;
  readonly last: TransactionEntry | undefined;
  readonly isUnsure: boolean;
}

const SOURCES: Table<SourceRow> = [
  { header: 'No.', cell: ({ last }) => (last?.partyNumber ? ordinal(last.partyNumber) : EMPTY) },
  { header: 'Line', cell: ({ last }) => (last ? linkTo(last) : EMPTY) },
  { header: 'Source of revenue', cell: ({ source }) => text(source.name) },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  {
    header: 'Revenue',
    cell: (row, line) => computed(sourceAmount(row), row.live.sum([...ofParty(line), IS_REVENUE])),
  },
  {
    header: 'Times',
    cell: (row, line) =>
      computed(marked(count(row.source.count), row.isUnsure), row.live.count([...ofParty(line), IS_REVENUE])),
  },
  {
    header: '% of revenue',
    cell: (row, line) =>
      computed(
        marked(figure(row.source.percentage, PERCENT_FORMAT), row.isUnsure),
        `ROUND(${letterOf(SOURCES, 'Revenue')}${line}/${row.live.sum([IN_COMPANY, IS_REVENUE, inCurrency(row)])}*100,2)`,
      ),
  },
  { header: 'Rests on', cell: ({ isUnsure: unsure }) => restsOnCell(unsure) },
];

const COUNTERPARTIES: Table<CounterpartyRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Last line', cell: ({ last }) => (last ? linkTo(last) : EMPTY) },
  { header: 'Counterparty', cell: ({ merchant }) => text(merchant.party.name) },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  {
    header: 'Received',
    cell: (row, line) => computed(amountOf(row, row.merchant.inflow), row.live.sum([...ofParty(line), INFLOW])),
  },
  {
    header: 'Times received',
    cell: (row, line) => computed(timesOf(row, row.merchant.inflow), row.live.count([...ofParty(line), INFLOW])),
  },
  {
    header: 'Paid',
    cell: (row, line) => computed(amountOf(row, row.merchant.outflow), row.live.sum([...ofParty(line), OUTFLOW])),
  },
  {
    header: 'Times paid',
    cell: (row, line) => computed(timesOf(row, row.merchant.outflow), row.live.count([...ofParty(line), OUTFLOW])),
  },
  {
    header: 'Net',
    cell: (row, line) =>
      computed(amountOf(row, row.merchant.net), `ROUND(${row.live.sum(ofParty(line))},${exponentOf(row.currency)})`),
  },
  { header: 'Rests on', cell: ({ isUnsure: unsure }) => restsOnCell(unsure) },
  { header: 'Group', cell: ({ merchant }) => text(merchant.party.groupId) },
  { header: 'Rhythm of receipts', cell: ({ merchant }) => rhythmCell(merchant.inflow) },
  { header: 'Rhythm of payments', cell: ({ merchant }) => rhythmCell(merchant.outflow) },
  { header: 'First', cell: ({ merchant }) => date(merchant.net?.firstDate ?? null) },
  { header: 'Last', cell: ({ merchant }) => date(merchant.net?.lastDate ?? null) },
];

/** Who pays and is paid, the one that moved most first, and how much of the revenue hangs on few of them. */
export function counterpartiesPage(contents: Contents): Page {
  const { calculations, transactions } = contents;
  const live = liveFormulas(transactions.length);
  let before = 0;
  const stacks = calculations.map(({ currency, revenue, merchantSummary }): Block[] => {
    const shared = { currency, live };
    const parties = merchantSummary.map((merchant, index) =>
      counterpartyRow(merchant, before + index + 1, shared, contents),
    );
    before += merchantSummary.length;
    const name = currency ?? 'Currency not known';
    return [
      () => concentrationCells(name, revenue),
      titledTable(
        `${name}: sources of revenue`,
        SOURCES,
        revenue.sources.slice(0, MOST_LINES).map((source) => sourceRow(source, shared, contents)),
        nothingOf(contents, 'No deposit is revenue.'),
      ),
      ...restNote(revenue.sources.length, 'brought'),
      titledTable(
        `${name}: counterparties`,
        COUNTERPARTIES,
        parties.slice(0, MOST_LINES),
        nothingOf(contents, 'No transaction counts.'),
      ),
      ...restNote(parties.length, 'moved'),
    ];
  });
  return pageOf({ name: 'Counterparties', ...sections(stacks) });
}

/** What a list leaves out. @param did what each of them did less than those that are listed */
const restNote = (all: number, did: string): Block[] =>
  all <= MOST_LINES
    ? []
    : [
        note(
          `${all - MOST_LINES} more, each of which ${did} less than these, are on the sheet Transactions under their numbers.`,
        ),
      ];

const concentrationCells = (name: string, revenue: Revenue): CellObject[][] => [
  [withLook(text(`${name}: concentration of revenue`), 'heading')],
  concentrationLine('Largest source, % of revenue', figure(revenue.largestSourcePercentage, PERCENT_FORMAT), revenue),
  concentrationLine('Five largest, % of revenue', figure(revenue.topFivePercentage, PERCENT_FORMAT), revenue),
  concentrationLine(
    'Herfindahl–Hirschman index, 0 to 1',
    figure(revenue.concentrationIndex, CONCENTRATION_FORMAT),
    revenue,
  ),
];

const concentrationLine = (name: string, value: CellObject, { includesUnproven }: Revenue): CellObject[] => [
  ...[EMPTY, EMPTY, text(name), EMPTY],
  marked(value, includesUnproven),
];

const sourceRow = (source: RevenueSource, shared: Shared, { byId }: Contents): SourceRow => ({
  ...shared,
  source,
  last: byId.get(source.transactionIds.at(-1) ?? ''),
  isUnsure: isUnsureIn(source.transactionIds, byId),
});

function counterpartyRow(merchant: MerchantRow, number: number, shared: Shared, { byId }: Contents): CounterpartyRow {
  const ids = merchant.party.entries.map(({ id }) => id);
  return { ...shared, merchant, number, last: byId.get(ids.at(-1) ?? ''), isUnsure: isUnsureIn(ids, byId) };
}

const isUnsureIn = (ids: readonly string[], byId: Contents['byId']): boolean =>
  ids.some((id) => isUnsure(byId.get(id)?.statement.statement.verdict ?? 'proven'));

const ofParty = (line: number): Condition[] => [IN_COMPANY, ['Counterparty no.', `$A${line}`]];

const inCurrency = ({ currency }: Shared): Condition => ['Currency', exactly(currency ?? '')];

const sourceAmount = ({ source, currency, isUnsure: unsure }: SourceRow): CellObject =>
  marked(money(source.amount, currency), unsure);

const amountOf = ({ currency, isUnsure: unsure }: CounterpartyRow, flow: FlowMetrics | null): CellObject =>
  marked(money(flow?.amount ?? 0, currency), unsure);

const timesOf = ({ isUnsure: unsure }: CounterpartyRow, flow: FlowMetrics | null): CellObject =>
  marked(count(flow?.count ?? 0), unsure);

const rhythmCell = (flow: FlowMetrics | null): CellObject => text(flow ? inWords(flow.frequency) : null);

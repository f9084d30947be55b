import type { CellObject } from 'xlsx';
import type { PositionEvent } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import type { DebtCandidate, PositionFigures, WhatIf } from '../summaries/index.ts';
import { computed, count, date, EMPTY, figure, marked, money, ordinal, PERCENT_FORMAT, text } from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { type Group, type GroupRow, groupedPage } from './grouped-page.ts';
import { inWords } from './in-words.ts';
import { NO_STATEMENT, nothingOf } from './nothing-read.ts';
import type { Page } from './page.ts';
import { restsOnCell } from './rests-on.ts';
import { type Block, type Table, titledTable } from './table.ts';
import { amountOf, linkTo } from './transactions-sheet.ts';

interface Funded {
  readonly figures: PositionFigures;
  readonly currency: string | null;
  readonly advance: TransactionEntry | undefined;
}

type Row = GroupRow<Funded>;

interface EventRow {
  readonly number: number;
  readonly event: PositionEvent;
  readonly entry: TransactionEntry | undefined;
}

interface CandidateRow extends DebtCandidate {
  readonly currency: string | null;
  readonly last: TransactionEntry | undefined;
}

interface OfferRow extends WhatIf {
  readonly number: number;
  readonly currency: string | null;
  readonly isUnsure: boolean;
}

interface Together {
  readonly currency: string | null;
  readonly expected: number;
  readonly holdback: number | null;
  readonly isUnsure: boolean;
}

const POSITIONS: Table<Row> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Funder', cell: ({ common }) => text(common.figures.position.lenderName) },
  { header: 'Product', cell: ({ common }) => text(inWords(common.figures.position.productType)) },
  { header: 'Status', cell: ({ common }) => text(inWords(common.figures.position.status)) },
  { header: 'Rests on', cell: ({ common }) => restsOnCell(common.figures.includesUnproven) },
  { header: 'Currency', cell: ({ common }) => text(common.currency) },
  { header: 'Advance line', cell: ({ common }) => (common.advance ? linkTo(common.advance) : EMPTY) },
  { header: 'Advance date', cell: ({ common }) => date(common.figures.position.advance?.date ?? null) },
  { header: 'Advance', cell: (row) => advanceCell(row) },
  { header: 'Repayments', cell: (row) => repaymentsCell(row) },
  { header: 'Repaid', cell: (row) => repaidCell(row) },
];

/** What a position takes, and what is left of it. */
const TAKES: Table<Row> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Funder', cell: ({ common }) => text(common.figures.position.lenderName) },
  { header: 'Rhythm', cell: ({ common }) => text(inWords(common.figures.position.repayments.frequency)) },
  { header: 'Confidence', cell: ({ common }) => text(common.figures.confidence) },
  { header: 'Latest repayment', cell: (row) => amount(row, row.common.figures.position.repayments.latestAmount) },
  { header: 'Expected a month', cell: (row) => amount(row, expectedOf(row.common.figures)) },
  { header: 'Holdback %', cell: (row) => percent(row, row.common.figures.holdbackPercentage) },
  { header: 'Left at least', cell: (row) => amount(row, row.common.figures.position.remaining?.low ?? null) },
  { header: 'Left at most', cell: (row) => amount(row, row.common.figures.position.remaining?.high ?? null) },
  { header: 'Days left', cell: ({ common }) => count(common.figures.remainingDays) },
  { header: 'Missed', cell: ({ common }) => count(common.figures.position.missedPayments.length) },
  { header: 'NSF fees', cell: (row) => amount(row, sumOf(row.common.figures.fees.nsf)) },
  { header: 'Servicing fees', cell: (row) => amount(row, sumOf(row.common.figures.fees.servicing)) },
];

const TOGETHER: Table<Together> = [
  { header: 'No.', cell: () => EMPTY },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  {
    header: 'Expected a month',
    cell: ({ expected, currency, isUnsure }) => marked(money(expected, currency), isUnsure),
  },
  { header: 'Holdback %', cell: ({ holdback, isUnsure }) => marked(figure(holdback, PERCENT_FORMAT), isUnsure) },
];

const EVENTS: Table<EventRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Event', cell: ({ event }) => text(event.message) },
  { header: 'Date', cell: ({ event }) => date(event.date) },
  { header: 'Line', cell: ({ entry }) => (entry ? linkTo(entry) : EMPTY) },
];

/** Money of an offer, which rests on all statements. */
const OFFERS: Table<OfferRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Offer', cell: ({ offer }) => text(offer.name) },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  { header: 'Advance', cell: ({ amount: minor, currency }) => money(minor, currency) },
  { header: 'Factor', cell: ({ offer }) => figure(offer.factor, PERCENT_FORMAT) },
  { header: 'Payments', cell: ({ payments }) => count(payments) },
  { header: 'Payment', cell: ({ payment, currency }) => money(payment, currency) },
  { header: 'A month', cell: ({ monthlyPayment, currency }) => money(monthlyPayment, currency) },
  {
    header: 'Holdback %',
    cell: ({ holdbackPercentage, isUnsure }) => marked(figure(holdbackPercentage, PERCENT_FORMAT), isUnsure),
  },
  {
    header: 'With positions %',
    cell: ({ totalHoldbackPercentage, isUnsure }) => marked(figure(totalHoldbackPercentage, PERCENT_FORMAT), isUnsure),
  },
  { header: 'Low days before', cell: ({ before, isUnsure }) => marked(count(before.lowBalanceDays), isUnsure) },
  { header: 'Low days after', cell: ({ after, isUnsure }) => marked(count(after.lowBalanceDays), isUnsure) },
  {
    header: 'Lowest after',
    cell: ({ after, currency, isUnsure }) => marked(money(after.lowestBalance, currency), isUnsure),
  },
  { header: 'Days replayed', cell: ({ days }) => count(days) },
];

const CANDIDATES: Table<CandidateRow> = [
  { header: 'Line', cell: ({ last }) => (last ? linkTo(last) : EMPTY) },
  { header: 'Counterparty', cell: ({ merchant }) => text(merchant.party.name) },
  { header: 'Times', cell: (row) => paid(row, count(row.merchant.outflow?.count ?? null)) },
  { header: 'Mean', cell: (row) => paid(row, money(row.merchant.outflow?.mean ?? null, row.currency)) },
  { header: 'Total', cell: (row) => paid(row, money(row.merchant.outflow?.amount ?? null, row.currency)) },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  { header: 'Rests on', cell: ({ merchant }) => restsOnCell(merchant.includesUnproven) },
  { header: 'Why', cell: ({ reason }) => text(reason) },
];

/** Every lender's money: what it gave, what was repaid, what it takes a month, what happened, and who else may be a lender. */
export function positionsPage(contents: Contents): Page {
  const { calculations, byId } = contents;
  const groups = calculations.flatMap(({ currency, positions }) =>
    positions.positions.map((figures) => positionGroup(figures, currency, byId)),
  );
  const events = groups.flatMap(({ common }, index) =>
    common.figures.position.events.map((event) => ({
      number: index + 1,
      event,
      entry: byId.get(event.transactionId ?? ''),
    })),
  );
  const candidates = calculations.flatMap(({ currency, debtCandidates }) =>
    debtCandidates.map((one) => ({ ...one, currency, last: byId.get(one.merchant.party.entries.at(-1)?.id ?? '') })),
  );
  const together = calculations.map(({ currency, positions }) => ({
    currency,
    expected: positions.expectedMonthlyAmount,
    holdback: positions.totalHoldbackPercentage,
    isUnsure: positions.positions.some(({ includesUnproven }) => includesUnproven),
  }));
  const offers = calculations.flatMap(({ currency, offers: own, includesUnproven }) =>
    own.map((one, index) => ({ ...one, number: index + 1, currency, isUnsure: includesUnproven })),
  );
  const between: Block[] = [
    ...(groups.length === 0 ? [] : positionBlocks(groups, together, events)),
    titledTable('What offers would cost', OFFERS, offers, 'The settings name no offer.'),
    titledTable(
      'May be lenders too',
      CANDIDATES,
      candidates,
      nothingOf(contents, 'Beyond the known funders, no counterparty is paid as a lender would be.'),
    ),
  ];
  const none = nothingOf(contents, 'No advance of a known lender and no repayment to one is seen.');
  return groupedPage({ name: 'Positions', title: 'Positions', table: POSITIONS, groups, none, between });
}

/** What else is told of positions, where there are any. */
const positionBlocks = (
  groups: readonly Group<Funded>[],
  together: readonly Together[],
  events: readonly EventRow[],
): Block[] => [
  titledTable(
    'What they take',
    TAKES,
    groups.map((group, index) => ({ ...group, number: index + 1, amounts: null })),
    NO_STATEMENT,
  ),
  titledTable('Active positions together', TOGETHER, together, NO_STATEMENT),
  titledTable('What happened', EVENTS, events, 'No advance, change or missed payment of them is seen.'),
];

/** A position with its repayments and those that came back. */
function positionGroup(figures: PositionFigures, currency: string | null, byId: Contents['byId']): Group<Funded> {
  const { position, reversalIds, stopPaymentIds } = figures;
  const ids = [...position.repayments.transactionIds, ...reversalIds, ...stopPaymentIds];
  return {
    common: { figures, currency, advance: byId.get(position.advance?.transactionId ?? '') },
    entries: ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => (a.row.date < b.row.date ? -1 : 1)),
  };
}

const paid = ({ merchant }: CandidateRow, cell: CellObject): CellObject => marked(cell, merchant.includesUnproven);

/** As a magnitude. */
const sumOf = (fees: PositionFigures['fees']['nsf']): number => 0 - fees.reduce((sum, fee) => sum + fee.amount, 0);

const expectedOf = ({ latestEstimatedMonthlyAmount, fallbackEstimatedMonthlyAmount }: PositionFigures): number | null =>
  latestEstimatedMonthlyAmount ?? fallbackEstimatedMonthlyAmount;

const amount = ({ common }: Row, minor: number | null): CellObject =>
  marked(money(minor, common.currency), common.figures.includesUnproven);

const percent = ({ common }: Row, value: number | null): CellObject =>
  marked(figure(value, PERCENT_FORMAT), common.figures.includesUnproven);

const advanceCell = ({ common }: Row): CellObject =>
  common.advance ? marked(amountOf(common.advance), common.figures.includesUnproven) : EMPTY;

function repaymentsCell({ common, amounts }: Row): CellObject {
  const value = marked(count(common.figures.position.repayments.count), common.figures.includesUnproven);
  return amounts === null ? value : computed(value, `COUNTIF(${amounts},"<0")`);
}

/** Repayments are negative; those that came back are positive and take their part away. */
function repaidCell(row: Row): CellObject {
  const value = amount(row, row.common.figures.position.repayments.total);
  return row.amounts === null
    ? value
    : computed(value, `ROUND(0-SUM(${row.amounts}),${exponentOf(row.common.currency)})`);
}

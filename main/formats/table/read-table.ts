import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ColumnMapping, Finding } from '../../../shared/model/index.ts';
import {
  balanceChecks,
  directionOfText,
  fold,
  type GivenRow,
  type GivenStatement,
  type LabelKind,
  labelNamed,
  namesAccount,
  noteInFile,
} from '../../statements/index.ts';
import { currencyCode, onlyCurrency } from '../feed.ts';
import { accountOf, describe, type FormatSettings, type Given, givenStatement, pendingFindings } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { bareTables } from './bare-table.ts';
import { CURRENCY_BEHIND, directionNamed, mappingOf, type Table, tableAsSaid, tableUnderHeadings } from './columns.ts';
import { dateIn, type OrderOfDates, orderOfDates } from './date-cells.ts';
import { cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { type DecimalEvidence, decimalOf, holdsMoney, holdsNothing, minorIn } from './money-cells.ts';
import { UNBOOKED } from './vocabulary.ts';

interface TableRow extends GivenRow {
  readonly account: string;
  readonly currency: string | null;
  readonly isBooked: boolean;
}

/** How the cells of a table are read. */
interface Style {
  readonly dates: OrderOfDates;
  readonly decimals: DecimalEvidence;
  /** For rows that name none themselves. */
  readonly currency: string | null;
  /** Sign of money out under money out: most of its amounts have it, and those that have the other come back. */
  readonly debitSign: 1 | -1;
  /** Cells that a row of it has. */
  readonly width: number;
}

const moneyColumns = ({ columns: { amount, debit, credit, balance } }: Table): number[] =>
  [amount, debit, credit, balance].filter((column) => column !== null);

const KNOWN_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency that the headings of the amounts name, or a pair of label and code in front of the table. */
function namedCurrency(grid: Grid, table: Table): string | null {
  const headings = moneyColumns(table).map((column) => grid.rows[table.heading]?.cells[column]?.text ?? '');
  const behind = headings.map((heading) => CURRENCY_BEHIND.exec(heading)?.[1] ?? null);
  const pairs = pairsIn(grid.rows.slice(0, Math.max(0, table.heading)));
  const labelled = pairs.filter(({ label }) => fold(label) === 'currency' || fold(label) === 'wahrung');
  return onlyCurrency(
    [...behind, ...labelled.map(({ value }) => currencyCode(value))].filter(
      (code) => code !== null && KNOWN_CURRENCIES.has(code),
    ),
  );
}

interface Pair {
  readonly label: string;
  readonly value: string;
  readonly row: GridRow;
  readonly column: number;
}

/** Neighbouring cells, of which the first may name what the second holds; both may share a cell, around a colon. */
function pairsIn(rows: readonly GridRow[]): Pair[] {
  return rows.flatMap((row) => {
    const filled = row.cells.flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]));
    return filled.flatMap(({ text, column }, at): Pair[] => {
      const next = filled[at + 1];
      const [label = '', value] = text.split(/:\s+/);
      if (value !== undefined) return [{ label, value, row, column }];
      return next ? [{ label: text, value: next.text, row, column: next.column }] : [];
    });
  });
}

/** A label of the figures that rows run between: money under such a label moves nothing, on whatever day it stands. */
const BALANCE_LABELS: ReadonlySet<string> = new Set(['opening', 'closing', 'balance'] satisfies LabelKind[]);

/** Whether a row speaks of rows: with a balance, or, where it has no day of its own, with a sum. */
const isFigure = (texts: readonly string[], hasDay: boolean): boolean =>
  texts.map(labelNamed).some((label) => label !== null && (!hasDay || BALANCE_LABELS.has(label)));

/** A row with a cell beyond the last column: one of its values was parted in two, and nothing tells which. */
const isTornApart = ({ cells }: GridRow, width: number): boolean => cells.slice(width).some(({ text }) => text !== '');

/** A row that moves money: it has a day and an amount, or looks as if it should. */
function isEntry(row: GridRow, { columns }: Table, { dates, width }: Style): boolean {
  const hasDay = dateIn(cellAt(row, columns.date), dates.order) !== null;
  const money = [columns.amount, columns.debit, columns.credit].map((column) => cellAt(row, column));
  const texts = [columns.date, ...columns.descriptions].map((column) => cellAt(row, column).text);
  if (isFigure(texts, hasDay)) return false;
  if (hasDay) return isTornApart(row, width) || money.some((cell) => !holdsNothing(cell));
  return texts.some((text) => text !== '') && money.some(holdsMoney);
}

/** Money in less money out, whatever sign money out has; null where a cell is no amount. */
function columnsAmount(row: GridRow, { columns }: Table, style: Style, currency: string | null): number | null {
  const { decimals, debitSign } = style;
  const minor = (column: number | null): number | null => {
    const cell = cellAt(row, column);
    return holdsNothing(cell) ? 0 : minorIn(cell, decimals.decimal, currency);
  };
  if (columns.amount !== null) {
    const amount = minorIn(cellAt(row, columns.amount), decimals.decimal, currency);
    if (columns.direction === null) return amount;
    const sign = directionNamed(cellAt(row, columns.direction).text);
    return amount === null || sign === null ? null : Math.abs(amount) * sign || 0;
  }
  const [debit, credit] = [minor(columns.debit), minor(columns.credit)];
  return debit === null || credit === null ? null : credit - debit * debitSign || 0;
}

function rowOf(row: GridRow, table: Table, style: Style): TableRow {
  const { columns } = table;
  const currency = currencyCode(cellAt(row, columns.currency).text) ?? style.currency;
  const balance = cellAt(row, columns.balance);
  return {
    date: dateIn(cellAt(row, columns.date), style.dates.order),
    description: describe(
      ...columns.descriptions.map((column) => cellAt(row, column).text.replace(/^'(?=[=+\-@])/, '')),
    ),
    amount: isTornApart(row, style.width) ? null : columnsAmount(row, table, style, currency),
    balance: holdsNothing(balance) ? null : minorIn(balance, style.decimals.decimal, currency),
    inFile: row.inFile,
    account: cellAt(row, columns.account).text,
    currency,
    isBooked: !UNBOOKED.has(fold(cellAt(row, columns.status).text)),
  };
}

/** Signs that amounts and balances may have to be turned by to be those of the account. */
interface Turn {
  readonly amount: 1 | -1;
  readonly balance: 1 | -1;
}

const AS_GIVEN: Turn = { amount: 1, balance: 1 };
const TURNS: readonly Turn[] = [
  AS_GIVEN,
  { amount: -1, balance: -1 },
  { amount: -1, balance: 1 },
  { amount: 1, balance: -1 },
];

const turnedBy = (rows: readonly TableRow[], { amount, balance }: Turn): TableRow[] =>
  rows.map((row) => ({
    ...row,
    amount: row.amount === null ? null : row.amount * amount || 0,
    balance: row.balance === null ? null : row.balance * balance || 0,
  }));

const linksOf = (rows: readonly TableRow[]): number =>
  balanceChecks(
    rows.flatMap(({ amount, balance }) => (amount === null ? [] : [{ amount, balance, section: null }])),
    {
      opening: null,
      closing: null,
      totals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    },
  ).linksHeld;

/** Rows whose text agrees with the direction of their amount, less those whose text denies it. */
const agreement = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { description, amount }) => sum + directionOfText(description) * Math.sign(amount ?? 0), 0);

/**
 * How the signs of a table are meant: as most of the running balance holds, then as the texts of the rows say, then as
 * given. Columns of money in and money out say it themselves.
 */
function turnOf(rows: readonly TableRow[], { columns, isTurned }: Table): Turn {
  const isDirected = columns.amount === null || columns.direction !== null;
  const turns = TURNS.filter(({ amount }) =>
    isDirected ? amount === 1 : isTurned === null || amount === (isTurned ? -1 : 1),
  );
  const asGiven = agreement(rows);
  const measured = turns.map((turn) => ({
    turn,
    links: linksOf(turnedBy(rows, turn)),
    agreement: asGiven * turn.amount,
  }));
  const [best] = measured.toSorted((a, b) => b.links - a.links || b.agreement - a.agreement);
  return best?.turn ?? AS_GIVEN;
}

/** Words of a file about a card, where purchases are often positive, folded. */
const OF_A_CARD = /\b(card|cardmember|kreditkarte|carte|tarjeta|carta|creditcard)\b/;

/** Whether headings, or what stands in front of them, speak of a card. */
const speaksOfCard = (grid: Grid, { heading }: Table): boolean =>
  grid.rows.slice(0, heading + 1).some(({ cells }) => cells.some(({ text }) => OF_A_CARD.test(fold(text))));

/** Texts that must agree before signs are turned for certain: a single one may say something else. */
const SEVERAL = 2;

/**
 * Whether nothing tells which way one column of amounts is meant: no text of a row does, and it has no minus, or the file is
 * about a card. A running balance holds either way.
 */
function couldBeTurned(grid: Grid, table: Table, rows: readonly TableRow[], turn: Turn): boolean {
  const { columns, isTurned } = table;
  if (isTurned !== null || columns.amount === null || columns.direction !== null) return false;
  if (turn.amount === -1) return agreement(rows) < SEVERAL;
  if (agreement(rows) > 0) return false;
  const hasMinus = rows.some(({ amount }) => (amount ?? 0) * turn.amount < 0);
  return !hasMinus || speaksOfCard(grid, table);
}

interface ReadTable {
  readonly table: Table;
  readonly style: Style;
  readonly rows: readonly TableRow[];
  readonly turn: Turn;
  readonly links: number;
}

function readWith(grid: Grid, table: Table, settings: FormatSettings): ReadTable {
  const body = grid.rows.slice(table.heading + 1).filter((row) => !isBlank(row));
  const named = namedCurrency(grid, table);
  const column =
    table.columns.currency === null
      ? null
      : onlyCurrency(body.map((row) => currencyCode(cellAt(row, table.columns.currency).text)));
  const currency = column ?? named ?? settings.currency;
  const days = body.map((row) => cellAt(row, table.columns.date));
  const amounts = moneyColumns(table).flatMap((money) => body.map((row) => cellAt(row, money)));
  const decimals = decimalOf(amounts, currency);
  const debits = body.map((row) => minorIn(cellAt(row, table.columns.debit), decimals.decimal, currency) ?? 0);
  const style: Style = {
    currency,
    debitSign: debits.reduce((sum, debit) => sum + Math.sign(debit), 0) < 0 ? -1 : 1,
    dates: orderOfDates(days, currency, settings.dateOrder),
    decimals,
    width: (grid.rows[table.heading] ?? body[0])?.cells.length ?? 0,
  };
  const rows = body.filter((row) => isEntry(row, table, style)).map((row) => rowOf(row, table, style));
  const turn = turnOf(rows, table);
  const turned = turnedBy(rows, turn);
  return { table, style, rows: turned, turn, links: linksOf(turned) };
}

/** The table in a grid with its rows: as a person said, by its headings, else as its values allow; null where there is none. */
function bestTable(grid: Grid, settings: FormatSettings): ReadTable | null {
  const headed = settings.columns ? tableAsSaid(grid, settings.columns) : tableUnderHeadings(grid);
  if (headed) return readWith(grid, headed, settings);
  const bare = bareTables(grid).map((table) => readWith(grid, table, settings));
  const proving = bare.filter(({ table, links }) => table.columns.balance === null || links > 0);
  return proving.toSorted((a, b) => b.links - a.links)[0] ?? null;
}

/** Whether a grid holds a table of transactions: days and amounts under headings that say so, or in every row. */
export const holdsTable = (grid: Grid): boolean => tableUnderHeadings(grid) !== null || bareTables(grid).length > 0;

interface Labelled {
  readonly opening: number | null;
  readonly closing: number | null;
  readonly account: string | null;
}

/** Balances and the account that rows around the entries name. */
function labelled(grid: Grid, { table, style, turn }: ReadTable): Labelled {
  const around = grid.rows.filter(
    (row, at) => at !== table.heading && (at < table.heading || !isEntry(row, table, style)),
  );
  const pairs = pairsIn(around);
  const figure = (kind: 'opening' | 'closing'): number | null => {
    const row = pairs.find(({ label }) => labelNamed(label) === kind);
    if (!row) return null;
    const cells = [
      cellAt(row.row, table.columns.balance),
      { text: row.value, number: null, date: null },
      ...row.row.cells,
    ];
    const cell = cells.find((one) => one.text !== '' && holdsMoney(one));
    const minor = cell ? minorIn(cell, style.decimals.decimal, style.currency) : null;
    return minor === null ? null : minor * turn.balance || 0;
  };
  const account = pairs.find(({ label, value }) => namesAccount(label) && (value.match(/\d/g)?.length ?? 0) >= 3);
  return { opening: figure('opening'), closing: figure('closing'), account: account?.value ?? null };
}

const quote = (name: string | null): string => `"${name}"`;

const directionSentence = ({ direction, turned }: ColumnMapping): string =>
  direction !== null ? `its direction ${quote(direction)}` : turned ? 'positive is money out' : 'positive is money in';

/** How the columns were read, in one sentence. */
function mappingSentence(mapping: ColumnMapping, { dates, decimals }: Style): string {
  const money = mapping.amount
    ? [`amount ${quote(mapping.amount)} (${directionSentence(mapping)})`]
    : [mapping.debit && `money out ${quote(mapping.debit)}`, mapping.credit && `money in ${quote(mapping.credit)}`];
  const parts = [
    `date ${quote(mapping.date)}${dates.isAmbiguous ? ' (day first)' : ''}`,
    `description ${mapping.description.map(quote).join(' and ')}`,
    ...money,
    mapping.balance && `balance ${quote(mapping.balance)}`,
    `decimal ${decimals.decimal === '.' ? 'point' : 'comma'}`,
  ];
  return parts.filter(Boolean).join(', ');
}

const DATES = 'Every date could be read as day/month or month/day; they were read as day/month. Say which it is.';

/** What a person should confirm: the columns, and what the values leave open. */
function questionsOf(grid: Grid, read: ReadTable): Finding[] {
  const { table, style, rows, turn, links } = read;
  if (table.isSaid && !style.decimals.isAmbiguous) return [];
  const [at = 'line 1'] = [grid.rows[Math.max(0, table.heading)]?.inFile];
  const isTurned = turn.amount === -1;
  const isSure =
    table.columns.amount === null || table.columns.direction !== null || (links > 0 && agreement(rows) > 0);
  const doubt = style.decimals.isAmbiguous ? ' Amounts such as 1.234 could have three decimals or thousands.' : '';
  const message = `The columns were read so: ${mappingSentence(mappingOf(grid, table, isTurned), style)}.${doubt} Say otherwise if it is not so.`;
  const isOpen = !isSure || isTurned || style.decimals.isAmbiguous || table.heading < 0;
  return [
    noteInFile('columns_inferred', isOpen ? 'warning' : 'info', message, at),
    ...(style.dates.isAmbiguous ? [noteInFile('date_order_ambiguous', 'warning', DATES, at)] : []),
  ];
}

const daysOf = (rows: readonly GivenRow[]): PlainDate[] => rows.flatMap(({ date }) => date ?? []).sort();

/** The statements of a grid: one for each account and currency that its rows name. */
export function readTable(grid: Grid, settings: FormatSettings, place: string): Given {
  const read = bestTable(grid, settings);
  if (!read) throw new Malformed(place, 'no columns of dates and amounts can be told; say which column holds what');
  const around = labelled(grid, read);
  const questions = questionsOf(grid, read);
  const groups = [...groupBy(read.rows, ({ account, currency }) => `${account}|${currency}`).values()];
  const isOne = groups.length <= 1;
  const statements = (groups.length === 0 ? [[]] : groups).map((rows): GivenStatement => {
    const booked = rows.filter(({ isBooked }) => isBooked);
    const days = daysOf(booked);
    return givenStatement({
      currency: rows[0]?.currency ?? read.style.currency,
      account: accountOf(rows[0]?.account || around.account),
      period: { start: days[0] ?? null, end: days.at(-1) ?? null },
      couldBeTurned: rows.length > 0 && couldBeTurned(grid, read.table, rows, read.turn),
      couldBeScaled: read.style.decimals.isAmbiguous,
      opening: isOne ? around.opening : null,
      closing: isOne ? around.closing : null,
      rows: booked.map(({ account: _account, currency: _currency, isBooked: _booked, ...row }) => row),
      findings: [...questions, ...pendingFindings(rows.length - booked.length, place)],
    });
  });
  return { statements, findings: [], columns: mappingOf(grid, read.table, read.turn.amount === -1) };
}

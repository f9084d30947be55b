import type { ColumnMapping, DateOrder, Finding } from '../../../shared/model/index.ts';
import { noteInFile } from '../../statements/index.ts';
import type { ReadTable } from './best-table.ts';
import { columnName, mappingOf } from './column-names.ts';
import type { Grid } from './grid.ts';
import type { Style } from './table-row.ts';
import { agreement } from './turn.ts';

const quote = (name: string | null): string => `"${name}"`;

const directionSentence = ({ direction, turned }: ColumnMapping): string =>
  direction !== null ? `its direction ${quote(direction)}` : turned ? 'positive is money out' : 'positive is money in';

/** How the columns were read, in one sentence. */
function mappingSentence(mapping: ColumnMapping, { dates, decimals }: Style): string {
  const money = mapping.amount
    ? [`amount ${quote(mapping.amount)} (${directionSentence(mapping)})`]
    : [mapping.debit && `money out ${quote(mapping.debit)}`, mapping.credit && `money in ${quote(mapping.credit)}`];
  const parts = [
    `date ${quote(mapping.date)}${dates.matters ? ` (${ORDERS[dates.order]})` : ''}`,
    `description ${mapping.description.map(quote).join(' and ')}`,
    ...money,
    mapping.balance && `balance ${quote(mapping.balance)}`,
    `decimal ${decimals.decimal === '.' ? 'point' : 'comma'}`,
  ];
  return parts.filter(Boolean).join(', ');
}

const ORDERS: Readonly<Record<DateOrder, string>> = { dmy: 'day first', mdy: 'month first', ymd: 'year first' };

const datesSentence = ({ dates }: Style): string =>
  `The dates could be read in more than one order; they were read with the ${ORDERS[dates.order]}. Say which it is.`;

/** Whether another column could hold the amounts as well: no running balance tells which. */
export const hasRivals = ({ table, links }: ReadTable): boolean => table.rivals.length > 0 && links === 0;

/** Tells of rows of a day that have no amount: they may say something, or have lost what they should say. */
export function amountlessFindings({ amountless }: ReadTable): Finding[] {
  const [first] = amountless;
  if (first === undefined) return [];
  const others = amountless.length === 1 ? '' : ` (and ${amountless.length - 1} more)`;
  const message = `The row at ${first}${others} has a day and no amount; it was left out. Look whether one is missing there.`;
  return [noteInFile('entries_left_out', 'warning', message, first)];
}

/** What a person should confirm: the columns, and what the values leave open. */
export function questionsOf(grid: Grid, read: ReadTable): Finding[] {
  const { table, style, rows, turn, links } = read;
  const [at = 'line 1'] = [grid.rows[Math.max(0, table.heading)]?.inFile];
  const ofDates = style.dates.isAmbiguous
    ? [noteInFile('date_order_ambiguous', 'warning', datesSentence(style), at)]
    : [];
  if (table.isSaid && !style.decimals.isAmbiguous) return ofDates;
  const isTurned = turn.amount === -1;
  const isSure =
    table.columns.amount === null || table.columns.direction !== null || (links > 0 && agreement(rows) > 0);
  const doubt = style.decimals.isAmbiguous ? ' Amounts such as 1.234 could have three decimals or thousands.' : '';
  const rivals = table.rivals.map((column) => quote(columnName(grid, table, column)));
  const other = hasRivals(read) ? ` The amounts could stand under ${rivals.join(' or ')} as well.` : '';
  const message = `The columns were read so: ${mappingSentence(mappingOf(grid, table, isTurned), style)}.${doubt}${other} Say otherwise if it is not so.`;
  const isOpen = !isSure || isTurned || style.decimals.isAmbiguous || hasRivals(read) || table.heading < 0;
  return [noteInFile('columns_inferred', isOpen ? 'warning' : 'info', message, at), ...ofDates];
}

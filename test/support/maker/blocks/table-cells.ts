import type { Entry } from '../activity.ts';
import { fillPattern } from '../fill-pattern.ts';
import { formatAmount } from '../format-amount.ts';
import { formatDate } from '../format-date.ts';
import type { Column, TableBlock } from '../layout.ts';
import type { Stage } from '../stage.ts';
import { wrapText } from '../wrap-text.ts';

/** An entry to be drawn: its place in time, and what its neighbours on the page let it leave out. */
export interface Line {
  readonly entry: Entry;
  /** Index into the activity's entries. */
  readonly index: number;
  readonly showsDate: boolean;
  readonly showsBalance: boolean;
}

/** The entries `table` shows, in the order it shows them. */
export function linesOf(stage: Stage, table: Pick<TableBlock, 'of' | 'newestFirst' | 'dates' | 'balances'>): Line[] {
  const all = stage.activity.entries.map((entry, index) => ({ entry, index }));
  const kept = all.filter(({ entry }) => table.of === undefined || table.of.includes(entry.kind));
  const ordered = table.newestFirst ? kept.reverse() : kept;
  const endsDay = (place: number): boolean => ordered[place + 1]?.entry.date !== ordered[place]?.entry.date;
  return ordered.map((line, place) => ({
    ...line,
    showsDate: table.dates !== 'firstOfDay' || ordered[place - 1]?.entry.date !== line.entry.date,
    showsBalance: table.balances !== 'edges' && (table.balances !== 'lastOfDay' || endsDay(place)),
  }));
}

function descriptionLines(stage: Stage, column: Column, entry: Entry): string[] {
  const { paper, layout } = stage;
  const { width } = column;
  if (width === undefined) return [...entry.lines];
  const measure = (line: string): number => paper.measure(line, layout.face.regular, layout.face.size);
  return entry.lines.flatMap((line) => wrapText(line, width, measure));
}

/** What a cell prints, line by line; nothing for an empty cell. */
export function cellLines(stage: Stage, column: Column, line: Line): string[] {
  const { activity, layout, figures } = stage;
  const { entry } = line;
  const money = (amount: number): string[] => [
    formatAmount(amount, activity.currency, column.money ?? layout.money.row),
  ];
  const date = (value: string): string[] => [formatDate(value, column.date ?? layout.dates.row, layout.dates.months)];
  switch (column.shows) {
    case 'date':
      return line.showsDate ? date(entry.date) : [];
    case 'otherDate':
      return date(entry.otherDate);
    case 'description':
      return descriptionLines(stage, column, entry);
    case 'reference':
      return entry.reference === null ? [] : [entry.reference];
    case 'amount':
      return money(entry.amount);
    case 'inflow':
      return entry.amount > 0 ? money(entry.amount) : [];
    case 'outflow':
      return entry.amount < 0 ? money(-entry.amount) : [];
    case 'accrued':
      return entry.amount < 0 ? money(Math.ceil(-entry.amount / 200)) : [];
    case 'balance':
      return line.showsBalance ? [balanceText(stage, column, figures.balance(line.index))] : [];
    case 'settled':
      return line.showsBalance ? [balanceText(stage, column, settledBalance(stage, line))] : [];
    case 'side':
      return [sideOf(column, entry.amount)];
    case 'balanceSide':
      return line.showsBalance ? [sideOf(column, figures.balance(line.index))] : [];
    case 'serial':
      return [String(line.index + 1).padStart(4, '0')];
    case 'kind':
      return [column.words?.[entry.kind] ?? ''].filter((word) => word !== '');
    case 'code':
      return [fillPattern(column.pattern ?? '', stage.random)];
  }
}

/** A balance as its column writes it. */
export const balanceText = (stage: Stage, column: Column, amount: number): string =>
  formatAmount(amount, stage.activity.currency, column.money ?? stage.layout.money.balance ?? stage.layout.money.row);

/** The word of a column for the direction of `amount`. */
export const sideOf = ({ sides }: Column, amount: number): string => sides?.[amount < 0 ? 1 : 0] ?? '';

/** What of the entries up to `line` has reached its other date on the line's day, on top of the opening balance. */
function settledBalance({ activity }: Stage, { entry, index }: Line): number {
  const settled = activity.entries.slice(0, index + 1).filter(({ otherDate }) => otherDate <= entry.date);
  return settled.reduce((balance, { amount }) => balance + amount, activity.opening);
}

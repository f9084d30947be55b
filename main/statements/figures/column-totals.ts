import { columnAt, type MoneyColumn } from '../columns/money-columns.ts';
import type { ColumnHeading } from '../columns/table-headings.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { LabelKind } from '../vocabulary/figures.ts';
import { overlap } from '../words/overlap.ts';
import type { LabelledFigure } from './labelled-figures.ts';

/** A line of the table that carries a label, such as "carried forward": its amounts by the columns' headings. */
export function inColumns(money: readonly MoneyToken[], columns: readonly MoneyColumn[]): Map<string, MoneyToken> {
  const byRole = new Map<string, MoneyToken>();
  for (const token of money) {
    const heading = columns[columnAt(columns, token.bounds)]?.heading;
    if (heading) byRole.set(heading, token);
  }
  return byRole;
}

/**
 * A balance that stands in a column of what goes out or comes in, where the table has none of balances: on that side it is owed or
 * owned.
 */
export function onSide(money: MoneyToken, columns: readonly MoneyColumn[]): MoneyToken {
  const heading = columns[columnAt(columns, money.bounds)]?.heading;
  if ((heading !== 'debit' && heading !== 'credit') || columns.some((column) => column.heading === 'balance'))
    return money;
  return { ...money, mark: heading };
}

/** A line of totals under the table's columns, folded: "Total", "Totals", "Total des opérations". */
export const COLUMN_TOTALS =
  /^(grand total|transaction total|total|totals|totaux|totale|totali|totaal|totales|summe|sum|gesamt|umsatze gesamt|umsatztotal|suma|rulaj|total rulaj)\b(?!.*\b(page|seite|pagina)\b)/;
export const COLUMN_TOTAL = 'column total';

/** The two amounts of a box that has nothing but money in and money out across, by its headings. */
function inBox(money: readonly MoneyToken[], headings: readonly ColumnHeading[]): Map<string, MoneyToken> {
  const isBox = money.length === 2 && !headings.some(({ role }) => role === 'balance' || role === 'amount');
  const found = money.flatMap((token) => {
    const over = headings.find(({ bounds }) => overlap(bounds, token.bounds) > 0);
    return over ? [[over.role, token] as const] : [];
  });
  return new Map(isBox ? found : []);
}

/** The totals of the debit and credit columns, where a line under the table, or in a box of its own, prints both. */
export function columnTotals(
  line: TokenLine,
  index: number,
  columns: readonly MoneyColumn[],
  headings: readonly ColumnHeading[],
): LabelledFigure[] {
  if (line.money.length < 2 || !COLUMN_TOTALS.test(line.label)) return [];
  const inTable = inColumns(line.money, columns);
  const roles = inTable.has('debit') && inTable.has('credit') ? inTable : inBox(line.money, headings);
  const [debit, credit] = [roles.get('debit'), roles.get('credit')];
  if (!debit || !credit) return [];
  const figure = (kind: LabelKind, money: MoneyToken): LabelledFigure => ({
    kind,
    label: COLUMN_TOTAL,
    money,
    count: null,
    beside: true,
    page: line.page,
    bounds: money.bounds,
    line: index,
  });
  return [figure('totalOut', debit), figure('totalIn', credit)];
}

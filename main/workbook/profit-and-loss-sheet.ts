import type { CellObject } from 'xlsx';
import * as XLSX from 'xlsx';
import { exponentOf } from '../../shared/money.ts';
import type { Calculations, LineTerm, ProfitAndLoss, ProfitAndLossLine } from '../summaries/index.ts';
import { computed, EMPTY, figure, marked, money, SHARE_FORMAT, text } from './cells.ts';
import type { Contents } from './contents.ts';
import { withLook } from './looks.ts';
import { fullMonthCell, monthCell, NO_MONTH, totalMonthsCell } from './month-cell.ts';
import { monthConditions } from './month-conditions.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnAtRight } from './rests-on.ts';
import { type Block, note, sections } from './table.ts';
import { exactly, type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

const RATIO_DECIMALS = 4;
const INDENT = '    ';

/** The profit and loss of one currency, and where it stands. */
interface Placed {
  readonly currency: string | null;
  readonly profitAndLoss: ProfitAndLoss;
  readonly live: LiveFormulas;
  readonly lines: readonly ProfitAndLossLine[];
  /** The line of the sheet on which each category stands, by its slug. */
  readonly categoryLines: ReadonlyMap<string, number>;
  readonly monthLine: number;
  readonly firstLine: number;
}

/** The cash-flow profit and loss by month, a block a currency; its last line is held against the change of balances. */
export function profitAndLossPage({ calculations, transactions }: Contents): Page {
  const live = liveFormulas(transactions.length);
  const blocks = sections(calculations.map((one) => [blockOf(one, live)]));
  return pageOf({ name: 'P&L', ...blocks, headerLines: calculations.length === 1 ? 1 : 0, labelColumns: 1 });
}

const blockOf =
  ({ currency, profitAndLoss }: Calculations, live: LiveFormulas): Block =>
  (monthLine) => {
    const { covers, includesUnproven } = profitAndLoss;
    const title = withLook(text(currency ?? 'Currency not known'), 'header');
    if (covers.length === 0) return [[title], ...note(NO_MONTH)(monthLine + 1)];
    const lines = profitAndLoss.sections.flatMap((section) => section.lines);
    const firstLine = monthLine + 3;
    const categoryLines = new Map(
      lines.flatMap(({ layout }, index) => {
        const [slug] = layout.numerator.categories;
        return slug === undefined ? [] : [[slug, firstLine + index] as const];
      }),
    );
    const placed = { currency, profitAndLoss, live, lines, categoryLines, monthLine, firstLine };
    const header = [...profitAndLoss.months.map(monthCell), text('Total')];
    return [
      [title, ...header.map((cell) => withLook(cell, 'numberHeader'))],
      [text('Full month'), ...covers.map(fullMonthCell), totalMonthsCell(covers)],
      [
        text('Rests on'),
        ...covers.map((cover, at) => (cover === null ? EMPTY : restsOnAtRight(includesUnproven[at] ?? false))),
        restsOnAtRight(includesUnproven.some(Boolean)),
      ],
      ...lines.map((line, index) => figureCells(placed, line, index)),
      ...balanceCells(placed),
    ];
  };

function figureCells(placed: Placed, line: ProfitAndLossLine, index: number): CellObject[] {
  const { indent, name } = line.layout;
  const label = text(INDENT.repeat(indent) + name);
  const cells = line.values.map((value, month) => monthValue(placed, line, value, month));
  return [indent === 0 ? withLook(label, 'label') : label, ...cells, totalCell(placed, line, placed.firstLine + index)];
}

function monthValue(placed: Placed, line: ProfitAndLossLine, value: number | null, month: number): CellObject {
  const shown = line.isRatio ? figure(value, SHARE_FORMAT) : money(value, placed.currency);
  const cell = marked(shown, placed.profitAndLoss.includesUnproven[month] ?? false);
  const formula = line.isRatio ? ratioFormula(placed, line, month) : amountFormula(placed, line, month);
  return formula === null ? cell : computed(cell, formula);
}

/** Of amounts the sum of the months, of a ratio the ratio of the totals. */
function totalCell(placed: Placed, line: ProfitAndLossLine, at: number): CellObject {
  if (!line.isRatio) return sumCell(placed, line.total, at);
  const cell = marked(figure(line.total, SHARE_FORMAT), isUnsureThroughout(placed));
  const formula = ratioFormula(placed, line, placed.profitAndLoss.months.length);
  return formula === null ? cell : computed(cell, formula);
}

/** The sum of the months of a line of the sheet; a month without data is an empty cell. */
function sumCell(placed: Placed, total: number | null, line: number): CellObject {
  const { currency, profitAndLoss } = placed;
  const cell = marked(money(total, currency), isUnsureThroughout(placed));
  const last = monthLetter(profitAndLoss.months.length - 1);
  return computed(cell, `ROUND(SUM(B${line}:${last}${line}),${exponentOf(currency)})`);
}

const isUnsureThroughout = ({ profitAndLoss }: Placed): boolean => profitAndLoss.includesUnproven.some(Boolean);

/**
 * A category is a sum of transactions, and a line of sections the sum of the categories in them. The last line takes in
 * everything: it is the sum of all transactions, also of those to which a reader gives a category that has no line.
 */
function amountFormula(placed: Placed, line: ProfitAndLossLine, month: number): string | null {
  const { currency, live, monthLine, lines } = placed;
  const { name, numerator } = line.layout;
  const conditions = monthConditions(currency, `${monthLetter(month)}$${monthLine}`);
  if (line === lines.at(-1)) return live.sum(conditions);
  if (numerator.categories.length > 0) return live.sum([...conditions, ['Category', exactly(name)]]);
  return termFormula(placed, numerator, month);
}

/** A share of another line of the month, or the growth against the month before. */
function ratioFormula(placed: Placed, { layout }: ProfitAndLossLine, month: number): string | null {
  const amount = termFormula(placed, layout.numerator, month);
  const base = layout.isGrowth
    ? termFormula(placed, layout.numerator, month - 1)
    : layout.denominator && termFormula(placed, layout.denominator, month);
  if (amount === null || base === null) return null;
  const part = layout.isGrowth ? `(${amount}-${base})/ABS(${base})` : `${amount}/${base}`;
  return `ROUND(${part},${RATIO_DECIMALS})`;
}

/** The cells of the categories of a term, added up; null where none of them has a line. */
function termFormula({ profitAndLoss, categoryLines }: Placed, term: LineTerm, month: number): string | null {
  const letter = monthLetter(month);
  const ranges = profitAndLoss.sections
    .filter(({ layout }) => term.sections.some((section) => section === layout.slug))
    .flatMap(({ layout }) => {
      const lines = layout.categories.flatMap((slug) => categoryLines.get(slug) ?? []);
      return lines.length === 0 ? [] : [`${letter}${lines[0]}:${letter}${lines.at(-1)}`];
    });
  return ranges.length === 0 ? null : `SUM(${ranges.join(',')})`;
}

/** By how much balances changed, and the difference to the last line: zero where every balance and every row is there. */
function balanceCells(placed: Placed): CellObject[][] {
  const { currency, profitAndLoss, lines, firstLine } = placed;
  const { balanceChange, difference, includesUnproven } = profitAndLoss;
  const changeLine = firstLine + lines.length;
  const cellOf = (value: number | null, month: number): CellObject =>
    marked(money(value, currency), includesUnproven[month] ?? false);
  const differenceFormula = (letter: string): string =>
    `ROUND(${letter}${changeLine - 1}-${letter}${changeLine},${exponentOf(currency)})`;
  return [
    [
      withLook(text('Change of balances'), 'label'),
      ...balanceChange.values.map(cellOf),
      sumCell(placed, balanceChange.total, changeLine),
    ],
    [
      withLook(text('Difference'), 'label'),
      ...difference.values.map((value, month) => computed(cellOf(value, month), differenceFormula(monthLetter(month)))),
      sumCell(placed, difference.total, changeLine + 1),
    ],
  ];
}

/** The months stand from column B on, and their total after them. */
const monthLetter = (month: number): string => XLSX.utils.encode_col(month + 1);

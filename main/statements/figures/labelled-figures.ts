import type { Rectangle } from '../../../shared/model/index.ts';
import { isBareBalance } from '../columns/balance-label.ts';
import type { MoneyColumn } from '../columns/money-columns.ts';
import { type ColumnHeading, headingsOf } from '../columns/table-headings.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import {
  CARRIED,
  FIGURE_LABELS,
  type LabelKind,
  OWED_BALANCE,
  OWNED_BALANCE,
  POSSESSIVES,
} from '../vocabulary/figures.ts';
import { MOVEMENT_WORDS, TOTAL_WORDS } from '../vocabulary/movements.ts';
import { fold } from '../words/fold.ts';
import { SURE } from '../words/legible.ts';
import { heightOf } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';
import { phrasesIn, phraseTable } from '../words/phrases.ts';
import { BENEATH_LINES, beneath, inOrder, over } from './amounts-around.ts';
import { amountInFront, amountsIn, between, COUNT, upToWords } from './amounts-beside.ts';
import { COLUMN_TOTAL, columnTotals, inColumns, onSide } from './column-totals.ts';

/** A figure with its label, somewhere outside the rows. */
export interface LabelledFigure {
  /** `balance`: one between those that open and close. */
  readonly kind: LabelKind;
  /** The label, folded: two figures under one label say the same thing twice. */
  readonly label: string;
  readonly money: MoneyToken;
  /** A whole number printed with it: how many transactions it sums. */
  readonly count: number | null;
  /** True when the figure stands on its label's line, or right over its label; false when beneath it. */
  readonly beside: boolean;
  readonly page: number;
  readonly bounds: Rectangle;
  /** Index of the label's line in the document. */
  readonly line: number;
}

const LABELS = phraseTable(FIGURE_LABELS);

/** True for the last word of a date or an amount. */
const endsToken = ({ dates, money }: TokenLine, index: number): boolean =>
  [...dates, ...money].some(({ to }) => to === index);

const startsCell = (line: TokenLine, index: number): boolean => {
  const before = line.words[index - 1];
  const word = line.words[index];
  if (!before || !word) return true;
  const known = /^(total|total des|sum|less|plus)?$/.test(fold(before.text)) || POSSESSIVES.test(fold(before.text));
  // What recognition was not sure of and has digits may be a date.
  const mayBeDate = before.source === 'ocr' && before.confidence < SURE && /\d/.test(before.text);
  const isApart = word.bounds.xMin - before.bounds.xMax > heightOf(word.bounds);
  return known || isApart || mayBeDate || endsToken(line, index - 1);
};

/** The direction of which every word of a label speaks, but for those that say nothing; null where one speaks of more. */
function directionOf(words: readonly string[]): 'in' | 'out' | null {
  const known = (word: string): boolean => Object.values(MOVEMENT_WORDS).some((set) => set.has(word));
  const [isIn, isOut] = [words.some((w) => MOVEMENT_WORDS.in.has(w)), words.some((w) => MOVEMENT_WORDS.out.has(w))];
  return isIn !== isOut && words.every(known) ? (isIn ? 'in' : 'out') : null;
}

/** A figure that stands on its label's line. */
const figureOf = (
  { kind, label, money }: Pick<LabelledFigure, 'kind' | 'label' | 'money'>,
  { page }: TokenLine,
  line: number,
): LabelledFigure => ({ kind, label, money, count: null, beside: true, page, bounds: money.bounds, line });

/** The figure of a line whose label no vocabulary has whole, but whose words say which way its money goes. */
function movementOn(line: TokenLine, index: number): LabelledFigure[] {
  const [money, other] = line.money;
  if (!money || other || line.dates.length > 0) return [];
  const words = line.label.split(' ');
  const counts = words.filter((word) => COUNT.test(word));
  const said = words.filter((word) => !COUNT.test(word));
  const direction = directionOf(said);
  if (direction === null || counts.length > 1) return [];
  const isTotal = said.some((word) => TOTAL_WORDS.has(word)) && !said.includes('other');
  const whole = direction === 'in' ? 'totalIn' : 'totalOut';
  const count = counts[0] === undefined ? null : Number(counts[0]);
  return [{ ...figureOf({ kind: isTotal ? whole : direction, label: said.join(' '), money }, line, index), count }];
}

/** The figure of a line that says no more than that it is a balance. */
const balanceOn = (line: TokenLine, index: number): LabelledFigure[] =>
  isBareBalance(line)
    ? line.money.map((money) => figureOf({ kind: 'balance', label: line.label, money }, line, index))
    : [];

/** A balance with the side that its label names; any other figure as it is. */
function markedBy(label: string, money: MoneyToken): MoneyToken {
  if (OWED_BALANCE.test(label)) return { ...money, mark: 'debit' };
  return OWNED_BALANCE.test(label) ? { ...money, mark: 'credit' } : money;
}

function figuresOfLine(lines: readonly TokenLine[], index: number, columns: readonly MoneyColumn[]): LabelledFigure[] {
  const line = lines[index];
  if (!line) return [];
  const matches = phrasesIn(line, LABELS).filter(({ from }) => startsCell(line, from));
  const ordered = inOrder(lines, index, matches);
  return matches.flatMap((match, at): LabelledFigure[] => {
    const limit = matches[at + 1]?.from ?? line.words.length;
    const beside = upToWords(line, amountsIn(line, match.to, limit));
    const [first] = beside;
    const words = between(line, match.to + 1, first?.from ?? limit);
    if (!words) return [];
    const label = fold(
      line.words
        .slice(match.from, match.to + 1)
        .map(({ text }) => text)
        .join(' '),
    ).replace(/^total (des )?/, ''); // prettier-ignore
    const figure = (kind: LabelKind, money: MoneyToken, isBeside: boolean): LabelledFigure => ({
      kind,
      label,
      money: markedBy(label, money),
      count: words.count,
      beside: isBeside,
      page: line.page,
      bounds: money.bounds,
      line: index,
    });
    const isBalance = match.kind === 'opening' || match.kind === 'closing';
    if (!first) {
      const front = isBalance && match.to === line.words.length - 1 ? amountInFront(line, match.from) : null;
      if (front) return [figure(match.kind, onSide(front, columns), true)];
      const above = over(lines, index, match);
      if (above) return [figure(match.kind, above, true)];
      const below = ordered?.[at] ?? beneath(lines, index, match);
      return below ? [figure(match.kind, below, false)] : [];
    }
    const roles = beside.length > 1 ? inColumns(beside, columns) : new Map<string, MoneyToken>();
    const balance = roles.get('balance');
    if (!balance || !isBalance) return [figure(match.kind, first, true)];
    const [debit, credit] = [roles.get('debit'), roles.get('credit')];
    // What is carried to the next page are the totals of the columns so far.
    const total = (kind: LabelKind, money: MoneyToken): LabelledFigure => ({
      ...figure(kind, money, true),
      ...(CARRIED.test(label) && { label: COLUMN_TOTAL }),
    });
    return [
      figure(match.kind, balance, true),
      ...(match.kind === 'closing' && debit ? [total('totalOut', debit)] : []),
      ...(match.kind === 'closing' && credit ? [total('totalIn', credit)] : []),
    ];
  });
}

/**
 * True where the labels of a line and the amounts beneath it are a summary laid out across: a balance that opens, parts and
 * one that closes, each label over an amount of its own, and nothing else beneath but that one line of amounts, and perhaps
 * their total where there is but that one.
 */
function isStrip(figures: readonly LabelledFigure[], lines: readonly TokenLine[], index: number): boolean {
  const kinds = new Set(figures.map(({ kind }) => kind));
  if (!kinds.has('opening') || !kinds.has('closing') || kinds.size < 3) return false;
  const own = new Set(figures.map(({ money }) => money.from));
  const beneathLabels = lines.slice(index + 1, index + 1 + BENEATH_LINES).filter(({ money }) => money.length > 0);
  const [amounts, more] = beneathLabels;
  const isSame = more?.money.every(({ minor }, at) => minor === amounts?.money[at]?.minor) ?? false;
  const alone = isSame || !more?.money.some(({ bounds }) => figures.some((f) => overlap(f.bounds, bounds) > 0));
  return alone && own.size === figures.length && amounts?.money.length === figures.length && amounts.dates.length === 0;
}

/** The figures of a line; those of a summary laid out across count like figures beside their labels. */
function figuresOn(lines: readonly TokenLine[], index: number, columns: readonly MoneyColumn[]): LabelledFigure[] {
  const figures = figuresOfLine(lines, index, columns);
  const line = lines[index];
  if (figures.length === 0) return line ? [...balanceOn(line, index), ...movementOn(line, index)] : [];
  return isStrip(figures, lines, index) ? figures.map((figure) => ({ ...figure, beside: true })) : figures;
}

/** Whether a balance is that of the day with which a span of days begins that is printed outside the rows. */
function beginsSpan({ line }: LabelledFigure, lines: readonly TokenLine[], used: ReadonlySet<number>): boolean {
  const day = lines[line]?.dates[0]?.text;
  return lines.some(({ dates: [from, to] }, index) => !used.has(index) && from?.text === day && to && to.text !== day);
}

/**
 * Balances known by their place, where no others are named: the first opens the statement, the last closes it, those between
 * carry over. One alone is the other of the two that is named, or opens a statement of which it names the first day; above the
 * rows of a table without balances nothing tells which of the two it is.
 */
function placed(
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  used: ReadonlySet<number>,
  columns: readonly MoneyColumn[],
): LabelledFigure[] {
  const balances = figures.filter(({ kind }) => kind === 'balance');
  const named = (kind: LabelKind): boolean => figures.some((figure) => figure.kind === kind && figure.beside);
  const [isOpened, isClosed] = [named('opening'), named('closing')];
  if (isOpened && isClosed) return [...figures];
  const opens =
    balances.length > 1 || (!isOpened && (isClosed || balances.some((one) => beginsSpan(one, lines, used))));
  const isBehind = (balances[0]?.line ?? 0) > Math.min(...used);
  const closes = !opens && (isOpened || isBehind || columns.some(({ heading }) => heading === 'balance'));
  const first = opens ? balances[0] : undefined;
  const last = balances.length > 1 || closes ? balances.at(-1) : undefined;
  return figures.map((figure): LabelledFigure => {
    if (figure.kind !== 'balance') return figure;
    if (figure === last) return { ...figure, kind: 'closing' };
    return figure === first ? { ...figure, kind: 'opening' } : figure;
  });
}

/** Where nothing else opens the statement, what is carried forward in front of all rows does: it was carried to them. */
function carriedIn(figures: readonly LabelledFigure[], used: ReadonlySet<number>): readonly LabelledFigure[] {
  const first = Math.min(...used);
  const isCarriedIn = ({ kind, label, line }: LabelledFigure): boolean =>
    kind === 'closing' && CARRIED.test(label) && line < first && Number.isFinite(first);
  if (figures.some(({ kind, beside }) => kind === 'opening' && beside)) return figures;
  return figures.map((figure) => (isCarriedIn(figure) ? { ...figure, kind: 'opening' } : figure));
}

/**
 * The labelled figures of a document in reading order: balances, totals and parts of summaries.
 *
 * @param used indexes of lines that are rows, which carry no labels
 */
export function labelledFigures(
  lines: readonly TokenLine[],
  used: ReadonlySet<number>,
  columns: readonly MoneyColumn[],
): LabelledFigure[] {
  let headings: readonly ColumnHeading[] = [];
  const figures = lines.flatMap((line, index): LabelledFigure[] => {
    headings = headingsOf(line) ?? headings;
    if (used.has(index)) return [];
    const labelled = figuresOn(lines, index, columns);
    // "Total balance carried forward" names the balance among the totals of the columns.
    if (labelled.some(({ kind, beside }) => beside && (kind === 'opening' || kind === 'closing'))) return labelled;
    const totals = columnTotals(line, index, columns, headings);
    return totals.length > 0 ? totals : labelled;
  });
  return placed(carriedIn(figures, used), lines, used, columns);
}

import { groupBy } from '../../../shared/group-by.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import type { Cell } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import { isConfusable } from '../words/confusable.ts';
import { SURE } from '../words/legible.ts';
import type { Judged } from './judged.ts';
import type { FigureChoice } from './printed-figures.ts';
import { isAmount, type MoneyRole } from './readings.ts';

/** A figure printed outside of the rows. */
export type FigureName = 'opening' | 'closing' | 'deposits' | 'withdrawals' | 'depositCount' | 'withdrawalCount';

/** A figure that may have been misread. */
export interface Doubt {
  /** Index among the statement's rows; null outside of them. */
  readonly row: number | null;
  readonly cell: 'amount' | 'balance' | FigureName;
  /** Minor units, or how many; null where nothing could be read. */
  readonly read: number | null;
  /** What was recognised where no figure was read. */
  readonly text: string;
  readonly guessed: boolean;
  /** What other looks at it saw: minor units without a sign. */
  readonly seen: readonly number[];
  /** It was read with certainty, or its digits were: only its sign may be another, or what another look saw. */
  readonly sure: boolean;
  /** 1 for a cell that can only be positive, −1 for one that can only be negative, 0 for any. */
  readonly side: -1 | 0 | 1;
}

/** A figure recognised with less certainty was guessed. */
const GUESSED = 0.7;
/** Share of figures of a column from which all of them have what these have. */
const MOST = 0.8;

export const isDoubtful = ({ confidence }: MoneyToken): boolean => confidence < SURE;

const isRecognised = ({ confidence }: MoneyToken): boolean => confidence < 1;

const sideOf = (role: MoneyRole): -1 | 0 | 1 => (role === 'debit' ? -1 : role === 'credit' ? 1 : 0);

/** What most figures of a column bear, or hardly any. */
interface Habit {
  /** A mark of their direction, such as CR and DR. */
  readonly marked: boolean;
  /** Neither plus nor minus. */
  readonly unsigned: boolean;
}

/** The habits of the columns rows have figures in. */
function columnHabits(rows: readonly ReadRow[]): ReadonlyMap<number, Habit> {
  const columns = groupBy(
    rows.flatMap(({ row }) => row.cells),
    ({ column }) => column,
  );
  const most = (cells: readonly Cell[], has: (token: MoneyToken) => boolean): boolean =>
    cells.filter(({ token }) => has(token)).length >= cells.length * MOST;
  return new Map(
    [...columns].map(([column, cells]) => [
      column,
      { marked: most(cells, ({ mark }) => mark !== null), unsigned: most(cells, ({ signed }) => !signed) },
    ]),
  );
}

/** Whether a recognised figure lacks the mark that those of its column have, or has a sign that they have not. */
const isStrange = (token: MoneyToken, { marked, unsigned }: Habit): boolean =>
  isRecognised(token) && ((marked && !token.mark) || (unsigned && token.signed));

/** What is doubted of an amount that was read. */
const doubtOf = (token: MoneyToken): Pick<Doubt, 'text' | 'side' | 'guessed' | 'seen' | 'sure'> => ({
  text: '',
  side: 0,
  guessed: token.confidence < GUESSED,
  seen: token.alternatives,
  sure: !isDoubtful(token),
});

/** An amount of which nothing could be read. */
const UNREAD = { cell: 'amount', read: null, guessed: true, seen: [], sure: false } as const;

function doubtsOfRow(
  read: ReadRow,
  index: number,
  roles: readonly MoneyRole[],
  habits: ReadonlyMap<number, Habit>,
): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (cell: 'amount' | 'balance', value: number, isWanted: (role: MoneyRole) => boolean): void => {
    const found = read.row.cells.find(({ column }) => isWanted(roles[column] ?? null));
    if (!found) return;
    const { column, token } = found;
    const habit = habits.get(column);
    if (isDoubtful(token) || (habit && isStrange(token, habit)) || token.alternatives.length > 0)
      doubts.push({ ...doubtOf(token), row: index, cell, read: value });
  };
  if (!read.amountUnread) add('amount', read.amount, isAmount);
  if (read.balance !== null) add('balance', read.balance, (role) => role === 'balance');
  if (read.amountUnread) {
    const cell = read.row.unread.find(({ column }) => isAmount(roles[column] ?? null));
    const side = sideOf(roles[cell?.column ?? -1] ?? null);
    doubts.push({ ...UNREAD, row: index, text: cell?.text ?? '', side });
  }
  return doubts;
}

/** Balances and totals outside of the rows that may have been misread. */
function doubtsOfFigures({ figures, places }: FigureChoice): Doubt[] {
  return (['opening', 'closing', 'deposits', 'withdrawals'] as const).flatMap((cell): Doubt[] => {
    const money = places[cell]?.money;
    const read = cell === 'opening' || cell === 'closing' ? figures[cell] : figures.totals[cell];
    if (!money || read === null || (!isDoubtful(money) && money.alternatives.length === 0)) return [];
    return [{ ...doubtOf(money), row: null, cell, read }];
  });
}

/** Printed counts that were recognised: of so few digits, recognition is never sure enough. */
function doubtsOfCounts({ figures, places }: FigureChoice): Doubt[] {
  const recognised = (total: LabelledFigure | undefined): boolean => total !== undefined && isRecognised(total.money);
  return (['deposit', 'withdrawal'] as const).flatMap((name): Doubt[] => {
    const cell = `${name}Count` as const;
    const read = figures.totals[cell];
    if (read === null || !recognised(places[`${name}s`])) return [];
    return [{ row: null, cell, read, text: '', guessed: false, seen: [], sure: false, side: 0 }];
  });
}

/** Every figure of a statement that may have been misread. The file's own text is beyond doubt. */
export function doubtsOf({ reading, rows, choice }: Judged): Doubt[] {
  const habits = columnHabits(rows);
  const inRows = rows.flatMap((row, index) => doubtsOfRow(row, index, reading?.roles ?? [], habits));
  return [...inRows, ...doubtsOfFigures(choice), ...doubtsOfCounts(choice)];
}

/**
 * Whether what was recognised shares most of its digits with a figure.
 *
 * @param freely digits may differ that do not look alike
 */
export function resembles(text: string, right: number, freely: boolean): boolean {
  const [digits, wanted] = [text.replace(/\D/g, ''), String(Math.abs(right))];
  if (digits.length < 2 || digits.length < wanted.length - 1) return false;
  return digits === wanted || isConfusable(Number(digits), Math.abs(right), freely);
}

/** Whether another look saw this very figure; looks that differ in it seldom agree on its sign. */
export const wasSeen = ({ seen }: Doubt, right: number): boolean => seen.includes(Math.abs(right));

/**
 * Whether the page may have printed `right` where something else, or nothing, was read.
 *
 * @param anchored balances on both sides leave no other value; sums alone do not, for a row may be missing
 */
export function mayBe(doubt: Doubt, right: number, anchored: boolean): boolean {
  const { read, text, guessed, side, sure } = doubt;
  if (right === 0 || right * side < 0) return false;
  if (wasSeen(doubt, right)) return true;
  if (sure) return right === -(read ?? 0);
  return read === null ? resembles(text, right, anchored) : isConfusable(read, right, guessed && anchored);
}

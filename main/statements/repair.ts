import type { CandidateTable } from './candidate-rows.ts';
import { isConfusable } from './confusable.ts';
import { checksOf, type Judged, proves } from './judge.ts';
import type { MoneyToken } from './money-tokens.ts';
import type { MoneyRole, ReadRow } from './readings.ts';

/** A cell that was computed from its neighbours because it cannot have been printed as it was read. */
export interface Repair {
  /** Index among the statement's rows. */
  readonly row: number;
  readonly cell: 'amount' | 'balance' | 'sign';
  /** Minor units, in the account's sign. */
  readonly read: number;
  readonly right: number;
}

export interface Repaired {
  readonly judged: Judged;
  readonly repairs: readonly Repair[];
}

/** A figure recognised with more certainty than this is what the page says: if it contradicts others, the page does. */
const SURE = 0.9;
/** A figure recognised with less certainty than this was guessed. */
const GUESSED = 0.7;

/** A statement's steps, and what they are held against. */
interface Ledger {
  readonly steps: readonly Step[];
  readonly rows: readonly ReadRow[];
  readonly roles: readonly MoneyRole[];
  /** The closing balance, null where none was read with certainty. */
  readonly closing: number | null;
  /** The opening balance was read with certainty. */
  readonly openingSure: boolean;
}

/** One step of the running balance: the balance before a row, the row, and the balance printed after it. */
interface Step {
  readonly index: number;
  readonly before: number;
  readonly amount: number;
  readonly after: number;
}

function tokenOf({ row }: ReadRow, roles: readonly MoneyRole[], wanted: readonly MoneyRole[]): MoneyToken | undefined {
  return row.cells.find(({ column }) => wanted.includes(roles[column] ?? null))?.token;
}

const isDoubtful = (token: MoneyToken | undefined): boolean => token !== undefined && token.confidence < SURE;

/** Whether a doubtful figure may have been `right` on the page. */
const mayBe = (token: MoneyToken | undefined, read: number, right: number): boolean =>
  token !== undefined && token.confidence < SURE && isConfusable(read, right, token.confidence < GUESSED);

/** The steps of a statement in time, as far as every row prints its balance; null where one does not. */
function stepsOf(rows: readonly ReadRow[], opening: number | null, ascending: boolean): Step[] | null {
  if (opening === null) return null;
  const order = rows.map((_, index) => index);
  const steps: Step[] = [];
  let before = opening;
  for (const index of ascending ? order : order.toReversed()) {
    const row = rows[index];
    if (!row || row.balance === null) return null;
    steps.push({ index, before, amount: row.amount, after: row.balance });
    before = row.balance;
  }
  return steps;
}

const holds = (step: Step | undefined): boolean => step !== undefined && step.before + step.amount === step.after;

/**
 * The one cell of a broken step that explains it: its amount, when the balances on both sides are confirmed by their
 * neighbours; or its balance, when amount and balance make the next step hold. Null when neither or both would do.
 */
function explain({ steps, rows, roles, closing, openingSure }: Ledger, at: number): Repair | null {
  const step = steps[at];
  const row = step && rows[step.index];
  if (!step || !row) return null;
  const next = steps[at + 1];
  const found: Repair[] = [];
  const beforeConfirmed = at === 0 ? openingSure : holds(steps[at - 1]);
  const afterConfirmed = next ? holds(next) : closing === step.after;
  const amount = step.after - step.before;
  const amountToken = tokenOf(row, roles, ['amount', 'debit', 'credit']);
  if (beforeConfirmed && afterConfirmed && mayBe(amountToken, step.amount, amount))
    found.push({
      row: step.index,
      cell: amount === -step.amount ? 'sign' : 'amount',
      read: step.amount,
      right: amount,
    });
  const balance = step.before + step.amount;
  const nextFits = next ? balance + next.amount === next.after : closing === balance;
  if (beforeConfirmed && nextFits && mayBe(tokenOf(row, roles, ['balance']), step.after, balance))
    found.push({ row: step.index, cell: 'balance', read: step.after, right: balance });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const apply = (rows: readonly ReadRow[], { row: at, cell, right }: Repair): ReadRow[] =>
  rows.map((row, index) =>
    index !== at ? row : cell === 'balance' ? { ...row, balance: right } : { ...row, amount: right },
  );

/**
 * Mends what recognition misread, where the running balance leaves one answer: each broken step by one doubtful cell with a
 * likely confusion. All or nothing: unless every check then holds, the statement stays as it was read. Text that was not
 * recognised is certain, so a document that contradicts itself is never mended.
 */
export function repair(judged: Judged, table: CandidateTable): Repaired | null {
  const { reading, choice, result } = judged;
  if (!reading || proves(judged) || choice.contradiction) return null;
  const openingSure = !isDoubtful(choice.places.opening?.money);
  const closing = isDoubtful(choice.places.closing?.money) ? null : choice.figures.closing;
  let rows = judged.rows;
  const repairs: Repair[] = [];
  for (let round = 0; round <= rows.length; round += 1) {
    const steps = stepsOf(rows, choice.figures.opening, result.ascending);
    const broken = steps?.findIndex((step) => !holds(step)) ?? -1;
    if (!steps || broken < 0) break;
    const mend = explain({ steps, rows, roles: reading.roles, closing, openingSure }, broken);
    if (!mend) return null;
    repairs.push(mend);
    rows = apply(rows, mend);
  }
  const mended: Judged = { ...judged, rows, result: checksOf(rows, choice, table) };
  return repairs.length > 0 && proves(mended) ? { judged: mended, repairs } : null;
}

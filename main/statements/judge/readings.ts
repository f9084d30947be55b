import { linksOf } from '../../../shared/checks/balance-check.ts';
import type { MoneyColumn } from '../columns/money-columns.ts';
import { balanceOf } from '../figures/summary.ts';
import type { CandidateRow, CandidateTable } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import type { ColumnSum } from '../table/summed-columns.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import { SURE } from '../words/legible.ts';
import { withColumnSides } from './column-sides.ts';

/** What a money column means; null: nothing to do with the account's arithmetic. */
export type MoneyRole = 'debit' | 'credit' | 'amount' | 'balance' | null;

/**
 * Where the sign of a single amount column comes from: as printed; turned round (a card that prints purchases plain);
 * from the section's title; or from the running balance.
 */
export type SignRule = 'printed' | 'inverted' | 'section' | 'chain';

/** One way to read the table: a hypothesis for the arithmetic to judge. */
export interface Reading {
  readonly roles: readonly MoneyRole[];
  readonly sign: SignRule;
  /** Rows that print no date of their own count, with the date above. */
  readonly undated: boolean;
  /** Columns that it reads otherwise than their headings say. */
  readonly contradictions: number;
}

/** A row under a reading, before its balance is held against those around it. */
interface ReadEntry extends ReadRow {
  /** The page itself says by sign or mark which way the amount goes. */
  readonly directed: boolean;
  /** Its balance was recognised without certainty. */
  readonly balanceUnsure: boolean;
}

const ROLES: readonly MoneyRole[] = ['amount', 'debit', 'credit', 'balance', null];

/** Columns that may have a role, those with a heading first; the least used of a wide table are noise. */
const MOST_ROLES = 5;

/** The columns headed as balances beside the first, which is the ledger's: of what is settled, or available. */
const furtherBalances = (columns: readonly MoneyColumn[]): number[] =>
  columns.flatMap(({ heading }, index) => (heading === 'balance' ? [index] : [])).slice(1);

/** True for a column that holds nothing but noughts, such as fees of which none was charged. */
const isIdle = (rows: readonly CandidateRow[], index: number): boolean =>
  rows.every(({ cells }) => cells.every(({ column, token }) => column !== index || token.minor === 0));

/**
 * All ways to give columns roles: one amount column, or debit and credit columns, and at most one balance. Of several
 * balances the first takes part, and no reading may look away from it. Where one column is the sum of others, one of them
 * all is the amount.
 */
function assignments({ columns, rows }: CandidateTable, sum: ColumnSum): MoneyRole[][] {
  const further = furtherBalances(columns);
  const isHeaded = (at: number): boolean => (columns[at]?.heading ?? null) !== null;
  const used = columns
    .map((_, index) => index)
    .filter((index) => !further.includes(index) && !isIdle(rows, index))
    .sort((a, b) => Number(isHeaded(b)) - Number(isHeaded(a)) || (columns[b]?.count ?? 0) - (columns[a]?.count ?? 0));
  const free = new Set(used.slice(0, MOST_ROLES));
  const extend = (roles: MoneyRole[]): MoneyRole[][] =>
    roles.length === columns.length
      ? [roles]
      : ROLES.filter((role) => role === null || (free.has(roles.length) && !roles.includes(role))).flatMap((role) =>
          extend([...roles, role]),
        );
  const balance = columns.findIndex(({ heading }) => heading === 'balance');
  return extend([]).filter((roles) => {
    if (balance >= 0 && roles[balance] === null) return false;
    // Else the others would be looked away from beside a balance that is taken for an amount.
    if (further.length > 0 && roles[balance] !== 'balance') return false;
    if (sum.length > 0 && !sum.some(({ column }) => roles[column] === 'amount')) return false;
    if (sum.some(({ column }) => roles[column] !== 'amount' && roles[column] !== null)) return false;
    const split = roles.includes('debit') || roles.includes('credit');
    return roles.includes('amount') !== split;
  });
}

/** Whether a column may well have no role: a further balance, or a part of an amount beside it. */
const mayStandAside = (columns: readonly MoneyColumn[], sum: ColumnSum, roles: readonly MoneyRole[]): Set<number> =>
  new Set([
    ...furtherBalances(columns),
    ...sum.flatMap(({ column }) => (roles[column] === null && columns[column]?.heading !== 'amount' ? [column] : [])),
  ]);

const contradictionsOf = (roles: readonly MoneyRole[], columns: readonly MoneyColumn[], sum: ColumnSum): number => {
  const aside = mayStandAside(columns, sum, roles);
  return columns.filter(({ heading }, at) => heading !== null && roles[at] !== heading && !aside.has(at)).length;
};

/** How well roles agree with the columns' headings and habits; higher is better. */
function plausibility(roles: readonly MoneyRole[], columns: readonly MoneyColumn[], sum: ColumnSum): number {
  const aside = mayStandAside(columns, sum, roles);
  const most = Math.max(...columns.map(({ count }) => count));
  return columns.reduce((score, { heading, count }, index) => {
    const role = roles[index] ?? null;
    if (aside.has(index)) return score;
    if (heading !== null) return score + (role === heading ? 4 : -4);
    const use = count / most;
    if (role === null) return score - 2 * use;
    return score + use + (role === 'balance' ? (index === columns.length - 1 && index > 0 ? 0.5 : -1) : 0);
  }, 0);
}

const SIGNS: readonly SignRule[] = ['printed', 'section', 'inverted', 'chain'];

/** Role assignments worth trying; the rest of a wide table's possibilities are contradicted by its headings. */
const MOST_ASSIGNMENTS = 40;

/** Every reading worth judging, the most plausible first. */
export function readingsOf(table: CandidateTable): Reading[] {
  const { columns, rows } = table;
  const sum = table.columnSum ?? [];
  if (columns.length === 0) return [];
  const undated = rows.some(({ dated }) => !dated) ? [false, true] : [false];
  const roles = assignments(table, sum)
    .map((assignment) => ({ assignment, score: plausibility(assignment, columns, sum) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ASSIGNMENTS);
  return roles.flatMap(({ assignment }) =>
    undated.flatMap((withUndated) =>
      (assignment.includes('amount') ? SIGNS : SIGNS.slice(0, 1)).map((sign) => ({
        roles: assignment,
        sign,
        undated: withUndated,
        contradictions: contradictionsOf(assignment, columns, sum),
      })),
    ),
  );
}

/** The sign most figures of a group are printed with: the group's ordinary direction. Noughts in the cells of the other column tell nothing. */
function usualSign(tokens: readonly MoneyToken[]): 1 | -1 {
  const moving = tokens.filter(({ minor }) => minor !== 0);
  return moving.filter(({ minor }) => minor < 0).length * 2 > moving.length ? -1 : 1;
}

/** A figure measured in its group's ordinary direction: positive unless printed the other way. */
const alongUsual = ({ minor }: MoneyToken, usual: 1 | -1): number => minor * usual;

function tokensBy<Key>(
  rows: readonly CandidateRow[],
  column: number,
  key: (row: CandidateRow) => Key,
): Map<Key, MoneyToken[]> {
  // prettier-ignore
  const groups = new Map<Key, MoneyToken[]>();
  for (const row of rows)
    for (const { column: at, token } of row.cells)
      if (at === column) groups.set(key(row), [...(groups.get(key(row)) ?? []), token]);
  return groups;
}

type AmountOf = (row: CandidateRow, cell: (role: MoneyRole) => MoneyToken | undefined) => number | null;

/** Debit and credit columns: the column gives the direction; a figure printed against its column's habit turns it. */
function splitAmounts(rows: readonly CandidateRow[], roles: readonly MoneyRole[]): AmountOf {
  const usual = (role: MoneyRole): 1 | -1 => usualSign(tokensBy(rows, roles.indexOf(role), () => 0).get(0) ?? []);
  const [debits, credits] = [usual('debit'), usual('credit')];
  return (_, cell) => {
    const [debit, credit] = [cell('debit'), cell('credit')];
    if (!debit && !credit) return null;
    return (credit ? alongUsual(credit, credits) : 0) - (debit ? alongUsual(debit, debits) : 0);
  };
}

const marked = ({ minor, mark }: MoneyToken): number | null =>
  mark === null ? null : mark === 'credit' ? Math.abs(minor) : 0 - Math.abs(minor);

function singleAmounts(rows: readonly CandidateRow[], column: number, sign: SignRule): AmountOf {
  const bySection = tokensBy(rows, column, ({ sectionIndex }) => sectionIndex);
  return (row, cell) => {
    const token = cell('amount');
    if (!token) return null;
    if (sign === 'section') {
      if (row.section === null || row.section === 'skip') return null;
      const along = alongUsual(token, usualSign(bySection.get(row.sectionIndex) ?? []));
      return row.section === 'in' ? along : 0 - along;
    }
    return marked(token) ?? (sign === 'inverted' ? 0 - token.minor : token.minor);
  };
}

/** Gives amounts without a sign or mark the one by which the running balance moves; any other stays as printed. */
function signByChain(rows: readonly ReadEntry[], opening: number | null): ReadEntry[] {
  const signed = (start: number | null, ordered: readonly ReadEntry[]): { rows: ReadEntry[]; fits: number } => {
    let before = start;
    let fits = 0;
    const done = ordered.map((row) => {
      const down = before !== null && row.balance !== null && before - row.amount === row.balance && !row.directed;
      const up = before !== null && row.balance !== null && before + row.amount === row.balance;
      if (down || up) fits += 1;
      before = row.balance ?? (before === null ? null : before + row.amount);
      return down && !up ? { ...row, amount: -row.amount } : row;
    });
    return { rows: done, fits };
  };
  const up = signed(opening, rows);
  const down = signed(opening, rows.toReversed());
  return up.fits >= down.fits ? up.rows : down.rows.toReversed();
}

/** The roles of columns that move money. */
export const isAmount = (role: MoneyRole): boolean => role === 'amount' || role === 'debit' || role === 'credit';

/** What a reading makes of one candidate row; null where it prints neither an amount nor a balance under it. */
function entryOf(row: CandidateRow, roles: readonly MoneyRole[], owed: boolean, amountOf: AmountOf): ReadEntry | null {
  const cell = (role: MoneyRole): MoneyToken | undefined =>
    row.cells.find(({ column }) => roles[column] === role && role !== null)?.token;
  const amount = amountOf(row, cell);
  const [printed, balance] = [cell('amount'), cell('balance')];
  const garbled = amount === null && row.unread.some(({ column }) => isAmount(roles[column] ?? null));
  if (amount === null && !garbled && !balance) return null;
  return {
    row,
    amount: amount ?? 0,
    amountUnread: amount === null,
    amountMissing: amount === null && !garbled,
    directed: printed !== undefined && (printed.signed || printed.mark !== null),
    balance: balance ? balanceOf(balance, owed) : null,
    balanceApart: false,
    balanceUnsure: balance !== undefined && balance.confidence < SURE,
    section: row.section === 'skip' ? null : row.section,
  };
}

/** Whether the next printed balance is what it should be after a balance, with the rows between them. */
function nextHolds(rows: readonly ReadEntry[], from: number, balance: number): boolean {
  let after = balance;
  for (const row of rows.slice(from)) {
    after += row.amount;
    if (row.balance !== null) return row.balance === after;
  }
  return false;
}

/** Leaves out what prints a balance and no amount, where that balance was read without certainty and others hold without it. */
function withoutMisreadEchoes(entries: readonly ReadEntry[], opening: number | null): readonly ReadEntry[] {
  const { ascending } = linksOf(entries, opening);
  const inTime = ascending ? entries : entries.toReversed();
  const misread = new Set<ReadEntry>();
  let before = opening;
  inTime.forEach((entry, at) => {
    const { amountMissing, balanceUnsure, balance, amount } = entry;
    const isEcho = amountMissing && balanceUnsure && before !== null && balance !== before;
    if (isEcho && nextHolds(inTime, at + 1, before as number)) misread.add(entry);
    else before = balance ?? (before === null ? null : before + amount);
  });
  return misread.size === 0 ? entries : entries.filter((entry) => !misread.has(entry));
}

/**
 * Rows that print a balance and no amount: where the balance stays, they are the balance after the row before; where it
 * moves, they are rows whose amount is missing.
 */
function withoutEchoes(all: readonly ReadEntry[], opening: number | null): ReadEntry[] {
  if (!all.some(({ amountMissing }) => amountMissing)) return [...all];
  const entries = withoutMisreadEchoes(all, opening);
  const { brokenLinks, ascending } = linksOf(entries, opening);
  const moved = new Set(brokenLinks.map(({ row }) => row));
  const isEcho = (at: number): boolean => (entries[at]?.amountMissing ?? false) && !moved.has(at);
  return entries.flatMap((entry, at): ReadEntry[] => {
    if (isEcho(at)) return [];
    const next = at + (ascending ? 1 : -1);
    const apart = entry.balance === null && isEcho(next) ? (entries[next]?.balance ?? null) : null;
    return [apart === null ? entry : { ...entry, balance: apart, balanceApart: true }];
  });
}

/**
 * The rows of a table under one reading, in the order of the page. Rows without an amount under it are left out.
 *
 * @param owed a plain balance is money owed
 */
export function rowsUnder(
  reading: Reading,
  table: CandidateTable,
  owed: boolean,
  opening: number | null,
): { rows: ReadRow[]; left: CandidateRow[] } {
  const { roles, sign, undated } = reading;
  // What stands alone under the balances is one, dated or not: no reading may look away from it.
  const isBalance = ({ cells }: CandidateRow): boolean =>
    cells.length > 0 && cells.every(({ column }) => roles[column] === 'balance');
  const candidates = table.rows.filter((row) => row.dated || undated || isBalance(row));
  const amountColumn = roles.indexOf('amount');
  const amountOf = amountColumn < 0 ? splitAmounts(candidates, roles) : singleAmounts(candidates, amountColumn, sign);
  const read = candidates.flatMap((row) => entryOf(row, roles, owed, amountOf) ?? []);
  const entries = withColumnSides(read, roles, table.columns);
  const rows = withoutEchoes(sign === 'chain' ? signByChain(entries, opening) : entries, opening);
  const taken = new Set(rows.map(({ row }) => row));
  return { rows, left: [...candidates.filter((row) => !taken.has(row)), ...table.astray] };
}

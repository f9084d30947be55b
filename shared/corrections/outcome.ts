import { type BalanceChecks, balanceChecks, coverAll, type PrintedFigures } from '../checks/balance-check.ts';
import { failedChecks } from '../checks/failed-checks.ts';
import { note } from '../checks/note.ts';
import { partChecks, rowsOfRuns } from '../checks/part-totals.ts';
import { strayDate } from '../checks/stray-date.ts';
import { uncovered } from '../checks/uncovered.ts';
import type { CheckEvidence, Finding, PartTotal, Statement, Transaction } from '../model/index.ts';
import { closingRow } from './closing-row.ts';
import { misreadFigures, withoutOwnFigures } from './printed-figures.ts';

/** What the checks of a statement come to, with what they say. */
export interface Outcome {
  readonly checks: readonly Finding[];
  readonly coverage: readonly Finding[];
  readonly stray: readonly Finding[];
}

/** True where a person's amounts and balances can be held against everything that the page prints. */
const canBeChecked = ({ evidence, findings }: Pick<Statement, 'evidence' | 'findings'>): boolean =>
  evidence !== undefined && !findings.some(({ code }) => code === 'row_unreadable');

/** What is said of dates alone, where no figure is another than before. */
export const outcomeOfDates = ({ startDate, endDate, transactions }: Statement): Outcome => ({
  checks: [],
  coverage: [],
  stray: strayDate({ start: startDate, end: endDate }, transactions),
});

/** Holds rows against everything that their statement prints; null where not every check that was made can be made again. */
export function outcomeOf(statement: Statement): Outcome | null {
  const { evidence, currency, transactions } = statement;
  if (!evidence || !canBeChecked(statement)) return null;
  const figures = figuresOf(statement);
  const settled = { ...evidence, parts: withoutSettled(evidence.parts, statement) };
  const result = checksAgain(settled, transactions, figures);
  const checks = failedChecks(result.checks, {
    currency,
    source: 'page',
    places: {},
    rowAt: (index) => transactions[index],
  });
  const printedFigures = figuresOf(withoutOwnFigures(statement));
  const printed = checksAgain(settled, transactions.map(withoutOwnBalance), printedFigures);
  const isProven = printed.checks.every(({ holds }) => holds) && coverAll(printed, printedFigures);
  return {
    ...outcomeOfDates(statement),
    checks,
    coverage: checks.length > 0 ? [] : coverageOf(uncovered(result.checks, coverAll(result, figures)), isProven),
  };
}

/** What rows are held against. The balance of the last row is no further print of itself. */
const figuresOf = (statement: Statement): PrintedFigures => ({
  opening: statement.openingBalance,
  closing: closingRow(statement) === null ? statement.closingBalance : null,
  totals: statement.printedTotals,
});

function checksAgain(
  { parts, sections, balancesApart }: CheckEvidence,
  transactions: readonly Transaction[],
  figures: PrintedFigures,
): BalanceChecks {
  const ins = new Set(rowsOfRuns(sections.in, transactions));
  const outs = new Set(rowsOfRuns(sections.out, transactions));
  const apart = new Map(balancesApart.map(({ row, balance }) => [row, balance]));
  const rows = transactions.map((row, index) => ({
    amount: row.amount,
    balance: row.balance ?? apart.get(index) ?? null,
    section: ins.has(row) ? ('in' as const) : outs.has(row) ? ('out' as const) : null,
  }));
  const result = balanceChecks(rows, figures);
  return { ...result, checks: [...result.checks, ...partChecks(parts, rows, figures)] };
}

/**
 * Totals without those that nothing names and that repeat, as it was misread, a figure that a person reads otherwise: it is
 * one print, and what it says is settled.
 */
function withoutSettled(parts: readonly PartTotal[], statement: Statement): readonly PartTotal[] {
  const misread = new Set(misreadFigures(statement).map(Math.abs));
  return parts.filter(({ unnamed, printed }) => !(unnamed && misread.has(printed)));
}

/** A balance that only a person saw is no evidence for what they say of amounts. */
const withoutOwnBalance = (row: Transaction): Transaction =>
  row.asRead?.balance === undefined || row.asRead.balance === row.balance ? row : { ...row, balance: null };

const OWN_FIGURES =
  'The rows agree with figures that a person read; without those, nothing that was read on the page proves all of them.';

/**
 * Says where not all rows are proven.
 *
 * @param open what is not, with the figures that a person read
 * @param isProven everything is, without them
 */
const coverageOf = (open: readonly Finding[], isProven: boolean): readonly Finding[] =>
  open.length > 0 || isProven ? open : [note('rows_uncovered', 'warning', OWN_FIGURES)];

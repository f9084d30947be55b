import { type BalanceChecks, balanceChecks, coverAll, type PrintedFigures } from '../checks/balance-check.ts';
import { failedChecks } from '../checks/failed-checks.ts';
import { note } from '../checks/note.ts';
import { partChecks, rowsOfRuns } from '../checks/part-totals.ts';
import { strayDate } from '../checks/stray-date.ts';
import { uncovered } from '../checks/uncovered.ts';
import type { CheckEvidence, Finding, Statement, Transaction } from '../model/index.ts';

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
export const outcomeOfDates = ({ startDate, endDate }: Statement, transactions: readonly Transaction[]): Outcome => ({
  checks: [],
  coverage: [],
  stray: strayDate({ start: startDate, end: endDate }, transactions),
});

/** Holds rows against everything that their statement prints; null where not every check that was made can be made again. */
export function outcomeOf(statement: Statement, transactions: readonly Transaction[]): Outcome | null {
  const { evidence, currency } = statement;
  if (!evidence || !canBeChecked(statement)) return null;
  const figures = figuresOf(statement);
  const result = checksAgain(evidence, transactions, figures);
  const checks = failedChecks(result.checks, {
    currency,
    source: 'page',
    places: {},
    rowAt: (index) => transactions[index],
  });
  const printed = checksAgain(evidence, transactions.map(withoutOwnBalance), figures);
  return {
    ...outcomeOfDates(statement, transactions),
    checks,
    coverage: checks.length > 0 ? [] : coverageOf(result, printed, figures),
  };
}

const figuresOf = ({ openingBalance, closingBalance, printedTotals }: Statement): PrintedFigures => ({
  opening: openingBalance,
  closing: closingBalance,
  totals: printedTotals,
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

/** A balance that only a person saw is no evidence for what they say of amounts. */
const withoutOwnBalance = (row: Transaction): Transaction =>
  row.asRead?.balance === undefined || row.asRead.balance === row.balance ? row : { ...row, balance: null };

const OWN_BALANCES =
  'The rows agree with balances that a person read; without those, nothing that was read on the page proves all of them.';

/**
 * Says where not all rows are proven.
 *
 * @param result with the balances that a person read
 * @param printed without them
 */
function coverageOf(result: BalanceChecks, printed: BalanceChecks, figures: PrintedFigures): Finding[] {
  const open = uncovered(result.checks, coverAll(result, figures));
  const isProven = printed.checks.every(({ holds }) => holds) && coverAll(printed, figures);
  return open.length > 0 || isProven ? open : [note('rows_uncovered', 'warning', OWN_BALANCES)];
}

import { type BalanceChecks, balanceChecks, coverAll, type PrintedFigures } from '../checks/balance-check.ts';
import { failedChecks } from '../checks/failed-checks.ts';
import { note } from '../checks/note.ts';
import { partChecks, rowsOfRuns } from '../checks/part-totals.ts';
import { strayDate } from '../checks/stray-date.ts';
import { uncovered } from '../checks/uncovered.ts';
import type {
  CheckEvidence,
  CorrectedCell,
  CorrectedRow,
  Finding,
  ReadCells,
  Statement,
  Transaction,
  Verdict,
} from '../model/index.ts';
import { formatMoney } from '../money.ts';
import { withCells } from './corrected-cells.ts';

/** What stands in the way of a proof though no check fails. */
const OPEN: ReadonlySet<Finding['code']> = new Set([
  ...(['two_readings_fit', 'date_doubtful', 'rows_uncovered', 'nothing_to_check'] as const),
]);

/** What the checks of a statement come to, with what they say. */
interface Outcome {
  readonly checks: readonly Finding[];
  readonly coverage: readonly Finding[];
  readonly stray: readonly Finding[];
}

/**
 * A statement with what a person read in the cells of its rows, judged again by the checks that judged it before. It is
 * never called proven on a person's figures: where everything agrees, it is repaired, and says by whom. Where the file's own
 * text has another figure, a person's proves nothing however well it fits: the document contradicts itself. What was read is
 * kept beside what was corrected.
 *
 * @param corrections of rows that are there; those of other statements are passed over
 */
export function correctedStatement(statement: Statement, corrections: readonly CorrectedRow[]): Statement {
  const byId = new Map(corrections.map((one) => [one.transactionId, one]));
  if (!statement.transactions.some(({ id }) => byId.has(id))) return statement;
  const transactions = statement.transactions.map((row) => {
    const said = byId.get(row.id);
    return said ? withCells(row, said.cells) : row;
  });
  const said = transactions.flatMap((row, index) => saidFindings(row, index, statement.currency));
  const before = outcomeOf(statement, statement.transactions);
  const after = outcomeOf(statement, transactions);
  if (before === null || after === null) return unchecked(statement, transactions, said);

  const others = without(withoutSettledDates(statement.findings, transactions), before);
  const findings = [...after.checks, ...others, ...after.coverage, ...after.stray, ...said];
  const wasExplained = verdictOf(statement.findings) === withoutRepairs(statement.verdict);
  const verdict = verdictOf(findings);
  return {
    ...statement,
    transactions,
    findings,
    // What was not proven for a reason that no finding tells stays so.
    verdict: wasExplained ? finalVerdict(statement.verdict, verdict, transactions) : worse(statement.verdict, verdict),
  };
}

/** True where a person's amounts and balances can be held against everything that the page prints. */
export const canBeChecked = ({ evidence, findings }: Pick<Statement, 'evidence' | 'findings'>): boolean =>
  evidence !== undefined && !findings.some(({ code }) => code === 'row_unreadable');

/** Null where not every check that was made can be made again. */
function outcomeOf(statement: Statement, transactions: readonly Transaction[]): Outcome | null {
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
  return {
    checks,
    coverage: checks.length > 0 ? [] : uncovered(result.checks, coverAll(result, figures)),
    stray: strayDate({ start: statement.startDate, end: statement.endDate }, transactions),
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

/** What was found beside what the checks said. */
function without(findings: readonly Finding[], { checks, coverage, stray }: Outcome): readonly Finding[] {
  const messages = new Set([...checks, ...coverage, ...stray].map(({ message }) => message));
  return findings.filter(({ message }) => !messages.has(message));
}

/** A date that a person read is in doubt no longer. */
function withoutSettledDates(findings: readonly Finding[], transactions: readonly Transaction[]): readonly Finding[] {
  const settled = new Set(transactions.flatMap(({ id, asRead }) => (asRead?.date === undefined ? [] : [id])));
  return findings.filter(({ code, transactionId }) => code !== 'date_doubtful' || !settled.has(transactionId ?? ''));
}

const verdictOf = (findings: readonly Finding[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'error')) return 'broken';
  return findings.some(({ code }) => OPEN.has(code)) ? 'unproven' : 'proven';
};

const withoutRepairs = (verdict: Verdict): Verdict => (verdict === 'repaired' ? 'proven' : verdict);

const FROM_WORST: readonly Verdict[] = ['broken', 'unproven', 'repaired', 'proven'];

const worse = (a: Verdict, b: Verdict): Verdict => FROM_WORST.find((verdict) => verdict === a || verdict === b) ?? a;

/** Texts and dates are no figures: what was proven stays so where a person corrected nothing else. */
function finalVerdict(was: Verdict, is: Verdict, transactions: readonly Transaction[]): Verdict {
  if (is !== 'proven') return is;
  if (transactions.some(({ asRead, ...row }) => asRead && saysOtherwise(row, asRead))) return 'unproven';
  const hasFigures = transactions.some(({ asRead }) => asRead?.amount !== undefined || asRead?.balance !== undefined);
  return hasFigures || was === 'repaired' ? 'repaired' : 'proven';
}

/** True where the file's own text, which is not misread, has another figure: a sign may be taken from a wrong column. */
function saysOtherwise({ source, ...row }: Omit<Transaction, 'asRead'>, asRead: ReadCells): boolean {
  const differs = (cell: 'amount' | 'balance'): boolean =>
    asRead[cell] !== undefined && Math.abs(asRead[cell] ?? 0) !== Math.abs(row[cell] ?? 0);
  return source === 'text' && (differs('amount') || differs('balance'));
}

const UNCHECKED =
  'A person corrected figures of this statement, and not every check can be made again. Read the file again to have them held against the page.';

/** A statement whose checks cannot be made again proves nothing of what was corrected. */
const unchecked = (
  statement: Statement,
  transactions: readonly Transaction[],
  said: readonly Finding[],
): Statement => ({
  ...statement,
  transactions,
  verdict: worse(statement.verdict, 'unproven'),
  findings: [...statement.findings, note('rows_uncovered', 'warning', UNCHECKED), ...said],
});

/** What a person read in each cell, and what was read before. */
function saidFindings(row: Transaction, index: number, currency: string | null): readonly Finding[] {
  const { asRead } = row;
  if (!asRead) return [];
  const text = (value: string | number | null | undefined): string =>
    typeof value === 'number' ? formatMoney(value, currency) : value == null ? 'nothing' : `“${value}”`;
  return (Object.keys(asRead) as CorrectedCell[]).map((cell) => {
    const [was, is] = [asRead[cell], row[cell]];
    const isContradicted = saysOtherwise(row, { [cell]: was });
    const message =
      was === is
        ? `A person confirmed the ${cell} of row ${index + 1}: ${text(is)}.`
        : `A person read the ${cell} of row ${index + 1} as ${text(is)}; ${isContradicted ? `the file's own text has ${text(was)}, so nothing is proven` : `it had been read as ${text(was)}`}.`;
    return { ...note('cell_corrected', isContradicted ? 'warning' : 'info', message, row), transactionId: row.id };
  });
}

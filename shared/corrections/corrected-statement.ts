import { leavesOpen } from '../checks/leaves-open.ts';
import { note } from '../checks/note.ts';
import type { CorrectedCell, CorrectedRow, Finding, Statement, Transaction, Verdict } from '../model/index.ts';
import { withCells } from './corrected-cells.ts';
import { type Outcome, outcomeOf, outcomeOfDates } from './outcome.ts';
import { contradictsText, saidFindings } from './said-findings.ts';

/**
 * A statement with what a person read in the cells of its rows, judged again by the checks that judged it before. It is
 * never called proven on a person's figures or dates: where everything agrees, it is repaired, and says by whom. Where the
 * file's own text has another figure, a person's proves nothing however well it fits: the document contradicts itself, and
 * what it was found to contradict is told as before. Nor do a person's own balances prove a person's amounts. What was read
 * is kept beside what was corrected.
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
  const judge = saysSome(transactions, 'amount', 'balance') ? outcomeOf : outcomeOfDates;
  const before = judge(statement, statement.transactions);
  const after = judge(statement, transactions);
  if (before === null || after === null) return unchecked(statement, transactions, said);

  const others = without(withoutSettledDates(statement.findings, transactions), before);
  const findings = [...after.checks, ...others, ...after.coverage, ...after.stray, ...said];
  const isContradicted = transactions.some((row) => contradictsText(row));
  const wasExplained = verdictOf(statement.findings) === withoutRepairs(statement.verdict);
  const highest = wasExplained ? highestFor(statement.verdict, transactions, isContradicted) : statement.verdict;
  return {
    ...statement,
    transactions,
    findings: isContradicted ? [...without(before.checks.map(asWarning), after), ...findings] : findings,
    // What was not proven for a reason that no finding tells stays so.
    verdict: worse(verdictOf(findings), highest),
  };
}

const saysSome = (transactions: readonly Transaction[], ...cells: readonly CorrectedCell[]): boolean =>
  transactions.some(({ asRead }) => cells.some((cell) => asRead?.[cell] !== undefined));

/** What was found beside what the checks said. */
function without(findings: readonly Finding[], { checks, coverage, stray }: Outcome): readonly Finding[] {
  const messages = new Set([...checks, ...coverage, ...stray].map(({ message }) => message));
  return findings.filter(({ message }) => !messages.has(message));
}

/** A check that fails for what was read, and holds for what a person says. */
const asWarning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' });

/** A date that a person read is in doubt no longer. */
function withoutSettledDates(findings: readonly Finding[], transactions: readonly Transaction[]): readonly Finding[] {
  const settled = new Set(transactions.flatMap(({ id, asRead }) => (asRead?.date === undefined ? [] : [id])));
  return findings.filter(({ code, transactionId }) => code !== 'date_doubtful' || !settled.has(transactionId ?? ''));
}

const verdictOf = (findings: readonly Finding[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'error')) return 'broken';
  return findings.some(leavesOpen) ? 'unproven' : 'proven';
};

const withoutRepairs = (verdict: Verdict): Verdict => (verdict === 'repaired' ? 'proven' : verdict);

const FROM_WORST: readonly Verdict[] = ['broken', 'unproven', 'repaired', 'proven'];

const worse = (a: Verdict, b: Verdict): Verdict => FROM_WORST.find((verdict) => verdict === a || verdict === b) ?? a;

/** How far a statement can be trusted at best. A text proves nothing: what was proven stays so where nothing else is said. */
function highestFor(was: Verdict, transactions: readonly Transaction[], isContradicted: boolean): Verdict {
  if (isContradicted) return 'unproven';
  return was === 'repaired' || saysSome(transactions, 'date', 'amount', 'balance') ? 'repaired' : 'proven';
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

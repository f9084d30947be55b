import { leavesOpen } from '../checks/leaves-open.ts';
import { note } from '../checks/note.ts';
import type { CorrectedCell, Corrections, Finding, Statement, Transaction, Verdict } from '../model/index.ts';
import { closedByLastRow } from './closing-row.ts';
import { withCells } from './corrected-cells.ts';
import { type Outcome, outcomeOf, outcomeOfDates } from './outcome.ts';
import { printedContradictText, printedFindings, withPrintedFigures } from './printed-figures.ts';
import { contradictsText, saidFindings } from './said-findings.ts';

/** What a statement is judged anew by. */
export type SaidOfStatements = Pick<Corrections, 'cells' | 'printed'>;

/**
 * A statement with what a person read in its figures and in the cells of its rows, judged again by the checks that judged it before. It is
 * never called proven on a person's figures or dates: where everything agrees, it is repaired, and says by whom. Where the
 * file's own text has another figure, a person's proves nothing however well it fits: the document contradicts itself, and
 * what it was found to contradict is told as before. Nor do a person's own balances prove a person's amounts. What was read
 * is kept beside what was corrected.
 *
 * @param said of rows that are there, and of statements; what is said of other statements is passed over
 */
export function correctedStatement(read: Statement, { cells, printed = [] }: SaidOfStatements): Statement {
  const byId = new Map(cells.map((one) => [one.transactionId, one]));
  const figures = printed.find(({ statementId }) => statementId === read.id);
  if (!figures && !read.transactions.some(({ id }) => byId.has(id))) return read;
  const transactions = read.transactions.map((row) => {
    const ofRow = byId.get(row.id);
    return ofRow ? withCells(row, ofRow.cells) : row;
  });
  const statement = closedByLastRow({ ...(figures ? withPrintedFigures(read, figures) : read), transactions });
  const ofRows = transactions.flatMap((row, index) => saidFindings(row, index, statement.currency));
  const said = [...printedFindings(statement), ...ofRows];
  const judge = figures || saysSome(transactions, 'amount', 'balance') ? outcomeOf : outcomeOfDates;
  const before = judge(read);
  const after = judge(statement);
  if (before === null || after === null) return unchecked(statement, said);

  const others = without(withoutSettledDates(statement.findings, transactions), before);
  const findings = [...after.checks, ...others, ...after.coverage, ...after.stray, ...said];
  const isContradicted = printedContradictText(statement) || transactions.some((row) => contradictsText(row));
  const wasExplained = verdictOf(statement.findings) === withoutRepairs(statement.verdict);
  const highest = wasExplained ? highestFor(read.verdict, statement, isContradicted) : statement.verdict;
  return {
    ...statement,
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
function highestFor(was: Verdict, { transactions, asRead }: Statement, isContradicted: boolean): Verdict {
  if (isContradicted) return 'unproven';
  const saysFigures = asRead !== undefined || saysSome(transactions, 'date', 'amount', 'balance');
  return was === 'repaired' || saysFigures ? 'repaired' : 'proven';
}

const UNCHECKED =
  'A person corrected figures of this statement, and not every check can be made again. Read the file again to have them held against the page.';

/** A statement whose checks cannot be made again proves nothing of what was corrected. */
const unchecked = (statement: Statement, said: readonly Finding[]): Statement => ({
  ...statement,
  verdict: worse(statement.verdict, 'unproven'),
  findings: [...statement.findings, note('rows_uncovered', 'warning', UNCHECKED), ...said],
});

import type { ReadDocument, Statement } from '../shared/model/index.ts';
import type { Truth } from '../test/support/maker/index.ts';

/** How one reading compares with the truth. */
export interface Outcome {
  /** Every row, balance and verdict is as it should be. */
  readonly right: boolean;
  /** Something was called proven or repaired that is wrong: the one unforgivable result. */
  readonly falselyProven: boolean;
  /** `expected→read`, for the table of verdicts. */
  readonly verdicts: readonly string[];
}

const facts = (rows: readonly { date: string; amount: number; balance: number | null }[]): string =>
  rows
    .map(({ date, amount, balance }) => `${date} ${amount} ${balance}`)
    .sort()
    .join('\n'); // prettier-ignore

type Row = Parameters<typeof facts>[0][number];

/** True when something stands in the reading that the page does not say: a row, its date or a figure. A figure left out is none. */
function isFalse(statement: Statement, truth: Truth): boolean {
  const said = (row: Row): Row => ({ ...row, balance: null });
  const balances = new Set(truth.rows.map(({ balance }) => balance));
  return (
    facts(statement.transactions.map(said)) !== facts(truth.rows.map(said)) ||
    statement.transactions.some(({ balance }) => balance !== null && !balances.has(balance)) ||
    ![null, truth.opening].includes(statement.openingBalance) ||
    ![null, truth.closing].includes(statement.closingBalance)
  );
}

const isProven = ({ verdict }: Statement): boolean => verdict === 'proven' || verdict === 'repaired';

/** What a verdict should be: a repaired statement is as good as a proven one. */
const asExpected = (statement: Statement, truth: Truth): boolean =>
  statement.verdict === truth.expectedVerdict ||
  (truth.expectedVerdict === 'proven' && statement.verdict === 'repaired');

const isRight = (statement: Statement | undefined, truth: Truth): boolean =>
  statement !== undefined &&
  facts(statement.transactions) === facts(truth.rows) &&
  statement.openingBalance === truth.opening &&
  statement.closingBalance === truth.closing &&
  asExpected(statement, truth);

/** How many statements are called proven or repaired and are not true to a truth of their own, wherever in the document it stands. */
function falselyProven(statements: readonly Statement[], truths: readonly Truth[]): number {
  const left = truths.filter(({ expectedVerdict }) => expectedVerdict !== 'broken');
  return statements.filter(isProven).filter((statement) => {
    const at = left.findIndex((truth) => !isFalse(statement, truth));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Holds a reading against what was drawn; `truths` is empty for what is no statement. */
export function outcomeOf({ statements }: Pick<ReadDocument, 'statements'>, truths: readonly Truth[]): Outcome {
  const most = Math.max(statements.length, truths.length);
  const verdicts = Array.from(
    { length: most },
    (_, at) => `${truths[at]?.expectedVerdict ?? 'none'}→${statements[at]?.verdict ?? 'none'}`,
  ); // prettier-ignore
  const right = statements.length === truths.length && truths.every((truth, at) => isRight(statements[at], truth));
  return { right, falselyProven: falselyProven(statements, truths) > 0, verdicts };
}

import { balanceChecks, coverAll } from '../../shared/checks/balance-check.ts';
import { failedChecks } from '../../shared/checks/failed-checks.ts';
import { note } from '../../shared/checks/note.ts';
import { strayDate } from '../../shared/checks/stray-date.ts';
import { uncovered } from '../../shared/checks/uncovered.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type {
  FilePlace,
  Finding,
  PrintedTotals,
  Statement,
  StatementAccount,
  Telling,
  Transaction,
  Verdict,
} from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Occurrence } from './accounts/occurrence.ts';
import { rowId, statementId } from './accounts/own-ids.ts';
import type { Period } from './header/period.ts';
import { currencyQuestion, turnedQuestion } from './questions.ts';

/** One row as a file gives it: minor units, inflow positive, from the account's point of view. */
export interface GivenRow {
  /** Null: none is given that is a day of the calendar. */
  readonly date: PlainDate | null;
  readonly description: string;
  /** Null: none is given that the currency can hold. */
  readonly amount: number | null;
  readonly balance: number | null;
  /** Its line or path. */
  readonly inFile: string;
}

/** A sum over a file's own figures that must agree, beside balances and totals. */
export interface ControlTotal {
  readonly name: string;
  readonly computed: number;
  readonly given: number;
  readonly inFile: string;
}

/** One account over one period as a file gives it, in fields rather than in print. */
export interface GivenStatement {
  readonly institutionName: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly period: Period;
  readonly account: StatementAccount;
  /** Absent: every row of its days. */
  readonly tells?: Telling;
  /** Minor units; a balance owed is negative. */
  readonly opening: number | null;
  readonly closing: number | null;
  readonly totals: PrintedTotals;
  readonly controls: readonly ControlTotal[];
  /** In the order of the file. */
  readonly rows: readonly GivenRow[];
  /** The file holds only a part of the rows it speaks of: whatever agrees, they are not all here. */
  readonly isPart: boolean;
  /** Every sign could be turned round, and nothing in the file tells which way is meant. */
  readonly couldBeTurned: boolean;
  /** Every amount could be a thousand times as large or as small, and nothing in the file tells which is meant. */
  readonly couldBeScaled: boolean;
  /** What reading it had to pass over or ask. */
  readonly findings: readonly Finding[];
}

const filePlace = (inFile: string): FilePlace => ({ page: null, bounds: null, inFile });

/** A finding about a line or a path of a file. */
export const noteInFile = (
  code: Finding['code'],
  severity: Finding['severity'],
  message: string,
  inFile: string,
): Finding => note(code, severity, message, filePlace(inFile));

function unreadable({ date, description, inFile }: GivenRow): Finding {
  const what = date === null ? 'date' : 'amount';
  const message = `The row "${description.slice(0, 60)}" at ${inFile} has no ${what} that can be read; it was left out.`;
  return noteInFile('row_unreadable', 'error', message, inFile);
}

function controlFinding({ name, computed, given, inFile }: ControlTotal, currency: string | null): Finding {
  const money = (minor: number): string => formatMoney(minor, currency);
  const message = `The given ${name} is ${money(given)}, its figures add up to ${money(computed)} (difference ${money(given - computed)}).`;
  return noteInFile('printed_total_differs', 'error', message, inFile);
}

type Legible = GivenRow & { readonly date: PlainDate; readonly amount: number };

const isLegible = (row: GivenRow): row is Legible => row.date !== null && row.amount !== null;

/**
 * A statement that a file gives in fields, judged by the same checks as one that is printed: proven only when its balances
 * or totals cover every row.
 *
 * @param documentId SHA-256 of the file; ids derive from it
 */
export function statementOfGiven(given: GivenStatement, documentId: string, occurrence: Occurrence): Statement {
  const { institutionName, currency, account, period, opening, closing, totals } = given;
  const legible = given.rows.filter(isLegible);
  const figures = { opening, closing, totals };
  const result = balanceChecks(
    legible.map(({ amount, balance }) => ({ amount, balance, section: null })),
    figures,
  );
  const transactions = legible.map(
    ({ date, description, amount, balance, inFile }): Transaction => ({
      id: rowId(documentId, account.number, { date, amount, description }, occurrence),
      date,
      description,
      amount,
      balance,
      ...filePlace(inFile),
      source: 'text',
      derived: [],
    }),
  );
  const lost = given.rows.filter((row) => !isLegible(row)).map(unreadable);
  const controls = given.controls.filter((control) => control.given !== control.computed);
  const contradictions = [
    ...failedChecks(result.checks, { currency, source: 'file', places: {}, rowAt: (index) => transactions[index] }),
    ...controls.map((control) => controlFinding(control, currency)),
    ...lost,
  ];
  const isCovered = coverAll(result, figures);
  const isWhole = isCovered && !given.isPart && !given.couldBeTurned && !given.couldBeScaled;
  const verdict: Verdict = contradictions.length > 0 ? 'broken' : isWhole ? 'proven' : 'unproven';
  return {
    id: statementId(documentId, account.number, occurrence),
    documentId,
    institutionName,
    currency,
    startDate: period.start,
    endDate: period.end,
    account,
    ...(given.tells && { tells: given.tells }),
    openingBalance: opening,
    closingBalance: closing,
    printedTotals: totals,
    verdict,
    findings: [
      ...contradictions,
      ...currencyQuestion(currency),
      ...(contradictions.length > 0 ? [] : uncovered(result.checks, isCovered)),
      ...turnedQuestion(given.couldBeTurned),
      ...strayDate(period, transactions),
      ...given.findings,
    ],
    transactions,
  };
}

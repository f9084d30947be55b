import type { PlainDate } from '../../shared/dates.ts';
import {
  type Account,
  type AccountSummary,
  type Annotation,
  isUnsure,
  matchesBalances,
  type Statement,
} from '../../shared/model/index.ts';
import { accountFigures, isRepeated } from './account-figures.ts';
import { compareDays, type PostedStatement, postStatement } from './posted-statement.ts';
import type { SummarySettings } from './settings.ts';

/** One account beside its figures: seed 002's `data_source_account_summary`. Linear in rows and in days covered. */
export function accountSummary(
  account: Account,
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): AccountSummary {
  const { statements } = account;
  const posted = statements.map(postStatement).sort((a, b) => compareDays(a.firstDay, b.firstDay));
  const rows = posted.flatMap((statement) => statement.rows.filter((row) => !isRepeated(row, annotations)));
  const dates = rows.map((row) => row.date);
  return {
    accountId: account.id,
    institutionName: account.institutionName,
    number: account.number,
    name: account.name,
    type: account.type,
    ownerName: account.ownerName,
    currency: account.currency,
    startDate: earliest(statements.map((statement) => statement.startDate)),
    endDate: latest(statements.map((statement) => statement.endDate)),
    minDate: earliest(dates),
    maxDate: latest(dates),
    numTransactions: rows.length,
    balances: printedClosings(posted),
    transactionsMatchBalances: allMatch(statements),
    includesUnproven: statements.some((statement) => isUnsure(statement.verdict)),
    figures: accountFigures(account, posted, rows, annotations, settings),
  };
}

/** True only when every statement's arithmetic holds; one broken statement makes it false; else nothing is known. */
function allMatch(statements: readonly Statement[]): boolean | null {
  const matches = statements.map((statement) => matchesBalances(statement.verdict));
  if (matches.includes(false)) return false;
  return matches.length === 0 || matches.includes(null) ? null : true;
}

function printedClosings(posted: readonly PostedStatement[]): AccountSummary['balances'] {
  return posted
    .flatMap(({ lastDay, statement: { closingBalance } }) =>
      lastDay === null || closingBalance === null ? [] : [{ date: lastDay, closing: closingBalance }],
    )
    .sort((a, b) => compareDays(a.date, b.date));
}

const earliest = (dates: readonly (PlainDate | null)[]): PlainDate | null =>
  dates.reduce((first, date) => (first === null || (date !== null && date < first) ? date : first), null);

const latest = (dates: readonly (PlainDate | null)[]): PlainDate | null =>
  dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);

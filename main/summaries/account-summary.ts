import type { PlainDate } from '../../shared/dates.ts';
import {
  type AccountSummary,
  isUnsure,
  matchesBalances,
  type Statement,
  type SummarySettings,
} from '../../shared/model/index.ts';
import { accountFigures } from './account-figures.ts';
import type { AccountBook } from './books/account-book.ts';
import { compareDays, type PostedStatement } from './posted-statement.ts';

/** One account beside its figures: seed 002's `data_source_account_summary`. Linear in rows and in days covered. */
export function accountSummary(book: AccountBook, settings: SummarySettings): AccountSummary {
  const { account, posted, entries } = book;
  const { statements } = account;
  const includesUnproven = statements.some((statement) => isUnsure(statement.verdict));
  return {
    accountId: account.id,
    isEnabled: book.isEnabled,
    institutionName: account.institutionName,
    number: account.number,
    name: account.name,
    type: account.type,
    ownerName: account.ownerName,
    currency: account.currency,
    startDate: earliest(statements.map((statement) => statement.startDate)),
    endDate: latest(statements.map((statement) => statement.endDate)),
    minDate: entries[0]?.date ?? null,
    maxDate: entries.at(-1)?.date ?? null,
    numTransactions: entries.length,
    balances: printedClosings(posted),
    transactionsMatchBalances: allMatch(statements),
    includesUnproven,
    balancesIncludeUnproven: includesUnproven || book.unsureBalances.length > 0,
    figures: accountFigures(book, settings),
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

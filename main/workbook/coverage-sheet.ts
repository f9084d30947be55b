import type { CellObject } from 'xlsx';
import { daysBetween } from '../../shared/dates.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import {
  type BalanceBreak,
  type CoverageRange,
  isGap,
  type MissingAccount,
  type ReconciliationStatus,
} from '../summaries/index.ts';
import { computed, count, date, EMPTY, marked, money, ordinal, text } from './cells.ts';
import type { AccountEntry, Contents, StatementEntry, TransactionEntry } from './contents.ts';
import { withLook } from './looks.ts';
import { NO_STATEMENT, nothingOf } from './nothing-read.ts';
import { type Page, pageOf, rangeOn } from './page.ts';
import { verdictCell } from './rests-on.ts';
import { letterOf, stacked, type Table, titledTable } from './table.ts';
import { type Condition, INFLOW, type LiveFormulas, linkTo, liveFormulas, OUTFLOW } from './transactions-sheet.ts';

const SHEET = 'Coverage and checks';
/** The statements are the first table, below its title and header. */
const FIRST_STATEMENT_LINE = 3;

interface CheckRow extends StatementEntry {
  readonly live: LiveFormulas;
  readonly sums: Sums;
}

/** What a statement's rows add up to, in minor units. Duplicates count here: the bank added them up too. */
interface Sums {
  readonly deposits: number;
  readonly depositCount: number;
  readonly withdrawals: number;
  readonly withdrawalCount: number;
}

interface RangeRow {
  readonly account: AccountEntry;
  readonly range: CoverageRange;
  readonly isGap: boolean;
}

interface BreakRow {
  readonly account: AccountEntry;
  readonly found: BalanceBreak;
  readonly earlier: StatementEntry | undefined;
  readonly later: StatementEntry | undefined;
}

interface MissingRow {
  readonly currency: string | null;
  readonly missing: MissingAccount;
  readonly first: TransactionEntry | undefined;
}

const STATEMENTS: Table<CheckRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'File', cell: ({ file }) => text(file) },
  { header: 'Verdict', cell: ({ statement }) => verdictCell(statement.verdict) },
  { header: 'Institution', cell: ({ statement }) => text(statement.institutionName) },
  { header: 'Account', cell: ({ account }) => text(account.label) },
  { header: 'Currency', cell: ({ account }) => text(account.account.currency) },
  { header: 'From', cell: ({ statement }) => date(statement.startDate) },
  { header: 'To', cell: ({ statement }) => date(statement.endDate) },
  {
    header: 'Rows',
    cell: ({ live, statement }, line) => computed(count(statement.transactions.length), live.count(own(line))),
  },
  { header: 'Opening balance', cell: (row) => amount(row, row.statement.openingBalance) },
  {
    header: 'Sum of rows',
    cell: (row, line) => computed(amount(row, row.sums.deposits - row.sums.withdrawals), row.live.sum(own(line))),
  },
  { header: 'Closing balance', cell: (row) => amount(row, row.statement.closingBalance) },
  { header: 'Difference', cell: (row, line) => differenceCell(row, line) },
];

const PRINTED: Table<CheckRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'File', cell: ({ file }) => text(file) },
  { header: 'Verdict', cell: ({ statement }) => verdictCell(statement.verdict) },
  { header: 'Printed deposits', cell: (row) => amount(row, row.statement.printedTotals.deposits) },
  {
    header: 'Sum of deposits',
    cell: (row, line) => computed(amount(row, row.sums.deposits), row.live.sum([...own(line), INFLOW])),
  },
  { header: 'Printed withdrawals', cell: (row) => amount(row, row.statement.printedTotals.withdrawals) },
  {
    header: 'Sum of withdrawals',
    cell: (row, line) => computed(amount(row, row.sums.withdrawals), `ABS(${row.live.sum([...own(line), OUTFLOW])})`),
  },
  { header: 'Printed deposit count', cell: ({ statement }) => count(statement.printedTotals.depositCount) },
  {
    header: 'Deposit count',
    cell: ({ live, sums }, line) => computed(count(sums.depositCount), live.count([...own(line), INFLOW])),
  },
  { header: 'Printed withdrawal count', cell: ({ statement }) => count(statement.printedTotals.withdrawalCount) },
  {
    header: 'Withdrawal count',
    cell: ({ live, sums }, line) => computed(count(sums.withdrawalCount), live.count([...own(line), OUTFLOW])),
  },
  { header: 'Findings', cell: ({ statement }) => text(statement.findings.map(({ message }) => message).join(' ')) },
];

/** What statements cover of the company's days, one line a stretch. */
const RANGES: Table<RangeRow> = [
  { header: 'No.', cell: ({ account }) => ordinal(account.number) },
  { header: 'Account', cell: ({ account }) => text(account.label) },
  { header: 'Status', cell: (row) => statusCell(row) },
  { header: 'From', cell: ({ range }) => date(range.from) },
  { header: 'To', cell: ({ range }) => date(range.to) },
  { header: 'Days', cell: ({ range }) => count(daysBetween(range.from, range.to) + 1) },
  { header: 'Statements', cell: ({ range }) => count(range.statementIds.length) },
];

const BREAKS: Table<BreakRow> = [
  { header: 'No.', cell: ({ account }) => ordinal(account.number) },
  { header: 'Account', cell: ({ account }) => text(account.label) },
  { header: 'Earlier statement no.', cell: ({ earlier }) => (earlier ? ordinal(earlier.number) : EMPTY) },
  { header: 'Its closing balance', cell: ({ found, account }) => money(found.closing, account.account.currency) },
  { header: 'Later statement no.', cell: ({ later }) => (later ? ordinal(later.number) : EMPTY) },
  {
    header: 'Its opening balance',
    cell: ({ found, account }) => marked(money(found.opening, account.account.currency), found.isLedBack),
  },
  { header: 'Known by', cell: ({ found }) => text(found.isLedBack ? 'leading back: not printed' : 'print') },
];

const MISSING: Table<MissingRow> = [
  { header: 'Line', cell: ({ first }) => (first ? linkTo(first) : EMPTY) },
  { header: 'Account ends in', cell: ({ missing }) => text(missing.number) },
  { header: 'Name', cell: ({ missing }) => text(missing.name) },
  { header: 'Currency', cell: ({ currency }) => text(currency) },
  { header: 'Times named', cell: ({ missing }) => count(missing.entries.length) },
];

const FILES: Table<ReadDocument> = [
  { header: 'Pages', cell: ({ pages }) => ordinal(pages) },
  { header: 'File', cell: ({ fileName }) => text(fileName) },
  { header: 'Statements', cell: ({ statements }) => count(statements.length) },
  { header: 'SHA-256', cell: ({ id }) => withLook(text(id), 'fact') },
];

/** What each statement prints, what its rows add up to, and the difference; what is covered; and the files by content. */
export function coveragePage(contents: Contents): Page {
  const { analysis, statements, transactions } = contents;
  const live = liveFormulas(transactions.length);
  const rows = statements.map((entry) => ({ ...entry, live, sums: sumsOf(entry) }));
  const blocks = [
    titledTable('Statements: opening balance, rows and closing balance', STATEMENTS, rows, NO_STATEMENT),
    titledTable('Statements: printed totals and counts', PRINTED, rows, NO_STATEMENT),
    titledTable('Coverage', RANGES, rangeRows(contents), nothingOf(contents, 'No statement covers a day.')),
    titledTable(
      'Balances that do not follow from the statement before',
      BREAKS,
      breakRows(contents),
      nothingOf(contents, 'No statement opens with another balance than the one before closes with.'),
    ),
    titledTable(
      'Accounts that transfers name and no statement shows',
      MISSING,
      missingRows(contents),
      nothingOf(contents, 'No transfer within the company names one.'),
    ),
    titledTable('Files', FILES, analysis.documents, 'No file was read.'),
  ];
  return pageOf({ name: SHEET, cells: stacked(blocks) });
}

const rangeRows = ({ accounts, calculations }: Contents): RangeRow[] =>
  calculations.flatMap(({ coverage }) =>
    coverage.flatMap(({ accountId, ranges }) => {
      const account = accounts.find((one) => one.account.id === accountId);
      return account ? ranges.map((range, place) => ({ account, range, isGap: isGap(range, place, ranges) })) : [];
    }),
  );

const breakRows = ({ accounts, statements, calculations }: Contents): BreakRow[] =>
  calculations.flatMap(({ coverage }) =>
    coverage.flatMap(({ accountId, balanceBreaks }) => {
      const account = accounts.find((one) => one.account.id === accountId);
      const numbered = (id: string) => statements.find(({ statement }) => statement.id === id);
      return account
        ? balanceBreaks.map((found) => ({
            account,
            found,
            earlier: numbered(found.earlierId),
            later: numbered(found.laterId),
          }))
        : [];
    }),
  );

const missingRows = ({ calculations, byId }: Contents): MissingRow[] =>
  calculations.flatMap(({ currency, missingAccounts }) =>
    missingAccounts.map((missing) => ({ currency, missing, first: byId.get(missing.entries[0]?.id ?? '') })),
  );

const STATUS_TEXTS: Readonly<Record<ReconciliationStatus, string>> = {
  no_data: 'before or after its statements',
  single_source: 'one statement',
  reconciled: 'statements agree',
  unreconciled: 'statements disagree',
};

function statusCell({ range: { status, includesUnproven }, isGap: gap }: RangeRow): CellObject {
  if (gap) return withLook(text('gap: no statement'), 'broken');
  if (status === 'no_data') return text(STATUS_TEXTS.no_data);
  return withLook(
    text(STATUS_TEXTS[status]),
    status === 'unreconciled' ? 'broken' : includesUnproven ? 'unproven' : 'proven',
  );
}

/** The range of verdicts on this sheet, for counting. */
export function verdictRange(statements: number): string {
  const letter = letterOf(STATEMENTS, 'Verdict');
  const last = FIRST_STATEMENT_LINE + Math.max(statements, 1) - 1;
  return rangeOn(SHEET, `$${letter}$${FIRST_STATEMENT_LINE}:$${letter}$${last}`);
}

const own = (line: number): readonly Condition[] => [['Statement no.', `$A${line}`]];

const amount = ({ account }: CheckRow, minor: number | null): CellObject => money(minor, account.account.currency);

/** Opening + rows − closing, rounded: cents added as fractions leave a residue far below a cent. */
function differenceCell(row: CheckRow, line: number): CellObject {
  const { openingBalance, closingBalance } = row.statement;
  if (openingBalance === null || closingBalance === null) return EMPTY;
  const difference = openingBalance + row.sums.deposits - row.sums.withdrawals - closingBalance;
  const [opening, sum, closing] = ['Opening balance', 'Sum of rows', 'Closing balance'].map(
    (header) => `${letterOf(STATEMENTS, header)}${line}`,
  );
  const formula = `ROUND(${opening}+${sum}-${closing},${exponentOf(row.account.account.currency)})`;
  return computed(amount(row, difference), formula);
}

function sumsOf({ statement }: StatementEntry): Sums {
  let [deposits, depositCount, withdrawals, withdrawalCount] = [0, 0, 0, 0];
  for (const { amount } of statement.transactions) {
    if (amount > 0) {
      deposits += amount;
      depositCount += 1;
    } else if (amount < 0) {
      withdrawals -= amount;
      withdrawalCount += 1;
    }
  }
  return { deposits, depositCount, withdrawals, withdrawalCount };
}

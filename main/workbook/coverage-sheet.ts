import type { CellObject } from 'xlsx';
import type { ReadDocument } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { computed, count, date, EMPTY, money, ordinal, text } from './cells.ts';
import type { Contents, StatementEntry } from './contents.ts';
import { type Page, pageOf, rangeOn } from './page.ts';
import { verdictCell } from './rests-on.ts';
import { letterOf, stacked, type Table, titledTable } from './table.ts';
import { type Condition, INFLOW, type LiveFormulas, liveFormulas, OUTFLOW } from './transactions-sheet.ts';

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

const FILES: Table<ReadDocument> = [
  { header: 'Pages', cell: ({ pages }) => ordinal(pages) },
  { header: 'File', cell: ({ fileName }) => text(fileName) },
  { header: 'Statements', cell: ({ statements }) => count(statements.length) },
  { header: 'SHA-256', cell: ({ id }) => text(id) },
];

/** What each statement prints, what its rows add up to, and the difference; and the files by their content. */
export function coveragePage({ analysis, statements, transactions }: Contents): Page {
  const live = liveFormulas(transactions.length);
  const rows = statements.map((entry) => ({ ...entry, live, sums: sumsOf(entry) }));
  const blocks = [
    titledTable('Statements: opening balance, rows and closing balance', STATEMENTS, rows),
    titledTable('Statements: printed totals and counts', PRINTED, rows),
    titledTable('Files', FILES, analysis.documents),
  ];
  return pageOf({ name: SHEET, cells: stacked(blocks) });
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

import type { CellObject, WorkSheet } from 'xlsx';
import { exponentOf } from '../../shared/money.ts';
import { computed, count, date, EMPTY, money, text } from './cells.ts';
import type { Contents, StatementEntry } from './contents.ts';
import { letterOf, type Table, tableSheet } from './table.ts';
import { type Condition, INFLOW, type LiveFormulas, liveFormulas, OUTFLOW } from './transactions-sheet.ts';

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

const CHECKS: Table<CheckRow> = [
  { header: 'No.', cell: ({ number }) => count(number) },
  { header: 'File', cell: ({ file }) => text(file) },
  { header: 'Institution', cell: ({ statement }) => text(statement.institutionName) },
  { header: 'Account', cell: ({ account }) => text(account.label) },
  { header: 'Currency', cell: ({ account }) => text(account.account.currency) },
  { header: 'From', cell: ({ statement }) => date(statement.startDate) },
  { header: 'To', cell: ({ statement }) => date(statement.endDate) },
  { header: 'Verdict', cell: ({ statement }) => text(statement.verdict) },
  { header: 'Opening balance', cell: (row) => amount(row, row.statement.openingBalance) },
  {
    header: 'Sum of rows',
    cell: (row, line) => computed(amount(row, row.sums.deposits - row.sums.withdrawals), row.live.sum(own(line))),
  },
  { header: 'Closing balance', cell: (row) => amount(row, row.statement.closingBalance) },
  { header: 'Difference', cell: (row, line) => differenceCell(row, line) },
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
  {
    header: 'Rows',
    cell: ({ live, statement }, line) => computed(count(statement.transactions.length), live.count(own(line))),
  },
  { header: 'Findings', cell: ({ statement }) => text(statement.findings.map(({ message }) => message).join(' ')) },
];

/** One line a statement: what it prints, what its rows add up to, and the difference. */
export function checksSheet({ statements, transactions }: Contents): WorkSheet {
  const live = liveFormulas(transactions.length);
  return tableSheet(
    CHECKS,
    statements.map((entry) => ({ ...entry, live, sums: sumsOf(entry) })),
  );
}

/** The range of verdicts on this sheet, for counting. */
export function verdictRange(statements: number): string {
  const letter = letterOf(CHECKS, 'Verdict');
  return `Checks!$${letter}$2:$${letter}$${Math.max(statements, 1) + 1}`;
}

const own = (line: number): readonly Condition[] => [['Statement no.', `$A${line}`]];

const amount = ({ account }: CheckRow, minor: number | null): CellObject => money(minor, account.account.currency);

/** Opening + rows − closing, rounded: cents added as fractions leave a residue far below a cent. */
function differenceCell(row: CheckRow, line: number): CellObject {
  const { openingBalance, closingBalance } = row.statement;
  if (openingBalance === null || closingBalance === null) return EMPTY;
  const difference = openingBalance + row.sums.deposits - row.sums.withdrawals - closingBalance;
  const [opening, sum, closing] = ['Opening balance', 'Sum of rows', 'Closing balance'].map(
    (header) => `${letterOf(CHECKS, header)}${line}`,
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

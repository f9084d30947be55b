import type { CellObject, WorkSheet } from 'xlsx';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis, Verdict } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { accountFormulas } from './account-formulas.ts';
import { computed, count, date, EMPTY, money, text } from './cells.ts';
import { verdictRange } from './checks-sheet.ts';
import type { AccountEntry, Contents, StatementEntry } from './contents.ts';
import { restsOn } from './rests-on.ts';
import { columnWidths, letterOf, sheetOf, type Table, tableCells, tableRange } from './table.ts';
import { type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

interface TotalsRow extends AccountEntry {
  readonly live: LiveFormulas;
}

const TOTALS: Table<TotalsRow> = [
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Institution', cell: ({ summary }) => text(summary.institutionName) },
  { header: 'Currency', cell: ({ summary }) => text(summary.currency) },
  { header: 'Rests on', cell: ({ summary }) => text(restsOn(summary.includesUnproven)) },
  {
    header: 'Transactions',
    cell: (row, line) => computed(count(row.summary.numTransactions), formulas(row, line).transactions),
  },
  {
    header: 'Deposits',
    cell: (row, line) => computed(amount(row, row.summary.figures.totalDeposits), formulas(row, line).deposits),
  },
  {
    header: 'Withdrawals',
    cell: (row, line) => computed(amount(row, row.summary.figures.totalWithdrawals), formulas(row, line).withdrawals),
  },
  { header: 'Net', cell: (row, line) => netCell(row, line) },
  {
    header: 'Revenue',
    cell: (row, line) => computed(amount(row, row.summary.figures.totalRevenue), formulas(row, line).revenue),
  },
  { header: 'Ending balance', cell: (row) => amount(row, row.summary.figures.endingBalance) },
  { header: 'No.', cell: ({ number }) => count(number) },
];

/** The first page: whose statements, how far they prove themselves, the totals, and what a reader must know. */
export function summarySheet(contents: Contents): WorkSheet {
  const heading = headingCells(contents);
  const headerLine = heading.length + 1;
  const live = liveFormulas(contents.transactions.length);
  const rows = contents.accounts.map((entry) => ({ ...entry, live }));
  const totals = tableCells(TOTALS, rows, headerLine);
  const cells = [...heading, ...totals, ...remarkCells(contents.analysis)];
  const filter = tableRange(TOTALS.length, rows.length, headerLine);
  return sheetOf(cells, filter, columnWidths([...totals, ...heading.map(measuredCells)]));
}

/** The cells that columns must be wide enough for: a long text flows over the empty cells beside it, a number cannot. */
const measuredCells = ([label = EMPTY, value = EMPTY]: readonly CellObject[]): CellObject[] => [
  label,
  value.t === 'n' ? value : EMPTY,
];

function headingCells({ analysis, statements, accounts }: Contents): CellObject[][] {
  const { summaries } = analysis;
  const days = statements.flatMap(coveredDays).sort();
  return [
    [text('Company'), text(analysis.company.name)],
    [text('As of'), date(analysis.asOf)],
    [text('Statements proven'), text(provenText(statements))],
    ...(['proven', 'repaired', 'unproven', 'broken'] as const).map((verdict) => verdictLine(verdict, statements)),
    [text('Covered from'), date(days[0] ?? null)],
    [text('Covered to'), date(days.at(-1) ?? null)],
    [text('Figures rest on'), text(accounts.length === 0 ? null : restsOn(summaries.some((s) => s.includesUnproven)))],
    [],
  ];
}

/** A repaired statement is proven too: its sums hold after cells were derived from them. */
function provenText(statements: readonly StatementEntry[]): string {
  const proven = statements.filter(({ statement: { verdict } }) => verdict === 'proven' || verdict === 'repaired');
  return `${proven.length} of ${statements.length}`;
}

function verdictLine(verdict: Verdict, statements: readonly StatementEntry[]): CellObject[] {
  const found = statements.filter(({ statement }) => statement.verdict === verdict).length;
  const formula = `COUNTIF(${verdictRange(statements.length)},"${verdict}")`;
  return [text(`Statements ${verdict === 'proven' ? 'proven as printed' : verdict}`), computed(count(found), formula)];
}

/** The days a statement speaks of: its period, else its rows. */
function coveredDays({ statement }: StatementEntry): PlainDate[] {
  const dates = statement.transactions.map((row) => row.date).sort();
  const [first, last] = [statement.startDate ?? dates[0], statement.endDate ?? dates.at(-1)];
  return [first, last].filter((day) => day !== undefined);
}

const formulas = ({ live }: TotalsRow, line: number) => accountFormulas(live, `$${letterOf(TOTALS, 'No.')}${line}`);

const amount = ({ summary }: TotalsRow, minor: number | null): CellObject => money(minor, summary.currency);

function netCell(row: TotalsRow, line: number): CellObject {
  const { totalDeposits, totalWithdrawals } = row.summary.figures;
  const [deposits, withdrawals] = [letterOf(TOTALS, 'Deposits'), letterOf(TOTALS, 'Withdrawals')];
  const formula = `ROUND(${deposits}${line}-${withdrawals}${line},${exponentOf(row.summary.currency)})`;
  return computed(amount(row, totalDeposits - totalWithdrawals), formula);
}

/** What the totals cannot show: findings about the company, and files that added nothing to them. */
function remarkCells({ findings, documents }: Analysis): CellObject[][] {
  const silent = documents.filter((document) => document.statements.length === 0);
  return [
    ...block(
      'Findings',
      findings.map(({ severity, message }) => [severity, message]),
    ),
    ...block(
      'Files without statements',
      silent.map(({ fileName, error, findings: [finding] }) => [
        fileName,
        error?.message ?? finding?.message ?? 'No statement was found in this file.',
      ]),
    ),
  ];
}

const block = (title: string, lines: readonly (readonly string[])[]): CellObject[][] =>
  lines.length === 0 ? [] : [[], [text(title)], ...lines.map((line) => line.map(text))];

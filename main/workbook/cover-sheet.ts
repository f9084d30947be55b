import type { CellObject } from 'xlsx';
import type { AccountSummary, Analysis, Finding, ReadDocument, Verdict } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { computed, count, date, marked, money, ordinal, text } from './cells.ts';
import type { AccountEntry, Contents, StatementEntry } from './contents.ts';
import { verdictRange } from './coverage-sheet.ts';
import { type FlowFormulas, flowFormulas } from './flow-formulas.ts';
import { coveredPeriod, headline } from './headline.ts';
import { withLook } from './looks.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnCell, restsOnOfAccount } from './rests-on.ts';
import { type Block, letterOf, stacked, type Table, titledTable } from './table.ts';
import { type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

/** What tells one workbook from another. */
export interface Provenance {
  /** Egret's own. */
  readonly version: string;
  /** Of everything that the sheets list. */
  readonly contentHash: string;
}

interface TotalsRow extends AccountEntry {
  readonly live: LiveFormulas;
}

const TOTALS: Table<TotalsRow> = [
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Institution', cell: ({ summary }) => text(summary.institutionName) },
  { header: 'Currency', cell: ({ summary }) => text(summary.currency) },
  { header: 'Rests on', cell: ({ summary }) => restsOnOfAccount(summary) },
  {
    header: 'Transactions',
    cell: (row, line) =>
      computed(
        marked(count(row.summary.numTransactions), row.summary.includesUnproven),
        formulas(row, line).transactions,
      ),
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
  { header: 'Ending balance', cell: ({ summary }) => endingCell(summary) },
  { header: 'No.', cell: ({ number }) => ordinal(number) },
];

const FINDINGS: Table<Finding> = [
  { header: 'Severity', cell: ({ severity }) => text(severity) },
  { header: 'Finding', cell: ({ message }) => text(message) },
];

const SILENT_FILES: Table<ReadDocument> = [
  { header: 'File', cell: ({ fileName }) => text(fileName) },
  {
    header: 'Why',
    cell: ({ error, findings: [finding] }) =>
      text(error?.message ?? finding?.message ?? 'No statement was found in this file.'),
  },
];

/** The first page: how far the statements prove themselves, whose they are, the totals, and what a reader must know. */
export function coverPage(contents: Contents, provenance: Provenance): Page {
  const live = liveFormulas(contents.transactions.length);
  const rows = contents.accounts.map((entry) => ({ ...entry, live }));
  const blocks: Block[] = [
    () => [[withLook(text(headline(contents)), 'title')]],
    () => headingCells(contents, provenance),
    titledTable('Accounts', TOTALS, rows, NO_STATEMENT),
    ...remarkBlocks(contents.analysis),
  ];
  return pageOf({ name: 'Cover', cells: stacked(blocks) });
}

function headingCells(contents: Contents, { version, contentHash }: Provenance): CellObject[][] {
  const { analysis, statements } = contents;
  const covered = coveredPeriod(contents);
  const isUnproven = analysis.summaries.some(({ includesUnproven }) => includesUnproven);
  return [
    fact('Company', plainFact(text(analysis.company.name))),
    fact('As of', plainFact(date(analysis.asOf))),
    fact('Covered from', plainFact(date(covered?.from ?? null))),
    fact('Covered to', plainFact(date(covered?.to ?? null))),
    ...(['proven', 'repaired', 'unproven', 'broken'] as const).map((verdict) => verdictLine(verdict, statements)),
    ...(statements.length === 0 ? [] : [fact('Figures rest on', restsOnCell(isUnproven))]),
    fact('Egret', plainFact(text(version))),
    fact('Content hash', plainFact(text(contentHash))),
  ];
}

/** A value flows over the empty cells beside it; one with a look of its own keeps it. */
const fact = (label: string, value: CellObject): CellObject[] => [withLook(text(label), 'label'), value];

const plainFact = (value: CellObject): CellObject => (value.t === 'z' ? value : withLook(value, 'fact'));

function verdictLine(verdict: Verdict, statements: readonly StatementEntry[]): CellObject[] {
  const found = statements.filter(({ statement }) => statement.verdict === verdict).length;
  const formula = `COUNTIF(${verdictRange(statements.length)},"${verdict}")`;
  const label = verdict === 'proven' ? 'proven as printed' : verdict;
  return fact(`Statements ${label}`, computed(withLook(count(found), found === 0 ? 'fact' : verdict), formula));
}

const formulas = ({ live }: TotalsRow, line: number): FlowFormulas =>
  flowFormulas(live, [['Account no.', `$${letterOf(TOTALS, 'No.')}${line}`]]);

const amount = ({ summary }: TotalsRow, minor: number | null): CellObject =>
  marked(money(minor, summary.currency), summary.includesUnproven);

const endingCell = ({ figures, currency, balancesIncludeUnproven }: AccountSummary): CellObject =>
  marked(money(figures.endingBalance, currency), balancesIncludeUnproven);

function netCell(row: TotalsRow, line: number): CellObject {
  const { totalDeposits, totalWithdrawals } = row.summary.figures;
  const [deposits, withdrawals] = [letterOf(TOTALS, 'Deposits'), letterOf(TOTALS, 'Withdrawals')];
  const formula = `ROUND(${deposits}${line}-${withdrawals}${line},${exponentOf(row.summary.currency)})`;
  return computed(amount(row, totalDeposits - totalWithdrawals), formula);
}

/** What the totals cannot show: findings about the company, and files that added nothing to them. */
function remarkBlocks({ findings, documents }: Analysis): Block[] {
  const silent = documents.filter((document) => document.statements.length === 0);
  return [
    titledTable('Findings', FINDINGS, findings, 'Nothing was found that stands between several files or accounts.'),
    titledTable('Files without statements', SILENT_FILES, silent, 'Every file holds a statement.'),
  ];
}

import type { CellObject } from 'xlsx';
import type { AccountFigures } from '../../shared/model/index.ts';
import { computed, count, date, figure, marked, money, ordinal, PERCENT_FORMAT, RATIO_FORMAT, text } from './cells.ts';
import type { AccountEntry, Contents } from './contents.ts';
import { type FlowFormulas, flowFormulas } from './flow-formulas.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnOfAccount } from './rests-on.ts';
import { letterOf, stacked, type Table, titledTable } from './table.ts';
import { type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

interface AccountRow extends AccountEntry {
  readonly live: LiveFormulas;
}

const KEYS: Table<AccountRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Currency', cell: ({ summary }) => text(summary.currency) },
];

const IDENTITY: Table<AccountRow> = [
  ...KEYS,
  { header: 'Institution', cell: ({ summary }) => text(summary.institutionName) },
  { header: 'Name', cell: ({ summary }) => text(summary.name) },
  { header: 'Type', cell: ({ summary }) => text(summary.type.replaceAll('_', ' ')) },
  { header: 'Owner', cell: ({ summary }) => text(summary.ownerName) },
  { header: 'Rests on', cell: ({ summary }) => restsOnOfAccount(summary) },
  { header: 'Matches balances', cell: ({ summary }) => text(matchText(summary.transactionsMatchBalances)) },
  { header: 'Period from', cell: ({ summary }) => date(summary.startDate) },
  { header: 'Period to', cell: ({ summary }) => date(summary.endDate) },
  { header: 'First transaction', cell: ({ summary }) => date(summary.minDate) },
  { header: 'Last transaction', cell: ({ summary }) => date(summary.maxDate) },
];

const FLOWS: Table<AccountRow> = [
  ...KEYS,
  {
    header: 'Transactions',
    cell: (row, line) =>
      computed(marked(count(row.summary.numTransactions), isUnsure(row)), formulas(row, line).transactions),
  },
  {
    header: 'Total deposits',
    cell: (row, line) => computed(amount(row, 'totalDeposits'), formulas(row, line).deposits),
  },
  {
    header: 'Deposit count',
    cell: (row, line) => computed(tally(row, 'noDeposits'), formulas(row, line).depositCount),
  },
  {
    header: 'Total withdrawals',
    cell: (row, line) => computed(amount(row, 'totalWithdrawals'), formulas(row, line).withdrawals),
  },
  {
    header: 'Withdrawal count',
    cell: (row, line) => computed(tally(row, 'noWithdrawals'), formulas(row, line).withdrawalCount),
  },
  {
    header: 'Total revenue',
    cell: (row, line) => computed(amount(row, 'totalRevenue'), formulas(row, line).revenue),
  },
  {
    header: 'Revenue count',
    cell: (row, line) => computed(tally(row, 'noRevenue'), formulas(row, line).revenueCount),
  },
  {
    header: 'Non-revenue',
    cell: (row, line) => computed(amount(row, 'nonRevenue'), formulas(row, line).nonRevenue),
  },
];

const BALANCES: Table<AccountRow> = [
  ...KEYS,
  { header: 'Starting balance', cell: (row) => balance(row, 'startingBalance') },
  { header: 'Ending balance', cell: (row) => balance(row, 'endingBalance') },
  { header: 'Average balance', cell: (row) => balance(row, 'averageBalance') },
  {
    header: 'Average balance to revenue',
    cell: (row, line) =>
      computed(
        marked(figure(row.summary.figures.averageBalanceToRevenueRatio, RATIO_FORMAT), areBalancesUnsure(row)),
        `ROUND(${cellOf(BALANCES, 'Average balance', line)}/${formulas(row, line).revenue},6)`,
      ),
  },
  { header: 'Low balance days', cell: (row) => days(row, 'lowBalanceDays') },
  { header: 'Negative balance days', cell: (row) => days(row, 'negativeBalanceDays') },
  { header: 'Overdraft transactions', cell: (row) => days(row, 'noOverdraftTransactions') },
];

const RISKS: Table<AccountRow> = [
  ...KEYS,
  { header: 'MCA credits', cell: (row, line) => computed(amount(row, 'mcaCredits'), formulas(row, line).mcaCredits) },
  { header: 'MCA debits', cell: (row, line) => computed(amount(row, 'mcaDebits'), formulas(row, line).mcaDebits) },
  {
    header: 'Holdback %',
    cell: (row, line) =>
      computed(
        marked(figure(row.summary.figures.holdbackPercentage, PERCENT_FORMAT), isUnsure(row)),
        `ROUND(${cellOf(RISKS, 'MCA debits', line)}/${formulas(row, line).revenue}*100,2)`,
      ),
  },
  { header: 'Overdraft/NSF fees', cell: (row) => tally(row, 'noOdNsf') },
  {
    header: 'DD reversals',
    cell: (row, line) => computed(tally(row, 'ddReversals'), formulas(row, line).ddReversals),
  },
];

/** The figures of every account: sums and counts recompute from the Transactions sheet, the rest are values. */
export function accountsPage({ accounts, transactions }: Contents): Page {
  const live = liveFormulas(transactions.length);
  const rows = accounts.map((entry) => ({ ...entry, live }));
  const blocks = [
    titledTable('Accounts', IDENTITY, rows, NO_STATEMENT),
    titledTable('What moved', FLOWS, rows, NO_STATEMENT),
    titledTable('Balances', BALANCES, rows, NO_STATEMENT),
    titledTable('Advances and fees', RISKS, rows, NO_STATEMENT),
  ];
  return pageOf({ name: 'Accounts', cells: stacked(blocks) });
}

const formulas = ({ live }: AccountRow, line: number): FlowFormulas =>
  flowFormulas(live, [['Account no.', `$A${line}`]]);

const cellOf = (table: Table<AccountRow>, header: string, line: number): string => `${letterOf(table, header)}${line}`;

const isUnsure = ({ summary }: AccountRow): boolean => summary.includesUnproven;

const amount = (row: AccountRow, name: keyof AccountFigures): CellObject =>
  marked(money(row.summary.figures[name], row.summary.currency), isUnsure(row));

const tally = (row: AccountRow, name: keyof AccountFigures): CellObject =>
  marked(count(row.summary.figures[name]), isUnsure(row));

const areBalancesUnsure = ({ summary }: AccountRow): boolean => summary.balancesIncludeUnproven;

const balance = (row: AccountRow, name: keyof AccountFigures): CellObject =>
  marked(money(row.summary.figures[name], row.summary.currency), areBalancesUnsure(row));

/** Days or transactions that are counted by balances. */
const days = (row: AccountRow, name: keyof AccountFigures): CellObject =>
  marked(count(row.summary.figures[name]), areBalancesUnsure(row));

const matchText = (matches: boolean | null): string => (matches === null ? 'nothing to match' : matches ? 'yes' : 'no');

import type { CellObject, WorkSheet } from 'xlsx';
import type { AccountFigures, Analysis } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { type AccountFormulas, accountFormulas } from './account-formulas.ts';
import { computed, count, date, figure, money, text } from './cells.ts';
import type { AccountEntry, Contents } from './contents.ts';
import { restsOn } from './rests-on.ts';
import { letterOf, type Table, tableSheet } from './table.ts';
import { type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

interface AccountRow extends AccountEntry {
  readonly live: LiveFormulas;
  readonly ddReversalLabel: string;
}

const PERCENT_FORMAT = '0.00';
const RATIO_FORMAT = '0.000000';

const ACCOUNTS: Table<AccountRow> = [
  { header: 'No.', cell: ({ number }) => count(number) },
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Institution', cell: ({ summary }) => text(summary.institutionName) },
  { header: 'Name', cell: ({ summary }) => text(summary.name) },
  { header: 'Type', cell: ({ summary }) => text(summary.type.replaceAll('_', ' ')) },
  { header: 'Owner', cell: ({ summary }) => text(summary.ownerName) },
  { header: 'Currency', cell: ({ summary }) => text(summary.currency) },
  { header: 'Rests on', cell: ({ summary }) => text(restsOn(summary.includesUnproven)) },
  { header: 'Matches balances', cell: ({ summary }) => text(matchText(summary.transactionsMatchBalances)) },
  { header: 'Period from', cell: ({ summary }) => date(summary.startDate) },
  { header: 'Period to', cell: ({ summary }) => date(summary.endDate) },
  { header: 'First transaction', cell: ({ summary }) => date(summary.minDate) },
  { header: 'Last transaction', cell: ({ summary }) => date(summary.maxDate) },
  {
    header: 'Transactions',
    cell: (row, line) => computed(count(row.summary.numTransactions), formulas(row, line).transactions),
  },
  { header: 'Starting balance', cell: (row) => amount(row, 'startingBalance') },
  { header: 'Ending balance', cell: (row) => amount(row, 'endingBalance') },
  { header: 'Average balance', cell: (row) => amount(row, 'averageBalance') },
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
    cell: (row, line) => computed(amount(row, 'nonRevenue'), nonRevenueFormula(row, line)),
  },
  { header: 'MCA credits', cell: (row, line) => computed(amount(row, 'mcaCredits'), formulas(row, line).mcaCredits) },
  { header: 'MCA debits', cell: (row, line) => computed(amount(row, 'mcaDebits'), formulas(row, line).mcaDebits) },
  {
    header: 'Holdback %',
    cell: ({ summary }, line) =>
      computed(
        figure(summary.figures.holdbackPercentage, PERCENT_FORMAT),
        `ROUND(${cellOf('MCA debits', line)}/${cellOf('Total revenue', line)}*100,2)`,
      ),
  },
  {
    header: 'Average balance to revenue',
    cell: ({ summary }, line) =>
      computed(
        figure(summary.figures.averageBalanceToRevenueRatio, RATIO_FORMAT),
        `ROUND(${cellOf('Average balance', line)}/${cellOf('Total revenue', line)},6)`,
      ),
  },
  { header: 'Low balance days', cell: (row) => tally(row, 'lowBalanceDays') },
  { header: 'Negative balance days', cell: (row) => tally(row, 'negativeBalanceDays') },
  { header: 'Overdraft transactions', cell: (row) => tally(row, 'noOverdraftTransactions') },
  { header: 'Overdraft/NSF fees', cell: (row) => tally(row, 'noOdNsf') },
  {
    header: 'DD reversals',
    cell: (row, line) => computed(tally(row, 'ddReversals'), formulas(row, line).ddReversals(row.ddReversalLabel)),
  },
];

/** The figures of every account: sums and counts recompute from the Transactions sheet, the rest are values. */
export function accountsSheet({ analysis, accounts, transactions }: Contents): WorkSheet {
  const live = liveFormulas(transactions.length);
  const ddReversalLabel = labelOfDdReversals(analysis);
  return tableSheet(
    ACCOUNTS,
    accounts.map((entry) => ({ ...entry, live, ddReversalLabel })),
  );
}

const formulas = ({ live }: AccountRow, line: number): AccountFormulas => accountFormulas(live, `$A${line}`);

const cellOf = (header: string, line: number): string => `${letterOf(ACCOUNTS, header)}${line}`;

const nonRevenueFormula = ({ summary }: AccountRow, line: number): string =>
  `ROUND(${cellOf('Total deposits', line)}-${cellOf('Total revenue', line)},${exponentOf(summary.currency)})`;

const amount = ({ summary }: AccountRow, name: keyof AccountFigures): CellObject =>
  money(summary.figures[name], summary.currency);

const tally = ({ summary }: AccountRow, name: keyof AccountFigures): CellObject => count(summary.figures[name]);

const matchText = (matches: boolean | null): string => (matches === null ? 'nothing to match' : matches ? 'yes' : 'no');

/** The Category column holds labels, so the formula that counts a category must use its label. */
function labelOfDdReversals({ annotations }: Analysis): string {
  for (const { category } of annotations.values()) if (category.slug === 'dd_reversals') return category.label;
  return 'DD Reversals';
}

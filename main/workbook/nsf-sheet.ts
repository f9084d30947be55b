import type { DayBalance } from '../summaries/index.ts';
import { date, marked, money, text } from './cells.ts';
import type { AccountEntry, Contents, TransactionEntry } from './contents.ts';
import { NO_STATEMENT, nothingOf } from './nothing-read.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnCell, verdictCell } from './rests-on.ts';
import { stacked, type Table, titledTable } from './table.ts';
import { linkTo } from './transactions-sheet.ts';

interface AccountDay extends AccountEntry {
  readonly day: DayBalance;
}

const FEES: Table<TransactionEntry> = [
  { header: 'Line', cell: linkTo },
  { header: 'Date', cell: ({ row }) => date(row.date) },
  { header: 'Account', cell: ({ statement }) => text(statement.account.label) },
  { header: 'Currency', cell: ({ statement }) => text(statement.account.account.currency) },
  { header: 'Amount', cell: ({ row, statement }) => money(row.amount, statement.account.account.currency) },
  { header: 'Fee for', cell: ({ annotation }) => text(annotation?.feeKind ?? null) },
  { header: 'Verdict', cell: ({ statement }) => verdictCell(statement.statement.verdict) },
  { header: 'Description', cell: ({ row }) => text(row.description) },
];

const NEGATIVE_DAYS: Table<AccountDay> = [
  { header: 'Date', cell: ({ day }) => date(day.date) },
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Currency', cell: ({ account }) => text(account.currency) },
  {
    header: 'Balance at the end of the day',
    cell: ({ day, account, summary }) => marked(money(day.balance, account.currency), summary.includesUnproven),
  },
  { header: 'Rests on', cell: ({ summary }) => restsOnCell(summary.includesUnproven) },
];

/** The fees for a lack of funds and the days that ended below zero, each by account and date. */
export function nsfPage(contents: Contents): Page {
  const { accounts, transactions } = contents;
  const fees = transactions.filter(isFee);
  const known = accounts.filter(({ summary }) => summary.figures.negativeBalanceDays !== null);
  const days = known.flatMap((entry) =>
    entry.days.filter(({ balance }) => balance < 0).map((day) => ({ ...entry, day })),
  );
  const blocks = [
    titledTable('Overdraft and NSF fees', FEES, fees, nothingOf(contents, 'No overdraft or NSF fee was found.')),
    titledTable('Days that ended below zero', NEGATIVE_DAYS, days, noNegativeDay(accounts, known)),
  ];
  return pageOf({ name: 'NSF and negative days', cells: stacked(blocks) });
}

function noNegativeDay(accounts: readonly AccountEntry[], known: readonly AccountEntry[]): string {
  if (accounts.length === 0) return NO_STATEMENT;
  if (known.length === 0) return 'Not known: no account that holds money tells a balance.';
  const others = accounts.length - known.length;
  return `No day whose balance is known ended below zero.${others === 0 ? '' : ` Not counted: ${others} of ${accounts.length} accounts, which are cards or loans or tell no balance.`}`;
}

const isFee = ({ row, annotation, isDuplicate }: TransactionEntry): boolean =>
  !isDuplicate && row.amount < 0 && annotation?.category.slug === 'overdraft_nsf_fees';

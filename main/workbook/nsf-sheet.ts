import { daysBetween } from '../../shared/dates.ts';
import type { DayBalance } from '../summaries/index.ts';
import { count, date, marked, money, text } from './cells.ts';
import type { AccountEntry, Contents, TransactionEntry } from './contents.ts';
import { NO_STATEMENT, nothingOf } from './nothing-read.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnOfAccount, verdictCell } from './rests-on.ts';
import { stacked, type Table, titledTable } from './table.ts';
import { linkTo } from './transactions-sheet.ts';

/** Days one after the other on which an account ended below zero. */
interface NegativeStretch extends AccountEntry {
  readonly stretch: readonly DayBalance[];
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

const NEGATIVE_DAYS: Table<NegativeStretch> = [
  { header: 'From', cell: ({ stretch }) => date(stretch[0]?.date ?? null) },
  { header: 'To', cell: ({ stretch }) => date(stretch.at(-1)?.date ?? null) },
  { header: 'Account', cell: ({ label }) => text(label) },
  { header: 'Currency', cell: ({ account }) => text(account.currency) },
  { header: 'Days', cell: ({ stretch, summary }) => marked(count(stretch.length), summary.balancesIncludeUnproven) },
  {
    header: 'Lowest balance at the end of a day',
    cell: ({ stretch, account, summary }) =>
      marked(money(lowestOf(stretch)?.balance ?? null, account.currency), summary.balancesIncludeUnproven),
  },
  { header: 'First on', cell: ({ stretch }) => date(lowestOf(stretch)?.date ?? null) },
  { header: 'Rests on', cell: ({ summary }) => restsOnOfAccount(summary) },
];

/** The fees for a lack of funds and the days that ended below zero, each by account and date. */
export function nsfPage(contents: Contents): Page {
  const { accounts, transactions } = contents;
  const fees = transactions.filter(isFee);
  const known = accounts.filter(({ summary }) => summary.figures.negativeBalanceDays !== null);
  const stretches = known.flatMap((entry) => negativeStretches(entry.days).map((stretch) => ({ ...entry, stretch })));
  const cells = stacked([
    titledTable('Overdraft and NSF fees', FEES, fees, nothingOf(contents, 'No overdraft or NSF fee was found.')),
    titledTable('Days that ended below zero', NEGATIVE_DAYS, stretches, noNegativeDay(accounts, known)),
  ]);
  const header = stretches.length === 0 ? {} : { repeatedLine: cells.length - stretches.length };
  return pageOf({ name: 'NSF and negative days', cells, ...header });
}

/** Days below zero, those that follow one another together. */
function negativeStretches(days: readonly DayBalance[]): DayBalance[][] {
  const stretches: DayBalance[][] = [];
  for (const day of days.filter(({ balance }) => balance < 0)) {
    const before = stretches.at(-1)?.at(-1);
    if (before !== undefined && daysBetween(before.date, day.date) === 1) stretches.at(-1)?.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

/** The first of the days with the lowest balance. */
const lowestOf = (stretch: readonly DayBalance[]): DayBalance | undefined =>
  stretch.reduce<DayBalance | undefined>(
    (lowest, day) => (lowest === undefined || day.balance < lowest.balance ? day : lowest),
    undefined,
  );

function noNegativeDay(accounts: readonly AccountEntry[], known: readonly AccountEntry[]): string {
  if (accounts.length === 0) return NO_STATEMENT;
  if (known.length === 0) return 'Not known: no account that holds money tells a balance.';
  const others = accounts.length - known.length;
  return `No day whose balance is known ended below zero.${others === 0 ? '' : ` Not counted: ${others} of ${accounts.length} accounts, which are cards or loans or tell no balance.`}`;
}

const isFee = ({ row, annotation, isDuplicate }: TransactionEntry): boolean =>
  !isDuplicate && row.amount < 0 && annotation?.category.slug === 'overdraft_nsf_fees';

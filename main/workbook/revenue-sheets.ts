import { sumByCurrency } from './by-currency.ts';
import { computed, date, money, text } from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { withLook } from './looks.ts';
import { nothingOf } from './nothing-read.ts';
import type { Page } from './page.ts';
import { verdictCell } from './rests-on.ts';
import { type Table, tableLine, tablePage } from './table.ts';
import {
  type Condition,
  exactly,
  IN_COMPANY,
  INFLOW,
  IS_REVENUE,
  linkTo,
  liveFormulas,
  NOT_REVENUE,
  revenueNow,
} from './transactions-sheet.ts';

const DEPOSITS: Table<TransactionEntry> = [
  { header: 'Line', cell: linkTo },
  { header: 'Date', cell: ({ row }) => date(row.date) },
  { header: 'Account', cell: ({ statement }) => text(statement.account.label) },
  { header: 'Description', cell: ({ row }) => text(row.description) },
  { header: 'Counterparty', cell: ({ annotation }) => text(annotation?.counterparty ?? null) },
  { header: 'Category', cell: ({ annotation }) => text(annotation?.category.label ?? null) },
  { header: 'Currency', cell: ({ statement }) => text(statement.account.account.currency) },
  { header: 'Amount', cell: ({ row, statement }) => money(row.amount, statement.account.account.currency) },
  { header: 'Revenue', cell: revenueNow },
  {
    header: 'A person must say',
    cell: ({ annotation }) => text(annotation?.revenue?.verdict === 'review' ? 'yes' : null),
  },
  { header: 'Verdict', cell: ({ statement }) => verdictCell(statement.statement.verdict) },
  { header: 'Rule', cell: (entry) => text(ruleOf(entry)) },
];

/** What decided; what enrichment says by the usual categories does not hold where the settings say otherwise. */
const ruleOf = ({ annotation, isRevenue }: TransactionEntry): string | null =>
  annotation?.revenue && (annotation.revenue.verdict === true) !== isRevenue && annotation.revenue.verdict !== 'review'
    ? 'The settings of this company decide it.'
    : (annotation?.revenue?.rule ?? null);

/** The deposits that are revenue, each with the rule that decided. */
export const revenuePage = (contents: Contents): Page =>
  depositsPage(contents, {
    name: 'Revenue',
    belongs: ({ isRevenue }) => isRevenue,
    condition: IS_REVENUE,
    none: 'No deposit that counts is revenue.',
  });

/** The deposits that are not revenue, each with the rule that decided. */
export const nonRevenuePage = (contents: Contents): Page =>
  depositsPage(contents, {
    name: 'Non-revenue',
    belongs: ({ isRevenue }) => !isRevenue,
    condition: NOT_REVENUE,
    none: 'No deposit that counts is other than revenue.',
  });

interface DepositsPage {
  readonly name: string;
  readonly belongs: (entry: TransactionEntry) => boolean;
  /** The same as a formula asks it. */
  readonly condition: Condition;
  readonly none: string;
}

function depositsPage(contents: Contents, { name, belongs, condition, none }: DepositsPage): Page {
  const { transactions } = contents;
  const entries = transactions.filter(
    (entry) => !entry.isDuplicate && entry.statement.account.isEnabled && entry.row.amount > 0 && belongs(entry),
  );
  const live = liveFormulas(transactions.length);
  const after = sumByCurrency(entries).map(({ currency, sum, isUnsure }) => {
    const formula = live.sum([IN_COMPANY, INFLOW, condition, ['Currency', exactly(currency ?? '')]]);
    const total = withLook(computed(money(sum, currency), formula), isUnsure ? 'unsureTotal' : 'total');
    return tableLine(DEPOSITS, {
      Category: withLook(text('Total'), 'total'),
      Currency: withLook(text(currency), 'total'),
      Amount: total,
    });
  });
  return tablePage(name, DEPOSITS, entries, {
    none: nothingOf(contents, none),
    after: after.length === 0 ? [] : [[], ...after],
  });
}

import type { CellObject } from 'xlsx';
import { isUnsure } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import type { RecurringGroup } from '../summaries/index.ts';
import { computed, count, date, figure, marked, money, ordinal, PERCENT_FORMAT, text } from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { type GroupRow, groupedPage } from './grouped-page.ts';
import { inWords } from './in-words.ts';
import { nothingOf } from './nothing-read.ts';
import type { Page } from './page.ts';
import { restsOnCell } from './rests-on.ts';
import type { Table } from './table.ts';

interface Recurring extends RecurringGroup {
  readonly currency: string | null;
}

type Row = GroupRow<Recurring>;

const RECURRING: Table<Row> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Counterparty', cell: ({ common }) => text(common.party.name) },
  { header: 'Rhythm', cell: ({ common }) => text(inWords(common.group.frequency)) },
  { header: 'Times', cell: (row) => live(row, count(row.entries.length), (amounts) => `COUNT(${amounts})`) },
  { header: 'Average amount', cell: (row) => averageCell(row) },
  { header: 'Currency', cell: ({ common }) => text(common.currency) },
  { header: 'Rests on', cell: ({ entries }) => restsOnCell(isUnsureIn(entries)) },
  { header: 'First', cell: ({ entries }) => date(entries[0]?.row.date ?? null) },
  { header: 'Last', cell: ({ entries }) => date(entries.at(-1)?.row.date ?? null) },
  {
    header: 'Confidence of categories',
    cell: ({ common }) => figure(common.group.averageConfidence, PERCENT_FORMAT),
  },
];

/** What comes or goes in alike amounts and in a rhythm, the largest first, and the transactions of each. */
export function recurringPage(contents: Contents): Page {
  const { calculations, byId } = contents;
  const groups = calculations.flatMap(({ currency, recurring }) =>
    recurring.map((one) => ({
      common: { ...one, currency },
      entries: one.group.entries.flatMap(({ id }) => byId.get(id) ?? []),
    })),
  );
  const none = nothingOf(
    contents,
    'Nothing recurs: a rhythm needs several payments of alike amounts with the same counterparty.',
  );
  return groupedPage({ name: 'Recurring', title: 'What recurs', table: RECURRING, groups, none });
}

const isUnsureIn = (entries: readonly TransactionEntry[]): boolean =>
  entries.some(({ statement }) => isUnsure(statement.statement.verdict));

function averageCell(row: Row): CellObject {
  const { group, currency } = row.common;
  const value = money(group.averageAmount, currency);
  return live(row, value, (amounts) => `ROUND(AVERAGE(${amounts}),${exponentOf(currency)})`);
}

function live({ amounts, entries }: Row, value: CellObject, formulaOf: (amounts: string) => string): CellObject {
  const cell = marked(value, isUnsureIn(entries));
  return amounts === null ? cell : computed(cell, formulaOf(amounts));
}

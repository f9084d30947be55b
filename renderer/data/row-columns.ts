import { shortNumber } from './accounts.ts';
import { frequencyText } from './figure-text.ts';
import type { Row } from './rows.ts';
import { REVENUE_LABELS } from './said-sentences.ts';
import { VERDICT_LABELS } from './verdicts.ts';

export type ColumnKey =
  | 'date'
  | 'description'
  | 'category'
  | 'merchant'
  | 'counterparty'
  | 'processor'
  | 'revenue'
  | 'recurring'
  | 'account'
  | 'currency'
  | 'amount'
  | 'balance'
  | 'verdict';

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** False: it is there only when it was chosen. */
  readonly atFirst: boolean;
  /** It cannot be left out: without it no row is known. */
  readonly always?: true;
  /** It is there where rows are of several currencies, and only there: no amount is known without its own. */
  readonly tellsCurrencies?: true;
  readonly isNumber?: true;
  /** What it sorts by: a number, or a text of which capitals do not matter; null sorts last. */
  readonly sortsBy: (row: Row) => string | number | null;
}

/** In the order of the table. */
export const COLUMNS: readonly Column[] = [
  { key: 'date', title: 'Date', atFirst: true, always: true, sortsBy: ({ transaction }) => transaction.date },
  { key: 'description', title: 'Description', atFirst: true, always: true, sortsBy: (row) => nameOf(row) },
  {
    key: 'category',
    title: 'Category',
    atFirst: true,
    sortsBy: ({ annotation }) => annotation?.category.label ?? null,
  },
  {
    key: 'merchant',
    title: 'Merchant',
    atFirst: true,
    sortsBy: ({ annotation }) => annotation?.merchant?.name ?? null,
  },
  {
    key: 'counterparty',
    title: 'Counterparty',
    atFirst: false,
    sortsBy: ({ annotation }) => annotation?.counterparty ?? null,
  },
  {
    key: 'processor',
    title: 'Processor',
    atFirst: false,
    sortsBy: ({ annotation }) => annotation?.paymentProcessor?.name ?? null,
  },
  { key: 'revenue', title: 'Revenue', atFirst: false, sortsBy: (row) => revenueText(row) },
  { key: 'recurring', title: 'Recurring', atFirst: false, sortsBy: (row) => recurringText(row) },
  { key: 'account', title: 'Account', atFirst: true, sortsBy: (row) => accountText(row) },
  {
    key: 'currency',
    title: 'Currency',
    atFirst: false,
    tellsCurrencies: true,
    sortsBy: ({ statement }) => statement.currency,
  },
  {
    key: 'amount',
    title: 'Amount',
    atFirst: true,
    always: true,
    isNumber: true,
    sortsBy: ({ transaction }) => transaction.amount,
  },
  {
    key: 'balance',
    title: 'Balance',
    atFirst: true,
    isNumber: true,
    sortsBy: ({ transaction }) => transaction.balance,
  },
  {
    key: 'verdict',
    title: 'Verdict',
    atFirst: true,
    sortsBy: ({ statement }) => VERDICT_LABELS[statement.verdict],
  },
];

/** What a row is called: its clean name, else what is printed. */
export const nameOf = ({ annotation, transaction }: Row): string =>
  annotation?.descriptionClean ?? transaction.description;

/** `··7320 Chase` */
export const accountText = ({ statement }: Row): string =>
  [shortNumber(statement.account.number), statement.institutionName].filter(Boolean).join(' ');

export const revenueText = ({ annotation }: Row): string | null =>
  annotation?.revenue ? (REVENUE_LABELS[String(annotation.revenue.verdict)] ?? null) : null;

export const recurringText = ({ annotation }: Row): string | null =>
  annotation?.isRecurring && annotation.frequency !== null ? frequencyText(annotation.frequency) : null;

/** The columns that a person may choose or leave out. */
export const CHOICES: readonly Column[] = COLUMNS.filter(({ always, tellsCurrencies }) => !always && !tellsCurrencies);

/** The columns a person chose, in the order of the table; those that have to be there among them. */
export const shownColumns = (chosen: readonly string[], hasSeveralCurrencies: boolean): readonly Column[] =>
  COLUMNS.filter(({ key, always, tellsCurrencies }) =>
    tellsCurrencies ? hasSeveralCurrencies : always || chosen.includes(key),
  );

export const FIRST_COLUMNS: readonly string[] = COLUMNS.filter(({ atFirst }) => atFirst).map(({ key }) => key);

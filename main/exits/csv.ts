import { saidFiguresInWords, saidInWords } from '../../shared/corrections/said-in-words.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { toDecimal } from '../../shared/money.ts';
import { type ExitRow, rowsOf } from './exit-row.ts';

interface CsvColumn {
  readonly header: string;
  readonly field: (row: ExitRow, fileName: string) => string;
}

/** A text that a spreadsheet would take for a formula is shown as text when an apostrophe stands before it. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;
/** RFC 4180, 2.6 and 2.7: such a field stands between quotes, and a quote in it is doubled. */
const NEEDS_QUOTES = /[",\r\n]/;
const LINE_END = '\r\n';

const quoted = (field: string): string => (NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

const text = (value: string | null | undefined): string => {
  const field = value ?? '';
  return quoted(LOOKS_LIKE_FORMULA.test(field) ? `'${field}` : field);
};

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const decimal = (minor: number | null, currency: string | null): string =>
  minor === null ? '' : toDecimal(minor, currency);

const COLUMNS: readonly CsvColumn[] = [
  { header: 'Date', field: ({ row }) => row.date },
  { header: 'Description', field: ({ row }) => text(row.description) },
  { header: 'Amount', field: ({ row, account }) => decimal(row.amount, account.currency) },
  { header: 'Balance', field: ({ row, account }) => decimal(row.balance, account.currency) },
  { header: 'Currency', field: ({ account }) => text(account.currency) },
  { header: 'Account', field: ({ account }) => text(account.number ?? account.name) },
  { header: 'Institution', field: ({ account }) => text(account.institutionName) },
  { header: 'Category', field: ({ annotation }) => text(annotation?.category.label) },
  { header: 'Merchant', field: ({ annotation }) => text(annotation?.merchant?.name) },
  { header: 'Counterparty', field: ({ annotation }) => text(annotation?.counterparty) },
  { header: 'Revenue', field: (row) => (row.row.amount > 0 ? yesOrNo(row.isRevenue) : '') },
  { header: 'A person must say', field: ({ annotation }) => (annotation?.revenue?.verdict === 'review' ? 'yes' : '') },
  { header: 'Duplicate', field: ({ isDuplicate }) => yesOrNo(isDuplicate) },
  { header: 'Verdict', field: ({ statement }) => statement.verdict },
  { header: 'Read by a person', field: ({ row, account }) => text(saidInWords(row.asRead, account.currency)) },
  { header: 'Statement figures read by a person', field: ({ statement }) => text(saidFiguresInWords(statement)) },
  { header: 'File', field: (_, fileName) => text(fileName) },
  { header: 'Page', field: ({ row }) => (row.page === null ? row.inFile : String(row.page)) },
  { header: 'Left', field: ({ row }) => points(row.bounds?.xMin) },
  { header: 'Top', field: ({ row }) => points(row.bounds?.yMin) },
  { header: 'Right', field: ({ row }) => points(row.bounds?.xMax) },
  { header: 'Bottom', field: ({ row }) => points(row.bounds?.yMax) },
  { header: 'Transaction id', field: ({ row }) => row.id },
];

/**
 * Every transaction as CSV (RFC 4180, UTF-8), one a line, duplicates included and marked. Amounts are decimals in the
 * currency of the account, inflow positive; the rectangle is in points from the upper left corner of the page.
 */
export function transactionsCsv(analysis: Analysis): string {
  const fileNames = new Map(analysis.documents.map(({ id, fileName }) => [id, fileName]));
  const lines = [COLUMNS.map(({ header }) => header).join(',')];
  for (const account of analysis.accounts) {
    for (const row of rowsOf(analysis, account)) {
      const fileName = fileNames.get(row.statement.documentId) ?? row.statement.documentId;
      lines.push(COLUMNS.map(({ field }) => field(row, fileName)).join(','));
    }
  }
  return lines.join(LINE_END) + LINE_END;
}

/** Tenths of a point are finer than any print. */
/** Nothing for a row that stands on no page. */
const points = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value * 10) / 10));

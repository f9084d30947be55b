import { parseArgs } from 'node:util';
import { type PlainDate, plainDate } from '../../shared/dates.ts';
import { SHEET_NAMES, type SheetName } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { LANGUAGES } from '../reading/index.ts';
import type { DateOrder } from '../statements/index.ts';

/** What one call of the command line asks for. */
export interface Arguments {
  readonly paths: readonly string[];
  /** Where to write; `-` is standard output. */
  readonly json: string | null;
  readonly xlsx: string | null;
  readonly csv: string | null;
  readonly ofx: string | null;
  /** Never standard output: QuickBooks wants a file an account. */
  readonly qbo: string | null;
  /** Which sheets the workbook has; null: those of the settings. */
  readonly sheets: readonly SheetName[] | null;
  readonly passwords: readonly string[];
  readonly company: string | null;
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
  /** Which pages are recognised. */
  readonly ocr: 'auto' | 'always' | 'never';
  /** What the writing on scans may be in. */
  readonly languages: readonly string[];
  readonly asOf: PlainDate;
  /** A file of rules and corrections; null: none. */
  readonly corrections: string | null;
  /** A JSON file with what differs from the default settings of the figures. */
  readonly settings: string | null;
  /** A JSON file that says what the columns of tables hold; null: it is inferred. */
  readonly columns: string | null;
}

export const USAGE = `Usage: npm run analyze -- FILE|FOLDER... [options]

  --json OUT            write everything as JSON (- for standard output)
  --xlsx OUT            write the workbook
  --sheets LIST         its sheets, joined by commas (default: those of the settings; ${SHEET_NAMES.join(', ')})
  --csv OUT             write the transactions as CSV
  --ofx OUT             write the accounts as OFX, for accounting programs
  --qbo OUT             write them for QuickBooks: one file an account, its number before the end of OUT
  --password P          a password to try on protected files; may be given several times
  --company NAME        whose statements these are (default: the commonest holder)
  --currency ISO        the currency of all files, such as USD (default: as each file says)
  --date-order ORDER    mdy, dmy or ymd: how to read dates such as 04/05 (default: inferred)
  --columns FILE        what the columns of tables (CSV, Excel) hold, as JSON (default: inferred)
  --ocr WHEN            auto, always or never: which pages are recognised as scans (default: auto)
  --lang LANG           languages of the scans, such as eng or eng+fra (default: eng; ${LANGUAGES.join(', ')})
  --settings FILE       how the figures are computed: JSON with what differs from the defaults
  --as-of YYYY-MM-DD    what "today" means (default: today)
  --corrections FILE    follow the rules and corrections that the window exported
`;

const OPTIONS = {
  json: { type: 'string' },
  xlsx: { type: 'string' },
  sheets: { type: 'string' },
  csv: { type: 'string' },
  ofx: { type: 'string' },
  qbo: { type: 'string' },
  password: { type: 'string', multiple: true },
  company: { type: 'string' },
  currency: { type: 'string' },
  'date-order': { type: 'string' },
  ocr: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  corrections: { type: 'string' },
  settings: { type: 'string' },
  columns: { type: 'string' },
} as const;

const wrong = (message: string): Result<never> => failure('invalid_request', message);

const isLanguage = (code: string): boolean => LANGUAGES.some((language) => language === code);

const isSheetName = (name: string): name is SheetName => SHEET_NAMES.some((known) => known === name);

function dateOf(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year && month && day ? plainDate(Number(year), Number(month), Number(day)) : null;
}

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });

function parsed(argv: readonly string[]): Result<ReturnType<typeof parse>> {
  try {
    return success(parse(argv));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Understands the words after the command's name.
 *
 * @param today used when `--as-of` is not given
 */
export function readArguments(argv: readonly string[], today: PlainDate): Result<Arguments> {
  const result = parsed(argv);
  if (!result.ok) return result;
  const { values, positionals } = result.value;
  if (positionals.length === 0) return wrong('Name at least one file or folder.');
  const dateOrder = values['date-order'] ?? null;
  if (dateOrder !== null && dateOrder !== 'mdy' && dateOrder !== 'dmy' && dateOrder !== 'ymd')
    return wrong('--date-order is mdy, dmy or ymd.');
  const currency = values.currency?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) return wrong('--currency is an ISO 4217 code, such as USD.');
  const ocr = values.ocr ?? 'auto';
  if (ocr !== 'auto' && ocr !== 'always' && ocr !== 'never') return wrong('--ocr is auto, always or never.');
  const languages = (values.lang ?? 'eng').split('+');
  if (!languages.every(isLanguage)) return wrong(`--lang is one or more of ${LANGUAGES.join(', ')}, joined by +.`);
  const asOf = values['as-of'] === undefined ? today : dateOf(values['as-of']);
  if (asOf === null) return wrong('--as-of is a date, YYYY-MM-DD.');
  const sheets = values.sheets?.split(',') ?? null;
  if (sheets !== null && !sheets.every(isSheetName))
    return wrong(`--sheets is one or more of ${SHEET_NAMES.join(', ')}, joined by commas.`);
  const { json = null, xlsx = null, csv = null, ofx = null, qbo = null } = values;
  if ([json, xlsx, csv, ofx].filter((target) => target === '-').length > 1) {
    return wrong('Only one of --json, --xlsx, --csv and --ofx can be standard output.');
  }
  if (qbo === '-') return wrong('--qbo writes one file an account, so it needs a name.');
  return success({
    paths: positionals,
    json,
    xlsx,
    csv,
    ofx,
    qbo,
    sheets,
    passwords: values.password ?? [],
    company: values.company?.trim() || null,
    currency,
    dateOrder,
    ocr,
    languages: [...new Set(languages)],
    asOf,
    corrections: values.corrections ?? null,
    settings: values.settings ?? null,
    columns: values.columns ?? null,
  });
}

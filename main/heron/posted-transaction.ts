import { plainDate } from '../../shared/dates.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { isStatementYear } from '../../shared/statement-years.ts';
import { writtenDay } from './instant.ts';
import { isHeldBy } from './minor-units.ts';

/** One item of the body of POST /transactions (seed 001); null where a field is not given. */
export interface PostedTransaction {
  readonly amount: number;
  readonly description: string;
  readonly accountId: string | null;
  readonly balance: number | null;
  readonly categoriesDefault: string | null;
  readonly currency: string | null;
  readonly date: string | null;
  readonly endUserId: string | null;
  readonly mccCode: string | null;
  readonly order: number | null;
  readonly referenceId: string | null;
  readonly timestamp: string | null;
  readonly transactionCode: string | null;
}

/** Longest texts Heron takes (DOMAIN a.1). */
const LONGEST = { end_user_id: 140, reference_id: 140, transaction_code: 140, account_id: 400 } as const;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type Fields = Readonly<Record<string, unknown>>;

const wrong = (message: string): Result<never> => failure('invalid_request', message);

/** Checks one item. The sentence of a failure names the field and what is wrong with it. */
export function postedTransaction(item: unknown): Result<PostedTransaction> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return wrong('It is not an object.');
  const fields = item as Fields;
  const problem = problemOf(fields);
  if (problem !== null) return wrong(problem);
  const text = (name: string): string | null => (fields[name] as string | undefined) ?? null;
  const number = (name: string): number | null => (fields[name] as number | undefined) ?? null;
  return success({
    amount: fields['amount'] as number,
    description: fields['description'] as string,
    accountId: text('account_id'),
    balance: number('balance'),
    categoriesDefault: text('categories_default'),
    currency: text('currency'),
    date: text('date'),
    endUserId: text('end_user_id'),
    mccCode: text('mcc_code'),
    order: number('order'),
    referenceId: text('reference_id'),
    timestamp: text('timestamp'),
    transactionCode: text('transaction_code'),
  });
}

const TEXTS = [
  ...['account_id', 'categories_default', 'currency', 'date', 'end_user_id', 'mcc_code', 'reference_id', 'timestamp'],
  'transaction_code',
];
const NUMBERS = ['balance', 'order'];

function problemOf(fields: Fields): string | null {
  if (typeof fields['amount'] !== 'number' || !Number.isFinite(fields['amount'])) return '"amount" is not a number.';
  if (typeof fields['description'] !== 'string') return '"description" is not a text.';
  for (const name of TEXTS) {
    const value = fields[name] ?? null;
    if (value !== null && typeof value !== 'string') return `"${name}" is not a text.`;
  }
  for (const name of NUMBERS) {
    const value = fields[name] ?? null;
    if (value !== null && !(typeof value === 'number' && Number.isFinite(value))) return `"${name}" is not a number.`;
  }
  return problemOfDigits(fields) ?? problemOfTexts(fields as Readonly<Record<string, string | null | undefined>>);
}

/** An amount is never rounded to what its currency can hold. */
function problemOfDigits({ currency, ...fields }: Fields): string | null {
  const code = typeof currency === 'string' ? currency : null;
  for (const name of ['amount', 'balance']) {
    const value = fields[name];
    if (typeof value === 'number' && !isHeldBy(value, code)) return `"${name}" has more digits than its currency.`;
  }
  return null;
}

function problemOfTexts(fields: Readonly<Record<string, string | null | undefined>>): string | null {
  for (const [name, longest] of Object.entries(LONGEST)) {
    if ((fields[name]?.length ?? 0) > longest) return `"${name}" is longer than ${longest} characters.`;
  }
  if (fields['currency'] != null && !/^[A-Z]{3}$/i.test(fields['currency']))
    return '"currency" is not a code of three letters.';
  if (fields['date'] != null && !isDate(fields['date'])) return '"date" is not a day from 1980 to 2079, YYYY-MM-DD.';
  const day = fields['timestamp'] == null ? null : (writtenDay(fields['timestamp']) ?? '');
  return day === null || isDate(day) ? null : '"timestamp" is not an ISO 8601 time from 1980 to 2079.';
}

const MOST_KNOWN_DAYS = 10_000;
/** Texts found to be days: transactions share their dates, and asking the calendar each time costs more than all else. */
const knownDays = new Set<string>();

function isDate(text: string): boolean {
  if (knownDays.has(text)) return true;
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (day === undefined || !isStatementYear(Number(year))) return false;
  if (plainDate(Number(year), Number(month), Number(day)) === null) return false;
  if (knownDays.size >= MOST_KNOWN_DAYS) knownDays.clear();
  knownDays.add(text);
  return true;
}

/** The day of a transaction: its timestamp's, else its date; null where neither is given. */
export const dayOf = ({ timestamp, date }: PostedTransaction): string | null => timestamp?.slice(0, 10) ?? date;

import type { Finding, Transaction } from '../../shared/model/index.ts';
import type { Check } from './balance-check.ts';
import type { Evidence } from './evidence.ts';
import { type AccountNumber, sameAccount } from './header/account-number.ts';
import type { Period } from './header/period.ts';
import { addsUp, type Judged } from './judge.ts';
import { note } from './note.ts';

const CURRENCY = 'The document does not say its currency. Say which it is to have its figures added up with others.';
const DATES = 'Every date could be read as day/month or month/day; they were read as day/month. Say which it is.';
const NOTHING = 'The document prints no balance and no total to hold the rows against.';

const INCOMPLETE =
  'What the document prints agrees with its rows, but does not cover all of them: without an opening balance nothing proves the first.';

/** Says where nothing contradicts the rows, and yet nothing proves them. */
export function uncovered(checks: readonly Check[], isCovered: boolean): Finding[] {
  if (checks.length === 0) return [note('nothing_to_check', 'warning', NOTHING)];
  const agrees = checks.every(({ holds }) => holds);
  return agrees && !isCovered ? [note('rows_uncovered', 'warning', INCOMPLETE)] : [];
}

const unchecked = (judged: Judged): Finding[] =>
  judged.choice.contradiction === null || judged.result.checks.length === 0
    ? uncovered(judged.result.checks, addsUp(judged))
    : [];

/** Asks for the currency where a document does not say it. */
export const currencyQuestion = (currency: string | null): Finding[] =>
  currency === null ? [note('currency_unknown', 'warning', CURRENCY)] : [];

const TURNED =
  'The rows add up with money in and money out either way round, and nothing printed tells which is which. Compare a few rows with the page.';

/** Says that every sign could be turned round. */
export const turnedQuestion = (couldBeTurned: boolean): Finding[] =>
  couldBeTurned ? [note('two_readings_fit', 'warning', TURNED)] : [];

function otherNumber({ numbers, mentioned }: Evidence): Finding[] {
  const [first] = numbers;
  const isMentioned = (number: AccountNumber): boolean => mentioned.some((account) => account.number === number);
  const other = first && numbers.find((number) => !sameAccount(number.text, first.text) && !isMentioned(number));
  if (!first || !other) return [];
  const message = `The document prints two account numbers: ${first.text} and ${other.text}.`;
  return [note('account_number_differs', 'warning', message, other)];
}

/** The first row outside of the period that a statement names. */
export function strayDate({ start, end }: Period, transactions: readonly Transaction[]): Finding[] {
  const stray = transactions.find(({ date }) => (start !== null && date < start) || (end !== null && date > end));
  if (!stray) return [];
  const message = `A row is dated ${stray.date}, outside the statement's period.`;
  return [{ ...note('date_outside_period', 'info', message, stray), transactionId: stray.id }];
}

/** What the user should know or say about a statement beside its arithmetic. */
export function questions(evidence: Evidence, transactions: readonly Transaction[]): Finding[] {
  const { facts, dates, judged } = evidence;
  return [
    ...currencyQuestion(facts.currency),
    ...(dates.ambiguous && transactions.length > 0 ? [note('date_order_ambiguous', 'warning', DATES)] : []),
    ...unchecked(judged),
    ...turnedQuestion(judged.couldBeTurned),
    ...otherNumber(evidence),
    ...strayDate(facts.period, transactions),
  ];
}

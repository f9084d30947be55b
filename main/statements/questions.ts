import type { Finding, Transaction } from '../../shared/model/index.ts';
import type { Evidence } from './evidence.ts';
import { type AccountNumber, sameAccount } from './header/account-number.ts';
import { addsUp, type Judged } from './judge.ts';
import { note } from './note.ts';

const CURRENCY = 'The document does not say its currency. Say which it is to have its figures added up with others.';
const DATES = 'Every date could be read as day/month or month/day; they were read as day/month. Say which it is.';
const NOTHING = 'The document prints no balance and no total to hold the rows against.';

const INCOMPLETE =
  'What the document prints agrees with its rows, but does not cover all of them: without an opening balance nothing proves the first.';

function unchecked(judged: Judged): Finding[] {
  const { checks } = judged.result;
  if (checks.length === 0) return [note('nothing_to_check', 'warning', NOTHING)];
  const agrees = checks.every(({ holds }) => holds) && judged.choice.contradiction === null;
  return agrees && !addsUp(judged) ? [note('rows_uncovered', 'warning', INCOMPLETE)] : [];
}

const TURNED =
  'The rows add up with money in and money out either way round, and nothing printed tells which is which. Compare a few rows with the page.';

const turned = (judged: Judged): Finding[] =>
  judged.couldBeTurned ? [note('two_readings_fit', 'warning', TURNED)] : [];

function otherNumber({ numbers, mentioned }: Evidence): Finding[] {
  const [first] = numbers;
  const isMentioned = (number: AccountNumber): boolean => mentioned.some((account) => account.number === number);
  const other = first && numbers.find((number) => !sameAccount(number.text, first.text) && !isMentioned(number));
  if (!first || !other) return [];
  const message = `The document prints two account numbers: ${first.text} and ${other.text}.`;
  return [note('account_number_differs', 'warning', message, other)];
}

function strayDate({ facts }: Evidence, transactions: readonly Transaction[]): Finding[] {
  const { start, end } = facts.period;
  const stray = transactions.find(({ date }) => (start !== null && date < start) || (end !== null && date > end));
  if (!stray) return [];
  const message = `A row is dated ${stray.date}, outside the statement's period.`;
  return [{ ...note('date_outside_period', 'info', message, stray), transactionId: stray.id }];
}

/** What the user should know or say about a statement beside its arithmetic. */
export function questions(evidence: Evidence, transactions: readonly Transaction[]): Finding[] {
  const { facts, dates, judged } = evidence;
  return [
    ...(facts.currency === null ? [note('currency_unknown', 'warning', CURRENCY)] : []),
    ...(dates.ambiguous && transactions.length > 0 ? [note('date_order_ambiguous', 'warning', DATES)] : []),
    ...unchecked(judged),
    ...turned(judged),
    ...otherNumber(evidence),
    ...strayDate(evidence, transactions),
  ];
}

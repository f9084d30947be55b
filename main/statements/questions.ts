import { note } from '../../shared/checks/note.ts';
import { strayDate } from '../../shared/checks/stray-date.ts';
import { uncovered } from '../../shared/checks/uncovered.ts';
import type { Finding, Transaction } from '../../shared/model/index.ts';
import type { Evidence } from './evidence.ts';
import { type AccountNumber, sameAccount } from './header/account-number.ts';
import { addsUp, type Judged } from './judge/judged.ts';

const CURRENCY = 'The document does not say its currency. Say which it is to have its figures added up with others.';
const DATES = 'Every date could be read as day/month or month/day; they were read as day/month. Say which it is.';
const unchecked = (judged: Judged): Finding[] =>
  judged.choice.contradiction === null || judged.result.checks.length === 0
    ? uncovered(judged.result.checks, addsUp(judged))
    : [];

/** Asks for the currency where a document does not say it. */
export const currencyQuestion = (currency: string | null): Finding[] =>
  currency === null ? [note('currency_unknown', 'warning', CURRENCY)] : [];

const TURNED =
  'Money in and money out could be taken for one another: nothing printed tells which is which. Compare a few rows with the page.';

/** Says that every sign could be turned round. */
export const turnedQuestion = (couldBeTurned: boolean): Finding[] =>
  couldBeTurned ? [note('two_readings_fit', 'warning', TURNED)] : [];

const OTHERS =
  'The figures agree as well with other rows, or with some of the rows the other way. Compare them with the page.';

/** Says that other rows fit as well. */
const othersQuestion = (couldBeOthers: boolean): Finding[] =>
  couldBeOthers ? [note('two_readings_fit', 'warning', OTHERS)] : [];

function otherNumber({ numbers, mentioned }: Evidence): Finding[] {
  const [first] = numbers;
  const isMentioned = (number: AccountNumber): boolean => mentioned.some((account) => account.number === number);
  const other = first && numbers.find((number) => !sameAccount(number.text, first.text) && !isMentioned(number));
  if (!first || !other) return [];
  const message = `The document prints two account numbers: ${first.text} and ${other.text}.`;
  return [note('account_number_differs', 'warning', message, other)];
}

/** What the user should know or say about a statement beside its arithmetic. */
export function questions(evidence: Evidence, transactions: readonly Transaction[]): Finding[] {
  const { facts, dates, judged } = evidence;
  return [
    ...currencyQuestion(facts.currency),
    ...(dates.ambiguous && transactions.length > 0 ? [note('date_order_ambiguous', 'warning', DATES)] : []),
    ...unchecked(judged),
    ...turnedQuestion(judged.couldBeTurned),
    ...othersQuestion(judged.couldBeOthers),
    ...otherNumber(evidence),
    ...strayDate(facts.period, transactions),
  ];
}

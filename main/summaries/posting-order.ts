import type { Statement, Transaction } from '../../shared/model/index.ts';

/**
 * A statement's transactions as they were posted, oldest first. The page may run newest first, or in sections
 * (deposits, then withdrawals), so page order alone says nothing.
 *
 * Printed running balances speak first: the direction in which more neighbouring rows continue each other is how the
 * page runs. Where they say nothing, the dates do; where those are silent too, the page runs forwards.
 */
export function inPostingOrder(statement: Statement): readonly Transaction[] {
  const onPage = statement.transactions;
  const direction = Math.sign(directionOfBalances(onPage)) || Math.sign(directionOfDates(onPage)) || 1;
  const forwards = direction < 0 ? onPage.toReversed() : onPage;
  return isByDate(forwards) ? forwards : forwards.toSorted((a, b) => compare(a.date, b.date));
}

/** Positive when balances mostly follow from the row above, negative when from the row below. */
function directionOfBalances(rows: readonly Transaction[]): number {
  let votes = 0;
  forEachPair(rows, (upper, lower) => {
    if (upper.balance === null || lower.balance === null) return;
    if (upper.balance + lower.amount === lower.balance) votes += 1;
    if (lower.balance + upper.amount === upper.balance) votes -= 1;
  });
  return votes;
}

/** Positive when dates mostly rise down the page, negative when they fall. */
function directionOfDates(rows: readonly Transaction[]): number {
  let votes = 0;
  forEachPair(rows, (upper, lower) => {
    votes += compare(lower.date, upper.date);
  });
  return votes;
}

function isByDate(rows: readonly Transaction[]): boolean {
  let byDate = true;
  forEachPair(rows, (earlier, later) => {
    if (later.date < earlier.date) byDate = false;
  });
  return byDate;
}

function forEachPair(rows: readonly Transaction[], visit: (first: Transaction, second: Transaction) => void): void {
  for (let index = 1; index < rows.length; index += 1) {
    const [first, second] = [rows[index - 1], rows[index]];
    if (first && second) visit(first, second);
  }
}

/** ISO dates compare as strings. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

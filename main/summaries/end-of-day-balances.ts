import { addDays, daysBetween, type PlainDate } from '../../shared/dates.ts';
import { compareDays, type PostedStatement } from './posted-statement.ts';

/** What an account held when a day ended, in minor units. */
export interface DayBalance {
  readonly date: PlainDate;
  readonly balance: number;
}

/**
 * EOD(d) of DOMAIN b.1 for every calendar day the statements cover, weekends included, oldest first: each statement is
 * walked from its opening balance and a day without rows keeps the balance of the day before. Days that no statement
 * covers, or whose balance cannot be known, are absent: not counted rather than guessed.
 *
 * Where statements overlap, the one that starts later has the day. Its opening balance is the bank's later word: an
 * earlier one may have been printed while its last days were still filling.
 */
export function endOfDayBalances(statements: readonly PostedStatement[]): DayBalance[] {
  const byStart = statements.toSorted(
    (a, b) => compareDays(a.firstDay, b.firstDay) || compareDays(a.lastDay, b.lastDay),
  );
  const balances = new Map<PlainDate, number>();
  for (const statement of byStart) walk(statement, balances);
  return [...balances].map(([date, balance]) => ({ date, balance })).sort((a, b) => compareDays(a.date, b.date));
}

function walk({ rows, opening, firstDay, lastDay }: PostedStatement, balances: Map<PlainDate, number>): void {
  if (opening === null || firstDay === null || lastDay === null) return;
  const days = daysBetween(firstDay, lastDay);
  let balance = opening;
  let next = 0;
  for (let day = 0; day <= days; day += 1) {
    const date = addDays(firstDay, day);
    // Rows dated outside the period belong to its edges: the printed closing balance contains them.
    for (let row = rows[next]; row && (row.date <= date || day === days); row = rows[next]) {
      balance += row.amount;
      next += 1;
    }
    balances.set(date, balance);
  }
}

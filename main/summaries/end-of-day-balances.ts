import { addDays, daysBetween, type PlainDate } from '../../shared/dates.ts';
import { compareDays, type PostedStatement } from './posted-statement.ts';

/** What an account held over one day, in minor units. */
export interface DayBalance {
  readonly date: PlainDate;
  /** When the day began. */
  readonly opening: number;
  /** When it ended. */
  readonly balance: number;
  /** The balance when the day ended as the statement prints it, where one ends on this day; null elsewhere. */
  readonly printed: number | null;
}

/**
 * EOD(d) of DOMAIN b.1 for every calendar day the statements cover, weekends included, oldest first: each statement is
 * walked from its opening balance and a day without rows keeps the balance of the day before. Days that no statement
 * covers, or whose balance cannot be known, are absent: not counted rather than guessed.
 *
 * Where statements overlap, the one that starts later has the day. Its opening balance is the bank's later word: an
 * earlier one may have been printed while its last days were still filling. A report within the day was, and has only
 * days that nothing else tells.
 */
export function endOfDayBalances(statements: readonly PostedStatement[]): DayBalance[] {
  const byStart = statements.toSorted(
    (a, b) =>
      Number(isInterim(b)) - Number(isInterim(a)) ||
      compareDays(a.firstDay, b.firstDay) ||
      compareDays(a.lastDay, b.lastDay),
  );
  const days = new Map<PlainDate, DayBalance>();
  for (const statement of byStart) for (const day of walkDays(statement)) days.set(day.date, day);
  return [...days.values()].sort((a, b) => compareDays(a.date, b.date));
}

const isInterim = ({ statement }: PostedStatement): boolean => statement.tells === 'so_far';

/** The days of one statement by its own balances. */
export function walkDays({ statement, rows, opening, firstDay, lastDay }: PostedStatement): DayBalance[] {
  if (opening === null || firstDay === null || lastDay === null) return [];
  const last = daysBetween(firstDay, lastDay);
  const days: DayBalance[] = [];
  let balance = opening;
  let next = 0;
  for (let day = 0; day <= last; day += 1) {
    const date = addDays(firstDay, day);
    const before = balance;
    // Rows dated outside the period belong to its edges: the printed closing balance contains them.
    for (let row = rows[next]; row && (row.date <= date || day === last); row = rows[next]) {
      balance += row.amount;
      next += 1;
    }
    days.push({ date, opening: before, balance, printed: day === last ? statement.closingBalance : null });
  }
  return days;
}

import type { PlainDate } from '../../shared/dates.ts';
import type { Statement } from '../../shared/model/index.ts';
import type { Row } from './rows.ts';

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Rows that repeat a row of an earlier statement of the same account: id of the repetition → id of the original.
 *
 * Equal rows within one statement are different transactions, so statements are compared as multisets: the second of
 * two equal rows repeats the second one of the other statement, if there is one. Only statements whose periods
 * overlap can repeat each other. An original is never itself a repetition.
 *
 * @param rows in stable order, statement by statement
 */
export function findDuplicates(rows: readonly Row[]): ReadonlyMap<string, string> {
  const duplicates = new Map<string, string>();
  const originals = new Map<string, Row[]>();
  const periods = periodsOf(rows);
  let statement: Statement | null = null;
  let used = new Map<string, number>();
  for (const row of rows) {
    if (row.statement !== statement) {
      statement = row.statement;
      used = new Map();
    }
    const key = keyOf(row);
    const known = originals.get(key) ?? [];
    let next = used.get(key) ?? 0;
    while (next < known.length && !canRepeat(known[next], row, periods)) next += 1;
    const original = known[next];
    if (original) duplicates.set(row.transaction.id, original.transaction.id);
    else known.push(row);
    used.set(key, next + 1);
    originals.set(key, known);
  }
  return duplicates;
}

const canRepeat = (earlier: Row | undefined, row: Row, periods: ReadonlyMap<Statement, Period>): boolean =>
  earlier !== undefined &&
  earlier.statement !== row.statement &&
  overlap(periods.get(earlier.statement), periods.get(row.statement));

const keyOf = ({ account, transaction: { date, amount, description } }: Row): string =>
  `${account.id}|${date}|${amount}|${description.trim().replace(/\s+/g, ' ').toUpperCase()}`;

const overlap = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;

/** Each statement's printed period; where it prints none, the span of its rows. */
function periodsOf(rows: readonly Row[]): ReadonlyMap<Statement, Period> {
  const periods = new Map<Statement, Period>();
  for (const { statement } of rows) {
    if (!periods.has(statement)) periods.set(statement, periodOf(statement));
  }
  return periods;
}

function periodOf({ startDate, endDate, transactions }: Statement): Period {
  let from = startDate ?? endDate ?? '9999-12-31';
  let to = endDate ?? startDate ?? '0000-01-01';
  if (startDate !== null && endDate !== null) return { from, to };
  for (const { date } of transactions) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

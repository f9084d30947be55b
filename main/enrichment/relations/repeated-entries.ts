import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { parted } from '../../../shared/parted.ts';
import type { Load, Row } from '../rows/rows.ts';
import type { Duplicate } from './duplicates.ts';
import { type Explained, explainedBy } from './explained-by.ts';
import { overlapping } from './overlapping.ts';

const REASONS = {
  same: 'A statement whose balances cover the day has this transaction, worded otherwise.',
  part: 'A statement whose balances cover the day has this payment in one row with others, as a batch.',
  batch: 'A statement whose balances cover the day has the payments of this batch one by one.',
} as const satisfies Record<Explained['how'], string>;

type Duplicates = ReadonlyMap<string, Duplicate>;

/** The rows of one statement. */
interface Told {
  readonly load: Load;
  readonly rows: readonly Row[];
}

/** What a statement has of days of another one, and the other does not tell in the same words. */
interface Unlike extends Told {
  readonly byDay: ReadonlyMap<PlainDate | null, readonly Row[]>;
}

/**
 * Rows of files without pages (notifications, reports within the day, feeds) that repeat a statement of the account in other
 * words or in other parts. A statement that its own balances prove has every row of its days, so what another file tells
 * of a day repeats it: by the amount, or as a batch told payment by payment, or the other way round. It does so only where
 * that explains all that the file has of the day; else the day went on after the statement was made. Two statements that are
 * both proven may be two parts of one day: they tell the same one only where both begin it with the same balance.
 *
 * @param rows of statements, in stable order
 * @param known repetitions that were found by the text
 */
export function repeatedEntries(rows: readonly Row[], known: Duplicates): Duplicates {
  const duplicates = new Map(known);
  for (const account of groupBy(rows, (row) => row.account?.id ?? '').values()) {
    const told = [...groupBy(account, ({ load }) => load)].flatMap(([load, own]) =>
      load ? [{ load, rows: own }] : [],
    );
    const [wholes, others] = parted(told, ({ load }) => load.isWhole);
    for (const [at, whole] of wholes.entries())
      for (const other of [...others, ...wholes.slice(at + 1)])
        if (overlapping(other.load, whole.load))
          compare(unlike(other, whole, known), unlike(whole, other, known), duplicates);
  }
  return new Map([...duplicates].map(([id, one]) => [id, { ...one, originalId: rootOf(one.originalId, duplicates) }]));
}

/** What counts in the end in the place of a row. */
function rootOf(id: string, duplicates: Duplicates): string {
  let root = id;
  for (let next = duplicates.get(root); next; next = duplicates.get(root)) root = next.originalId;
  return root;
}

function unlike(own: Told, another: Told, known: Duplicates): Unlike {
  const { from, to } = another.load;
  const roots = new Set(another.rows.map(({ id }) => rootOf(id, known)));
  const rows = own.rows.filter(
    ({ id, date }) => date !== null && date >= from && date <= to && !roots.has(rootOf(id, known)),
  );
  return { ...own, byDay: groupBy(rows, ({ date }) => date) };
}

/** Marks, day by day, what one of two statements repeats of the other, which its balances or totals prove. */
function compare(other: Unlike, whole: Unlike, duplicates: Map<string, Duplicate>): void {
  for (const day of other.byDay.keys()) {
    if (day === null) continue;
    const repeats = (one: Unlike, another: Unlike): boolean => explain(day, one, another, duplicates);
    if (!other.load.isWhole) repeats(other, whole);
    else if (beginsAlike(day, other, whole)) repeats(other, whole) || repeats(whole, other);
  }
}

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { amount }) => sum + amount, 0);

/** The balance that a day begins with, where a statement gives balances, and what the day comes to. */
function dayOf(day: PlainDate, { load, rows }: Told): { readonly before: number | null; readonly sum: number } {
  const until = sumOf(rows.filter(({ date }) => date !== null && date < day));
  return {
    before: load.opening === null ? null : load.opening + until,
    sum: sumOf(rows.filter(({ date }) => date === day)),
  };
}

/** Of a day that comes to nothing in one of them, the other could as well be the part that goes on from there. */
function beginsAlike(day: PlainDate, one: Told, other: Told): boolean {
  const [a, b] = [dayOf(day, one), dayOf(day, other)];
  return a.before !== null && a.before === b.before && a.sum !== 0 && b.sum !== 0;
}

/**
 * Marks what a file has of a day where a whole statement explains all of it.
 *
 * @returns whether it does
 */
function explain(day: PlainDate, other: Unlike, whole: Unlike, duplicates: Map<string, Duplicate>): boolean {
  if (other.load.source !== 'file') return false;
  const explained = explainedBy(other.byDay.get(day) ?? [], whole.byDay.get(day) ?? []);
  // Of rows that repeat each other around several files one goes on counting.
  for (const { row, by, how } of explained ?? [])
    if (rootOf(row.id, duplicates) !== rootOf(by.id, duplicates))
      duplicates.set(row.id, { originalId: by.id, reason: REASONS[how] });
  return explained !== null;
}

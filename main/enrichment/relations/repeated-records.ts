import { groupBy } from '../../../shared/group-by.ts';
import { parted } from '../../../shared/parted.ts';
import type { Row } from '../rows/rows.ts';
import type { Duplicate } from './duplicates.ts';
import { rowContent } from './row-content.ts';

/** A stretch of days counts as sent twice only when it holds this many different rows: a few doubles are a coincidence. */
const LEAST_DIFFERENT = 3;

const BY_REFERENCE = 'Another row has the same reference.';
const BY_BALANCE = 'Another row says the same and leaves the same balance, which two transactions cannot.';
const BY_DAYS = 'Every row of these days was sent more than once, as overlapping exports are.';

/**
 * Rows that repeat another one among rows without a document: those with an equal reference; those that are equal and
 * leave the same balance; and, where neither is given, equal rows of days in which every row stands an equal number of
 * times. Two equal coffees on a day are two. Of equal rows the first by occurrence and id is the original, so that
 * the order of the rows does not matter.
 */
export function repeatedRecords(rows: readonly Row[]): ReadonlyMap<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  const [referenced, others] = parted(rows, ({ reference }) => reference !== null);
  const [balanced, plain] = parted(others, ({ balance }) => balance !== null);
  keepFirst(referenced, ({ reference }) => reference ?? '', BY_REFERENCE, duplicates);
  keepFirst(balanced, (row) => `${rowContent(row)}|${row.balance}`, BY_BALANCE, duplicates);
  const dated = plain.filter(({ date }) => date !== null);
  for (const account of groupBy(dated, ({ account }) => account?.id ?? '').values()) keepOneLoad(account, duplicates);
  return duplicates;
}

const isBefore = (a: Row, b: Row): boolean =>
  a.occurrence === b.occurrence ? a.id < b.id : a.occurrence < b.occurrence;

function keepFirst(
  rows: readonly Row[],
  keyOfRow: (row: Row) => string,
  reason: string,
  duplicates: Map<string, Duplicate>,
): void {
  const first = new Map<string, Row>();
  const repeated: string[] = [];
  for (const row of rows) {
    const key = keyOfRow(row);
    const known = first.get(key);
    if (known !== undefined) repeated.push(key);
    if (known === undefined || isBefore(row, known)) first.set(key, row);
  }
  const keys = new Set(repeated);
  if (keys.size === 0) return;
  for (const row of rows) {
    const key = keyOfRow(row);
    const originalId = keys.has(key) ? first.get(key)?.id : undefined;
    if (originalId !== undefined && originalId !== row.id) duplicates.set(row.id, { originalId, reason });
  }
}

interface Day {
  readonly groups: readonly (readonly Row[])[];
  /** How often the day was sent: the greatest number that divides every group's size. */
  readonly times: number;
}

function keepOneLoad(rows: readonly Row[], duplicates: Map<string, Duplicate>): void {
  for (const run of runsOf(daysOf(rows))) {
    if (run.reduce((sum, { groups }) => sum + groups.length, 0) < LEAST_DIFFERENT) continue;
    const times = run.map((day) => day.times).reduce(divisor);
    for (const { groups } of run) for (const group of groups) keepOneShare(group, times, duplicates);
  }
}

/** Of a group sent `times` times, each row behind the first share repeats one of that share. */
function keepOneShare(group: readonly Row[], times: number, duplicates: Map<string, Duplicate>): void {
  const real = group.length / times;
  const ids = group.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ id }) => id);
  for (const [at, id] of ids.entries()) {
    if (at >= real) duplicates.set(id, { originalId: ids[at % real] ?? id, reason: BY_DAYS });
  }
}

function daysOf(rows: readonly Row[]): Day[] {
  const days = [...groupBy(rows, ({ date }) => date ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([, list]) => {
    const groups = [...groupBy(list, rowContent).values()];
    return { groups, times: groups.map(({ length }) => length).reduce(divisor) };
  });
}

/** Neighbouring days that were all sent more than once. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [[]];
  for (const day of days) {
    if (day.times > 1) runs.at(-1)?.push(day);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

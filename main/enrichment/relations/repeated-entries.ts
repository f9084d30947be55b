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

/**
 * Rows of files without pages (notifications, reports within the day, feeds) that repeat a statement of the account in other
 * words or in other parts. A statement that its own balances prove has every row of its days, so what another file tells
 * of a day repeats it: by the amount, or as a batch told payment by payment, or the other way round. It does so only where
 * that explains all that the file has of the day; else the day went on after the statement was made. Two statements that are
 * both proven may be two parts of one day, and explain nothing of each other.
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
    for (const whole of wholes)
      for (const other of others)
        if (other.load.source === 'file' && overlapping(other.load, whole.load))
          explain(other, whole, known, duplicates);
  }
  return new Map([...duplicates].map(([id, one]) => [id, { ...one, originalId: rootOf(one.originalId, duplicates) }]));
}

/** What counts in the end in the place of a row. */
function rootOf(id: string, duplicates: Duplicates): string {
  let root = id;
  for (let next = duplicates.get(root); next; next = duplicates.get(root)) root = next.originalId;
  return root;
}

/** Tells of each day of a file whether a whole statement has all of it; rows of both that say the same are told already. */
function explain(other: Told, whole: Told, known: Duplicates, duplicates: Map<string, Duplicate>): void {
  const unlike = (own: Told, another: Told): Row[] => {
    const roots = new Set(another.rows.map(({ id }) => rootOf(id, known)));
    return own.rows.filter(({ id }) => !roots.has(rootOf(id, known)));
  };
  const free = groupBy(unlike(whole, other), ({ date }) => date);
  for (const [date, ofDay] of groupBy(unlike(other, whole), (row) => row.date)) {
    if (date === null || date < whole.load.from || date > whole.load.to) continue;
    // Of rows that repeat each other around several files one goes on counting.
    for (const { row, by, how } of explainedBy(ofDay, free.get(date) ?? []) ?? [])
      if (rootOf(row.id, duplicates) !== rootOf(by.id, duplicates))
        duplicates.set(row.id, { originalId: by.id, reason: REASONS[how] });
  }
}

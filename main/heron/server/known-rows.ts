import type { BatchRecord } from './records.ts';
import type { Scope, Stored } from './stored.ts';

/** Which posted rows a company has, without reading all that was ever posted of it at each request. */
export interface KnownRows {
  /** Keeps batches as they are changed through it. */
  readonly stored: Stored;
  /** Whether a row is in any batch of the scope, as of now. */
  of(scope: Scope): Promise<(rowId: string) => boolean>;
}

/** Companies whose rows are remembered: those that were asked for last. */
const REMEMBERED = 4;

/** Remembers over `stored` the ids of rows by batch; what was not seen yet is read once. */
export function createKnownRows(stored: Stored): KnownRows {
  const companies = new Map<string, Batches>();
  const keyOf = ({ owner, endUser }: Scope): string => JSON.stringify([owner, endUser]);

  const remembered = (scope: Scope): Batches => {
    const key = keyOf(scope);
    const batches = companies.get(key) ?? createBatches();
    companies.delete(key);
    companies.set(key, batches);
    const [oldest] = companies.keys();
    if (companies.size > REMEMBERED && oldest !== undefined) companies.delete(oldest);
    return batches;
  };

  return {
    stored: {
      ...stored,
      change: async (scope, kind, id, next) => {
        const changed = await stored.change(scope, kind, id, next);
        if (kind === 'batch') companies.get(keyOf(scope))?.put(id, changed as BatchRecord | null);
        return changed;
      },
      forget: (scope) => {
        companies.delete(keyOf(scope));
        return stored.forget(scope);
      },
    },
    of: async (scope) => {
      const batches = remembered(scope);
      const ids = await stored.ids(scope, 'batch');
      batches.keepOnly(new Set(ids));
      const missing = ids.filter((id) => !batches.has(id));
      const read = await Promise.all(missing.map((id) => stored.load(scope, 'batch', id)));
      // What was changed meanwhile is newer than what was read.
      for (const [at, id] of missing.entries()) if (!batches.has(id)) batches.put(id, read[at] ?? null);
      return batches.hasRow;
    },
  };
}

interface Batches {
  has(id: string): boolean;
  /** In the place of the batch of that id; null: there is none any more. */
  put(id: string, batch: BatchRecord | null): void;
  keepOnly(ids: ReadonlySet<string>): void;
  hasRow(rowId: string): boolean;
}

function createBatches(): Batches {
  const rowsOf = new Map<string, readonly string[]>();
  /** In how many batches a row is. */
  const counts = new Map<string, number>();
  const add = (row: string, by: number): void => {
    const count = (counts.get(row) ?? 0) + by;
    if (count === 0) counts.delete(row);
    else counts.set(row, count);
  };
  const put = (id: string, batch: BatchRecord | null): void => {
    for (const row of rowsOf.get(id) ?? []) add(row, -1);
    rowsOf.delete(id);
    if (batch === null) return;
    const rows = batch.rows.map((row) => row.id);
    rowsOf.set(id, rows);
    for (const row of rows) add(row, 1);
  };
  return {
    has: (id) => rowsOf.has(id),
    put,
    keepOnly: (ids) => {
      for (const id of [...rowsOf.keys()]) if (!ids.has(id)) put(id, null);
    },
    hasRow: (rowId) => counts.has(rowId),
  };
}

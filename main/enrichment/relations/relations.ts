import type { Position } from '../../../shared/model/index.ts';
import { parted } from '../../../shared/parted.ts';
import type { ToldRow } from '../rows/told.ts';
import { type Duplicate, findDuplicates } from './duplicates.ts';
import { findPositions } from './positions.ts';
import { findRecurrences, type Recurrence } from './recurrence.ts';
import { findTransfers, type Transfer } from './transfers.ts';

/** What the rows of one company say of each other. */
export interface Relations {
  /** Rows that are left out of every figure. */
  readonly duplicates: ReadonlyMap<string, Duplicate>;
  /** Rows that would be left out, had nobody said that they count. */
  readonly counted: ReadonlyMap<string, Duplicate>;
  readonly transfers: ReadonlyMap<string, Transfer>;
  readonly recurrences: ReadonlyMap<string, Recurrence>;
  readonly positions: readonly Position[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Relates the rows of one company. Duplicates take no part in anything else.
 *
 * @param counts ids of rows that a person said count though they seem to repeat others
 */
export function relate(rows: readonly ToldRow[], counts: ReadonlySet<string> = NONE): Relations {
  const [counted, suppressed] = parted([...findDuplicates(rows.map(({ row }) => row))], ([id]) => counts.has(id));
  const duplicates = new Map(suppressed);
  const originals = duplicates.size === 0 ? rows : rows.filter(({ row }) => !duplicates.has(row.id));
  return {
    duplicates,
    counted: new Map(counted),
    transfers: findTransfers(originals),
    recurrences: findRecurrences(originals),
    positions: findPositions(originals),
  };
}

import type { Position } from '../../shared/model/index.ts';
import { type Duplicate, findDuplicates } from './duplicates.ts';
import { findPositions } from './positions.ts';
import { findRecurrences, type Recurrence } from './recurrence.ts';
import type { ToldRow } from './told.ts';
import { findTransfers, type Transfer } from './transfers.ts';

/** What the rows of one company say of each other. */
export interface Relations {
  readonly duplicates: ReadonlyMap<string, Duplicate>;
  readonly transfers: ReadonlyMap<string, Transfer>;
  readonly recurrences: ReadonlyMap<string, Recurrence>;
  readonly positions: readonly Position[];
}

/** Relates the rows of one company. Duplicates take no part in anything else. */
export function relate(rows: readonly ToldRow[]): Relations {
  const duplicates = findDuplicates(rows.map(({ row }) => row));
  const originals = duplicates.size === 0 ? rows : rows.filter(({ row }) => !duplicates.has(row.id));
  return {
    duplicates,
    transfers: findTransfers(originals),
    recurrences: findRecurrences(originals),
    positions: findPositions(originals),
  };
}

import type { Corrections, CountedRow } from '../../shared/model/index.ts';
import type { Row } from './rows.ts';

/** A row that is left out, and the row it repeats. */
export interface Suppressed {
  readonly row: Row;
  readonly original: Row | null;
  /** One true sentence. */
  readonly reason: string;
}

/** A row that counts because a person said so. */
export interface CountedAfterAll {
  readonly row: Row;
  readonly counted: CountedRow;
  /** Why it counts, and why it would not; null where nothing repeats any more. */
  readonly reason: string | null;
}

/** The rows that are left out as repetitions, in the order of time. */
export const suppressedRows = (rows: readonly Row[], byId: ReadonlyMap<string, Row>): readonly Suppressed[] =>
  rows.flatMap((row) => {
    const { duplicateOfId, duplicateReason } = row.annotation ?? { duplicateOfId: null, duplicateReason: null };
    if (duplicateOfId === null) return [];
    return [{ row, original: byId.get(duplicateOfId) ?? null, reason: duplicateReason ?? '' }];
  });

/** The rows that count because a person said so; those that are not there are detached, and listed with the rules. */
export const countedRows = ({ counted }: Corrections, byId: ReadonlyMap<string, Row>): readonly CountedAfterAll[] =>
  counted.flatMap((one) => {
    const row = byId.get(one.transactionId);
    return row ? [{ row, counted: one, reason: row.annotation?.duplicateReason ?? null }] : [];
  });

import { type Finding, placeIn } from '../../shared/model/index.ts';
import type { Place } from './place.ts';
import type { Row } from './rows.ts';

/** What the page view shows: a place in an original, and whose place it is. */
export interface Selection {
  readonly place: Place;
  readonly row: Row | null;
  readonly finding: Pick<Finding, 'severity' | 'message'> | null;
}

export const selectRow = (row: Row): Selection => ({
  place: { documentId: row.statement.documentId, ...placeIn(row.transaction) },
  row,
  finding: null,
});

export const selectFinding = (place: Place, { severity, message }: Selection['finding'] & object): Selection => ({
  place,
  row: null,
  finding: { severity, message },
});

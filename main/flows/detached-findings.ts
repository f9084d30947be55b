import type { DetachedEdit } from '../../shared/corrections/attached-to.ts';
import { type CorrectedFigures, type Finding, placeName, type ReadDocument } from '../../shared/model/index.ts';

/** What was said of rows that are not there any more as they were: told, because it is applied to no row. */
export const detachedFindings = (
  detached: readonly DetachedEdit[],
  documents: readonly ReadDocument[],
): readonly Finding[] =>
  detached.map((edit) => ({
    code: 'correction_detached',
    severity: 'warning',
    message: `${saidIn(edit)} is applied to no row: the row${placeIn(edit, documents)} is not there any more as it was.`,
    page: edit.row.place?.page ?? null,
    bounds: edit.row.place?.bounds ?? null,
    ...(edit.row.place?.page === null && { inFile: edit.row.place.inFile }),
    transactionId: null,
  }));

/** What was said of the figures of statements that are not there any more: told, because it is applied to none. */
export const detachedFiguresFindings = (
  detached: readonly CorrectedFigures[],
  documents: readonly ReadDocument[],
): readonly Finding[] =>
  detached.map(({ createdOn, documentId }) => ({
    code: 'correction_detached',
    severity: 'warning',
    message: `What a person read on ${createdOn} in the figures of a statement of ${fileName(documentId, documents)} is applied to none: the statement is not there any more as it was.`,
    ...{ page: null, bounds: null, transactionId: null },
  }));

const fileName = (documentId: string, documents: readonly ReadDocument[]): string =>
  documents.find(({ id }) => id === documentId)?.fileName ?? 'a file that is not here';

function saidIn(edit: DetachedEdit): string {
  switch (edit.kind) {
    case 'feedback':
      return `The correction of ${edit.feedback.createdOn}`;
    case 'counted':
      return `What was said on ${edit.counted.createdOn}, that a row counts,`;
    case 'cells':
      return `What a person read on ${edit.corrected.createdOn} in a row's cells`;
  }
}

function placeIn({ row: { place } }: DetachedEdit, documents: readonly ReadDocument[]): string {
  if (place === null) return '';
  return ` ${place.page === null ? 'at' : 'on'} ${placeName(place)} of ${fileName(place.documentId, documents)}`;
}

import type { DetachedEdit } from '../../shared/corrections/attached-to.ts';
import type { Finding } from '../../shared/model/index.ts';

/** What was said of rows that are not there any more as they were: told, because it is applied to no row. */
export const detachedFindings = (detached: readonly DetachedEdit[]): Finding[] =>
  detached.map((edit) => ({
    code: 'correction_detached',
    severity: 'warning',
    message: sentenceOf(edit),
    page: edit.row.place?.page ?? null,
    bounds: edit.row.place?.bounds ?? null,
    transactionId: null,
  }));

const sentenceOf = (edit: DetachedEdit): string =>
  edit.kind === 'feedback'
    ? `The correction of ${edit.feedback.createdOn} is applied to no row: the row it was made on is not there as it was.`
    : `The word of ${edit.counted.createdOn} that a row counts is applied to none: the row is not there as it was.`;

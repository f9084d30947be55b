import type { DetachedEdit } from '../../shared/corrections/attached-to.ts';
import {
  feedbackId,
  withCells,
  withCounted,
  withFeedback,
  withoutCells,
  withoutCounted,
  withoutFeedback,
} from '../../shared/corrections/edits.ts';
import type { Corrections, FeedbackScope } from '../../shared/model/index.ts';
import { saidRow } from './correct-rows.ts';
import type { Row } from './rows.ts';

/** What is said without an edit that has come off its row. */
export function withoutDetached(corrections: Corrections, edit: DetachedEdit): Corrections {
  switch (edit.kind) {
    case 'feedback':
      return withoutFeedback(corrections, new Set([edit.feedback.id]));
    case 'counted':
      return withoutCounted(corrections, edit.row.transactionId);
    case 'cells':
      return withoutCells(corrections, edit.row.transactionId);
  }
}

/** What is said once a person has said the same of the row that stands in its place. */
export function reattached(corrections: Corrections, edit: DetachedEdit, row: Row): Corrections {
  const others = withoutDetached(corrections, edit);
  if (edit.kind === 'counted') return withCounted(others, [{ ...edit.counted, ...saidRow(row) }]);
  if (edit.kind === 'cells') return withCells(others, [{ ...edit.corrected, ...saidRow(row) }]);
  const scope: FeedbackScope = { kind: 'transaction', ...saidRow(row) };
  return withFeedback(others, [{ ...edit.feedback, id: feedbackId(scope), scope }]);
}

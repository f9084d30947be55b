import { feedbackId, withFeedback, withoutFeedback } from '../../shared/corrections/edits.ts';
import {
  type CorrectedFacts,
  type Corrections,
  type EnrichmentFeedback,
  type FeedbackScope,
  type Provenance,
  placeIn,
  type SaidRow,
} from '../../shared/model/index.ts';
import { changedFacts, commonFacts, type FactChanges, heldFacts, tidyFacts } from './corrected-facts.ts';
import type { Row } from './rows.ts';
import { sideKey, sideOf, sidesOf } from './sides.ts';

/** Rows that can be corrected one by one at once: each is kept as a correction of its own. */
export const MOST_ROWS = 5_000;

/** How far a correction reaches: the rows it was made on, or all rows with their other sides. */
export type Reach = 'rows' | 'counterparties';

/** A row, and where it stands in its file. */
export const saidRow = ({ transaction, statement }: Row): SaidRow => ({
  transactionId: transaction.id,
  place: { documentId: statement.documentId, ...placeIn(transaction) },
});

const feedbackOn = (scope: FeedbackScope, facts: CorrectedFacts, provenance: Provenance): EnrichmentFeedback => ({
  id: feedbackId(scope),
  scope,
  facts: tidyFacts(facts),
  ...provenance,
});

const rowScope = (row: Row): FeedbackScope => ({ kind: 'transaction', ...saidRow(row) });

/** What was said of rows alone. */
function onRowsAlone({ feedback }: Corrections, rows: readonly Row[]): readonly EnrichmentFeedback[] {
  const ids = new Set(rows.map(({ transaction }) => transaction.id));
  return feedback.filter(({ scope }) => scope.kind === 'transaction' && ids.has(scope.transactionId));
}

const idsOf = (feedback: readonly EnrichmentFeedback[]): ReadonlySet<string> => new Set(feedback.map(({ id }) => id));

/** What was said, with a change of some rows: of each alone, on top of what holds of it now. */
function ofRows(corrections: Corrections, rows: readonly Row[], changes: FactChanges, by: Provenance): Corrections {
  const held = heldFacts(corrections, rows);
  return withFeedback(
    corrections,
    rows.map((row) => feedbackOn(rowScope(row), changedFacts(held(row), changes), by)),
  );
}

/** What was said, with a change of all rows of some other sides. What was said of the rows alone gives way to it. */
function ofSides(corrections: Corrections, rows: readonly Row[], changes: FactChanges, by: Provenance): Corrections {
  const facts = changedFacts(commonFacts(rows.map(heldFacts(corrections, rows))), changes);
  const sides = sidesOf(rows) ?? [];
  return withFeedback(
    withoutFeedback(corrections, idsOf(onRowsAlone(corrections, rows))),
    sides.map((side) => feedbackOn({ kind: 'counterparty', ...side }, facts, by)),
  );
}

/** What is said once rows are corrected. */
export const correctRows = (
  corrections: Corrections,
  rows: readonly Row[],
  changes: FactChanges,
  reach: Reach,
  by: Provenance,
): Corrections => (reach === 'rows' ? ofRows : ofSides)(corrections, rows, changes, by);

/** The ids of the corrections that hold of some rows: of the rows alone, or of their other sides. */
export function correctionsOn(corrections: Corrections, rows: readonly Row[]): ReadonlySet<string> {
  const sides = new Set(rows.flatMap((row) => sideOf(row) ?? []).map(sideKey));
  const onSides = corrections.feedback.filter(
    ({ scope }) => scope.kind === 'counterparty' && sides.has(sideKey(scope)),
  );
  return idsOf([...onRowsAlone(corrections, rows), ...onSides]);
}

import { feedbackId, withFeedback, withoutFeedback } from '../../shared/corrections/edits.ts';
import type {
  CorrectedFacts,
  Corrections,
  EnrichmentFeedback,
  FeedbackScope,
  Provenance,
  SaidRow,
} from '../../shared/model/index.ts';
import { changedFacts, commonFacts, type FactChanges, heldFacts, tidyFacts } from './corrected-facts.ts';
import type { Row } from './rows.ts';
import { sideKey, sideOf, sidesOf } from './sides.ts';

/** How far a correction reaches: the rows it was made on, or all rows with their other sides. */
export type Reach = 'rows' | 'counterparties';

/** A row, and where it stands on its page. */
export const saidRow = ({ transaction, statement }: Row): SaidRow => ({
  transactionId: transaction.id,
  place: { documentId: statement.documentId, page: transaction.page, bounds: transaction.bounds },
});

const feedbackOn = (scope: FeedbackScope, facts: CorrectedFacts, provenance: Provenance): EnrichmentFeedback => ({
  id: feedbackId(scope),
  scope,
  facts: tidyFacts(facts),
  ...provenance,
});

const rowScope = (row: Row): FeedbackScope => ({ kind: 'transaction', ...saidRow(row) });

/** The ids of what was said of rows alone. */
const ownIds = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map((row) => feedbackId(rowScope(row))));

/** What was said, with a change of some rows: of each alone, on top of what holds of it now. */
function ofRows(corrections: Corrections, rows: readonly Row[], changes: FactChanges, by: Provenance): Corrections {
  return withFeedback(
    corrections,
    rows.map((row) => feedbackOn(rowScope(row), changedFacts(heldFacts(row, corrections), changes), by)),
  );
}

/** What was said, with a change of all rows of some other sides. What was said of the rows alone gives way to it. */
function ofSides(corrections: Corrections, rows: readonly Row[], changes: FactChanges, by: Provenance): Corrections {
  const facts = changedFacts(commonFacts(rows.map((row) => heldFacts(row, corrections))), changes);
  const sides = sidesOf(rows) ?? [];
  return withFeedback(
    withoutFeedback(corrections, ownIds(rows)),
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
  const ids = new Set(ownIds(rows));
  const sides = new Set(rows.flatMap((row) => sideOf(row) ?? []).map(sideKey));
  return new Set(
    corrections.feedback
      .filter(({ id, scope }) => ids.has(id) || (scope.kind === 'counterparty' && sides.has(sideKey(scope))))
      .map(({ id }) => id),
  );
}

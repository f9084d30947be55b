import { contentId } from '../ids.ts';
import type {
  CellFacts,
  CorrectedFigures,
  CorrectedRow,
  Corrections,
  CountedRow,
  EnrichmentFeedback,
  EnrichmentRule,
  FeedbackScope,
} from '../model/index.ts';

/** Of each key the last, where the first stood. */
function withEach<T>(list: readonly T[], added: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const one of list) byKey.set(keyOf(one), one);
  for (const one of added) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/** Two corrections of one scope are one correction: the later. */
const scopeKey = (scope: FeedbackScope): string => {
  if (scope.kind === 'counterparty') return `${scope.direction}|${scope.counterparty}`;
  return scope.kind === 'service' ? `service|${scope.transactionId}` : scope.transactionId;
};

/** The id of what is said of a scope: `euf_…`. */
export const feedbackId = (scope: FeedbackScope): string => contentId('euf', scope.kind, scopeKey(scope));

/** With a rule in the place of the one with its id, else behind all others. */
export const withRule = (corrections: Corrections, rule: EnrichmentRule): Corrections => ({
  ...corrections,
  rules: withEach(corrections.rules, [rule], ({ id }) => id),
});

export const withoutRule = (corrections: Corrections, id: string): Corrections => ({
  ...corrections,
  rules: corrections.rules.filter((rule) => rule.id !== id),
});

/** With corrections, each in the place of what was said of its scope before. */
export const withFeedback = (corrections: Corrections, feedback: readonly EnrichmentFeedback[]): Corrections => ({
  ...corrections,
  feedback: withEach(corrections.feedback, feedback, ({ scope }) => scopeKey(scope)),
});

/** Without the corrections of these ids. */
export const withoutFeedback = (corrections: Corrections, ids: ReadonlySet<string>): Corrections => ({
  ...corrections,
  feedback: corrections.feedback.filter(({ id }) => !ids.has(id)),
});

/** With rows that count though they seem to repeat others. */
export const withCounted = (corrections: Corrections, counted: readonly CountedRow[]): Corrections => ({
  ...corrections,
  counted: withEach(corrections.counted, counted, ({ transactionId }) => transactionId),
});

export const withoutCounted = (corrections: Corrections, transactionId: string): Corrections => ({
  ...corrections,
  counted: corrections.counted.filter((row) => row.transactionId !== transactionId),
});

/** With what a person read in the cells of rows, each on top of what was read in them before. */
export function withCells(corrections: Corrections, rows: readonly CorrectedRow[]): Corrections {
  const known = new Map(corrections.cells.map((row) => [row.transactionId, row.cells]));
  const onTop = rows.map((row) => ({ ...row, cells: cellsOnTop(known.get(row.transactionId), row.cells) }));
  return { ...corrections, cells: withEach(corrections.cells, onTop, ({ transactionId }) => transactionId) };
}

const cellsOnTop = (before: CellFacts | undefined, after: CellFacts): CellFacts => ({
  date: after.date ?? before?.date ?? null,
  description: after.description ?? before?.description ?? null,
  amount: after.amount ?? before?.amount ?? null,
  balance: after.balance ?? before?.balance ?? null,
});

/** With every cell of a row as it was read. */
export const withoutCells = (corrections: Corrections, transactionId: string): Corrections => ({
  ...corrections,
  cells: corrections.cells.filter((row) => row.transactionId !== transactionId),
});

/** With what a person read in the figures of statements, in the place of what was said of them before. */
export const withFigures = (corrections: Corrections, figures: readonly CorrectedFigures[]): Corrections =>
  figures.length === 0
    ? corrections
    : { ...corrections, printed: withEach(corrections.printed ?? [], figures, ({ statementId }) => statementId) };

/** With every figure of a statement as it was read. */
export const withoutFigures = ({ printed = [], ...others }: Corrections, statementId: string): Corrections => {
  const left = printed.filter((one) => one.statementId !== statementId);
  return left.length === 0 ? others : { ...others, printed: left };
};

/** What was said, and what is taken in on top of it: nothing is lost but what is said anew of the same thing. */
export const merged = (
  corrections: Corrections,
  { rules, feedback, counted, cells, printed = [] }: Corrections,
): Corrections => ({
  ...withFigures(withCells(withCounted(withFeedback(corrections, feedback), counted), cells), printed),
  rules: withEach(corrections.rules, rules, ({ id }) => id),
});

/** What was said of two companies, as of one: where both speak of the same thing ours holds, and our rules are tried first. */
export const joined = (ours: Corrections, theirs: Corrections): Corrections => ({
  ...merged(theirs, ours),
  rules: [...ours.rules, ...theirs.rules.filter(({ id }) => !ours.rules.some((rule) => rule.id === id))],
});

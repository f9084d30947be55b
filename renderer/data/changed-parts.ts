import type { PreviewedRow } from '../../shared/contract.ts';
import type { Annotation } from '../../shared/model/index.ts';
import { groupLabel, REVENUE_LABELS } from './said-sentences.ts';

/** One thing of a row that would change. */
export interface ChangedPart {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const NONE = 'none';

/** What is compared, in the order people see it. */
const PARTS: readonly (readonly [name: string, textOf: (annotation: Annotation) => string])[] = [
  ['Category', ({ category }) => category.label],
  ['Merchant', ({ merchant }) => merchant?.name ?? NONE],
  ['Group', ({ merchant }) => (merchant?.groupId ? groupLabel(merchant.groupId) : NONE)],
  ['Revenue', ({ revenue }) => (revenue ? (REVENUE_LABELS[String(revenue.verdict)] ?? NONE) : NONE)],
  ['Figures', ({ duplicateOfId }) => (duplicateOfId === null ? 'counts' : 'left out')],
  ['Transfer', ({ matchingTransactionId }) => (matchingTransactionId === null ? 'no' : 'matched')],
  ['Recurring', ({ isRecurring }) => (isRecurring ? 'yes' : 'no')],
];

/** What would change of a row, part by part. */
export const changedParts = ({ before, after }: PreviewedRow): readonly ChangedPart[] =>
  PARTS.map(([name, textOf]) => ({ name, before: textOf(before), after: textOf(after) })).filter(
    (part) => part.before !== part.after,
  );

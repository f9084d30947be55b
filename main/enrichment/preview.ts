import type { Annotation, Corrections } from '../../shared/model/index.ts';
import { enrichRows } from './enrich-rows.ts';
import type { Row } from './rows.ts';

/** One row that a change of the corrections would change. */
export interface PreviewedChange {
  readonly transactionId: string;
  readonly before: Annotation;
  readonly after: Annotation;
}

/** What would change if `after` held instead of `before`; nothing is stored. */
export function previewCorrections(
  rows: readonly Row[],
  before: Corrections,
  after: Corrections,
): readonly PreviewedChange[] {
  const old = enrichRows(rows, before).annotations;
  const changes: PreviewedChange[] = [];
  for (const [transactionId, annotation] of enrichRows(rows, after).annotations) {
    const known = old.get(transactionId);
    if (known && saysOtherwise(known, annotation)) changes.push({ transactionId, before: known, after: annotation });
  }
  return changes;
}

const saysOtherwise = (a: Annotation, b: Annotation): boolean =>
  a.category.slug !== b.category.slug ||
  a.merchant?.name !== b.merchant?.name ||
  a.merchant?.groupId !== b.merchant?.groupId ||
  a.revenue?.verdict !== b.revenue?.verdict;

import type { Annotation, Corrections } from '../../shared/model/index.ts';
import type { Enricher } from './enrich-rows.ts';

/** One row that a change of the corrections would change. */
export interface PreviewedChange {
  readonly transactionId: string;
  readonly before: Annotation;
  readonly after: Annotation;
}

/** What other corrections would make of a company's rows. */
export interface Preview {
  /** In the order of the rows. */
  readonly changes: readonly PreviewedChange[];
  /** How many rows each rule or correction would decide, by its id; those that decide none are left out. */
  readonly decided: ReadonlyMap<string, number>;
}

/** Tells what would change if `after` held instead of `before`; nothing is stored. */
export type Previewer = (before: Corrections, after: Corrections) => Preview;

/** A previewer of the rows that an enricher has read. */
export const previewer =
  (enrich: Enricher): Previewer =>
  (before, after) => {
    const old = enrich(before).annotations;
    const changes: PreviewedChange[] = [];
    const decided = new Map<string, number>();
    for (const [transactionId, annotation] of enrich(after).annotations) {
      const { correctedBy } = annotation;
      if (correctedBy) decided.set(correctedBy.id, (decided.get(correctedBy.id) ?? 0) + 1);
      const known = old.get(transactionId);
      if (known && saysOtherwise(known, annotation)) changes.push({ transactionId, before: known, after: annotation });
    }
    return { changes, decided };
  };

/** Whether two annotations of a row differ in anything that a figure may rest on. */
const saysOtherwise = (a: Annotation, b: Annotation): boolean =>
  a.category.slug !== b.category.slug ||
  a.merchant?.name !== b.merchant?.name ||
  a.merchant?.groupId !== b.merchant?.groupId ||
  a.revenue?.verdict !== b.revenue?.verdict ||
  a.duplicateOfId !== b.duplicateOfId ||
  a.matchingTransactionId !== b.matchingTransactionId ||
  a.isRecurring !== b.isRecurring;

import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Annotation, Corrections } from '../../shared/model/index.ts';
import { annotationOf } from './annotation.ts';
import { corrector } from './corrections.ts';
import { type Relations, relate } from './relations/relations.ts';
import { rowReader } from './rows/row-reader.ts';
import type { Row } from './rows/rows.ts';
import { told } from './rows/told.ts';

/** One company, enriched. */
export interface Enriched {
  /** By transaction id, in the order of the rows. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly relations: Relations;
}

/** What is inferred of a row, before anyone corrected it. */
interface InferredRow {
  readonly row: Row;
  readonly annotation: Annotation;
}

/** What is inferred of one company's rows. */
interface Inferred {
  readonly rows: readonly InferredRow[];
  readonly relations: Relations;
}

/** Says for every row of one company what it is, by what people said of them. */
export type Enricher = (corrections: Corrections) => Enriched;

/**
 * An enricher that reads its rows once, however often it is asked. Rules and corrections of rows do not touch what is
 * inferred; which rows count does, because a row that is left out takes part in nothing.
 */
export function enricher(rows: readonly Row[]): Enricher {
  const read = rowReader();
  const described = rows.map((row) => ({ row, said: read(row) }));
  let last: { readonly counted: string; readonly inferred: Inferred } | null = null;

  const infer = (counted: ReadonlySet<string>): Inferred => {
    const relations = relate(
      described.map(({ row, said }) => told(row, said)),
      counted,
    );
    return {
      relations,
      rows: described.map(({ row, said }) => ({ row, annotation: annotationOf(row, said, relations) })),
    };
  };
  const inferredWith = (corrections: Corrections): Inferred => {
    const ids = corrections.counted.map(({ transactionId }) => transactionId).sort();
    const counted = ids.join();
    if (last?.counted !== counted) last = { counted, inferred: infer(new Set(ids)) };
    return last.inferred;
  };

  return (corrections) => {
    const { rows: inferred, relations } = inferredWith(corrections);
    const correct = corrector(corrections, relations.counted);
    return {
      annotations: new Map(inferred.map(({ row, annotation }) => [row.id, correct(row, annotation)])),
      relations,
    };
  };
}

/** Says for every row of one company what it is. Depends on nothing but the rows and what people said of them. */
export const enrichRows = (rows: readonly Row[], corrections: Corrections = NO_CORRECTIONS): Enriched =>
  enricher(rows)(corrections);

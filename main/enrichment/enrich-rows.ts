import type { Annotation, Corrections } from '../../shared/model/index.ts';
import { annotationOf } from './annotation.ts';
import { corrector, NO_CORRECTIONS } from './corrections.ts';
import { type Relations, relate } from './relations.ts';
import { rowReader } from './row-reader.ts';
import type { Row } from './rows.ts';
import { told } from './told.ts';

/** One company, enriched. */
export interface Enriched {
  /** By transaction id, in the order of the rows. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly relations: Relations;
}

/** Says for every row of one company what it is. Depends on nothing but the rows and what people said of them. */
export function enrichRows(rows: readonly Row[], corrections: Corrections = NO_CORRECTIONS): Enriched {
  const read = rowReader();
  const correct = corrector(corrections);
  const described = rows.map((row) => ({ row, said: read(row) }));
  const relations = relate(described.map(({ row, said }) => told(row, said)));
  const annotations = new Map<string, Annotation>();
  for (const { row, said } of described) annotations.set(row.id, correct(row, annotationOf(row, said, relations)));
  return { annotations, relations };
}

import type { Account, Annotation, Corrections } from '../../shared/model/index.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { enrichRows } from './enrich-rows.ts';
import { rowsOf } from './rows.ts';

export { annotationOf } from './annotation.ts';
export { NO_CORRECTIONS } from './corrections.ts';
export { directionOf } from './direction.ts';
export { type Enriched, enrichRows } from './enrich-rows.ts';
export { type Hints, NO_HINTS } from './hints.ts';
export { type PreviewedChange, previewCorrections } from './preview.ts';
export { type Relations, relate } from './relations.ts';
export { type ReadRow, rowReader } from './row-reader.ts';
export { type Row, type RowAccount, rowsOf } from './rows.ts';
export { moveRule } from './rule-order.ts';
export { splitByDirection } from './split-by-direction.ts';
export { type ToldRow, told } from './told.ts';

/**
 * Says for every transaction of one company what it is: name, merchant, category, rhythm, the other leg of a transfer,
 * the row it repeats. Depends on nothing but the accounts, not on their order, and on what people said.
 */
export const enrich = (
  accounts: readonly Account[],
  corrections: Corrections = NO_CORRECTIONS,
): ReadonlyMap<string, Annotation> => enrichRows(rowsOf(accounts), corrections).annotations;

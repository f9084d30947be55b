import type { Account, Annotation } from '../../shared/model/index.ts';
import { annotationOf } from './annotation.ts';
import type { Described } from './describe.ts';
import { directionOf } from './direction.ts';
import { type Relations, relate } from './relations.ts';
import { rememberingDescribe } from './remembering-describe.ts';
import { type Row, rowsOf } from './rows.ts';
import { told } from './told.ts';

export { annotationOf } from './annotation.ts';
export type { Hints } from './hints.ts';
export { type Relations, relate } from './relations.ts';
export type { Row, RowAccount } from './rows.ts';
export { type ToldRow, told } from './told.ts';

/** Reads a row's text. */
export type ReadRow = (row: Row) => Described;

/** A reader of rows that remembers texts it has read. */
export function rowReader(): ReadRow {
  const describe = rememberingDescribe();
  return ({ description, amount, account, hints }) =>
    describe({ description, direction: directionOf(amount), accountType: account?.type ?? 'unknown', hints });
}

/** One company, enriched. */
export interface Enriched {
  /** By transaction id, in the order of the rows. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly relations: Relations;
}

/** Says for every row of one company what it is. Depends on nothing but the rows. */
export function enrichRows(rows: readonly Row[]): Enriched {
  const read = rowReader();
  const described = rows.map((row) => ({ row, said: read(row) }));
  const relations = relate(described.map(({ row, said }) => told(row, said)));
  const annotations = new Map<string, Annotation>();
  for (const { row, said } of described) annotations.set(row.id, annotationOf(row, said, relations));
  return { annotations, relations };
}

/**
 * Says for every transaction of one company what it is: name, merchant, category, rhythm, the other leg of a transfer,
 * the row it repeats. Depends on nothing but the accounts, and not on their order.
 */
export const enrich = (accounts: readonly Account[]): ReadonlyMap<string, Annotation> =>
  enrichRows(rowsOf(accounts)).annotations;

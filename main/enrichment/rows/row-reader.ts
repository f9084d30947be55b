import { directionOf } from '../categories/direction.ts';
import type { Described } from './describe.ts';
import { rememberingDescribe } from './remembering-describe.ts';
import type { Row } from './rows.ts';

/** Reads a row's text. */
export type ReadRow = (row: Row) => Described;

/** A reader of rows that remembers texts it has read. */
export function rowReader(): ReadRow {
  const describe = rememberingDescribe();
  return ({ description, amount, account, hints }) =>
    describe({ description, direction: directionOf(amount), accountType: account?.type ?? 'unknown', hints });
}

import type { Contents } from './contents.ts';

/** Why the sheets have nothing to show. */
export const NO_STATEMENT = 'No statement was read.';

/** Why no transaction is listed. */
export const noTransaction = ({ statements }: Contents): string =>
  statements.length === 0 ? NO_STATEMENT : 'No transaction was read: the statements list none.';

/** Why a table of what was found is empty: nothing was read that it could hold, or else what `found` says of what was read. */
export const nothingOf = (contents: Contents, found: string): string =>
  contents.transactions.length === 0 ? noTransaction(contents) : found;

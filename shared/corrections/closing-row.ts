import type { Statement } from '../model/index.ts';

/** Index of the row whose balance closes a statement that names no closing one; null where one is named, or a person read one. */
export const closingRow = ({ evidence, asRead }: Statement): number | null =>
  asRead?.closingBalance === undefined ? (evidence?.closesWith ?? null) : null;

/** A statement that closes with the balance of its last row, as that row has it now. */
export function closedByLastRow(statement: Statement): Statement {
  const row = closingRow(statement);
  const balance = row === null ? null : (statement.transactions[row]?.balance ?? null);
  return balance === null ? statement : { ...statement, closingBalance: balance };
}

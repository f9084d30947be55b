import type { PrintedRow } from '../../shared/corrections/attached-to.ts';
import type { Row } from './rows.ts';

/** Rows with the files they stand in, which is how what was said of them is found. */
export function* printedRows(rows: readonly Row[]): Generator<PrintedRow> {
  for (const { statement, transaction } of rows) yield { documentId: statement.documentId, transaction };
}

import type { PrintedRow } from '../../shared/corrections/attached-to.ts';
import type { Statement } from '../../shared/model/index.ts';

/** Every row of some statements, with the file it stands in. */
export function* printedRows(statements: readonly Statement[]): Generator<PrintedRow> {
  for (const { documentId, transactions } of statements)
    for (const transaction of transactions) yield { documentId, transaction };
}

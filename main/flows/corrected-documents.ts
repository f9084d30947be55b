import { attachedTo } from '../../shared/corrections/attached-to.ts';
import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { Corrections, ReadDocument } from '../../shared/model/index.ts';
import { printedRows } from './printed-rows.ts';

/** Documents with what people read in the figures of statements and in the cells of rows that are there, each statement judged anew. */
export function correctedDocuments(documents: ReadDocument[], corrections: Corrections): ReadDocument[] {
  const { printed = [] } = corrections;
  if (corrections.cells.length + printed.length === 0) return documents;
  const rows = printedRows(documents.flatMap(({ statements }) => statements));
  const { cells } = attachedTo(corrections, rows).attached;
  return documents.map((document) => ({
    ...document,
    statements: document.statements.map((statement) => correctedStatement(statement, { cells, printed })),
  }));
}

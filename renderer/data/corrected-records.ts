import { attachedTo } from '../../shared/corrections/attached-to.ts';
import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { Corrections, Statement, Transaction } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';

/** Statements with what a person read in their figures and rows. */
export interface CorrectedRecords {
  /** All of them, judged anew where a figure or a cell was corrected. */
  readonly statements: readonly StatementRecord[];
  /** By statement, the rows of those in which a cell was corrected. */
  readonly rows: ReadonlyMap<string, readonly Transaction[]>;
}

/** The statements in whose files a figure or a cell was corrected. */
export function concernedBy(
  corrections: Corrections,
  statements: readonly StatementRecord[],
): readonly StatementRecord[] {
  const { cells, printed = [] } = corrections;
  if (cells.length + printed.length === 0) return [];
  // Where a row stood was not always kept; then it may stand anywhere.
  const files = new Set([
    ...cells.map(({ place }) => place?.documentId ?? null),
    ...printed.map(({ documentId }) => documentId),
  ]);
  return files.has(null) ? statements : statements.filter(({ documentId }) => files.has(documentId));
}

/**
 * Judges statements anew.
 *
 * @param read as they were read, those that `concernedBy` names
 */
export function correctRecords(
  statements: readonly StatementRecord[],
  read: readonly (StatementRecord & Statement)[],
  corrections: Corrections,
): CorrectedRecords {
  const rows = read.flatMap(({ documentId, transactions }) =>
    transactions.map((transaction) => ({ documentId, transaction })),
  );
  const said = attachedTo(corrections, rows).attached;
  const changed = new Map(
    read.flatMap((statement) => {
      const corrected = correctedStatement(statement, said);
      return corrected === statement ? [] : [[statement.id, corrected] as const];
    }),
  );
  return {
    statements: statements.map((record) => {
      const corrected = changed.get(record.id);
      if (!corrected) return record;
      const { transactions: _rows, ...statement } = corrected;
      return { ...record, ...statement };
    }),
    rows: new Map([...changed].map(([id, { transactions }]) => [id, transactions])),
  };
}

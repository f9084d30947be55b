import { attachedTo } from '../../shared/corrections/attached-to.ts';
import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { Corrections, Statement, Transaction } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';

/** Statements with what a person read in their rows. */
export interface CorrectedRecords {
  /** All of them, judged anew where a cell was corrected. */
  readonly statements: readonly StatementRecord[];
  /** By statement, the rows of those in which a cell was corrected. */
  readonly rows: ReadonlyMap<string, readonly Transaction[]>;
}

/** The statements in whose files a cell was corrected. */
export function concernedBy(
  corrections: Corrections,
  statements: readonly StatementRecord[],
): readonly StatementRecord[] {
  if (corrections.cells.length === 0) return [];
  // Where a row stood was not always kept; then it may stand anywhere.
  const files = new Set(corrections.cells.map(({ place }) => place?.documentId ?? null));
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
  const printed = read.flatMap(({ documentId, transactions }) =>
    transactions.map((transaction) => ({ documentId, transaction })),
  );
  const { cells } = attachedTo(corrections, printed).attached;
  const changed = new Map(
    read.flatMap((statement) => {
      const corrected = correctedStatement(statement, cells);
      return corrected === statement ? [] : [[statement.id, corrected] as const];
    }),
  );
  return {
    statements: statements.map((record) => {
      const corrected = changed.get(record.id);
      return corrected ? { ...record, verdict: corrected.verdict, findings: corrected.findings } : record;
    }),
    rows: new Map([...changed].map(([id, { transactions }]) => [id, transactions])),
  };
}

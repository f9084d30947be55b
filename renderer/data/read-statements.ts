import type { SaidOfStatements } from '../../shared/corrections/corrected-statement.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Statement } from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import type { StatementRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { type CorrectedRecords, concernedBy, correctRecords } from './corrected-records.ts';

/** Statements with their rows as they were read, whatever a person corrected; those whose rows are not there are left out. */
export async function readStatements(
  records: readonly StatementRecord[],
): Promise<readonly (StatementRecord & Statement)[]> {
  const packed = await database.transactions.bulkGet(records.map(({ id }) => id));
  return records.flatMap((record, at) => {
    const rows = packed[at];
    return rows ? [{ ...record, transactions: unpackTransactions(rows.packed) }] : [];
  });
}

/** Statements with what people read in their figures and rows, by what the store holds now. */
export async function correctedOf(
  statements: readonly StatementRecord[],
  said: SaidOfStatements,
): Promise<CorrectedRecords> {
  const corrections = { ...NO_CORRECTIONS, ...said };
  return correctRecords(statements, await readStatements(concernedBy(corrections, statements)), corrections);
}

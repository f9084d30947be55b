import { merged } from '../corrections/edits.ts';
import { NO_CORRECTIONS } from '../corrections/none.ts';
import { saidOfFile } from '../corrections/said-of-file.ts';
import type { Corrections } from '../model/index.ts';
import { unpackTransactions } from '../packed.ts';
import type { CorrectionsRecord, DocumentRecord } from './records.ts';
import type { Database } from './schema.ts';

/** What a record of corrections says; nothing where there is none. */
export function saidOf(record: CorrectionsRecord | undefined): Corrections {
  if (!record) return NO_CORRECTIONS;
  const { companyId: _company, ...said } = record;
  // A company that was deleted before some of it could be said.
  return { ...NO_CORRECTIONS, ...said };
}

export const statementsOf = (database: Database, documentId: string): Promise<string[]> =>
  database.statements.where({ documentId }).primaryKeys();

async function transactionIdsOf(database: Database, documentId: string): Promise<ReadonlySet<string>> {
  const packed = await database.transactions.bulkGet(await statementsOf(database, documentId));
  return new Set(packed.flatMap((rows) => (rows ? unpackTransactions(rows.packed).map(({ id }) => id) : [])));
}

/** What people said of a file's rows and statements follows the file to the company it now belongs to. */
export async function moveSaid(database: Database, { id, companyId: from }: DocumentRecord, to: string): Promise<void> {
  const said = saidOf(await database.corrections.get(from));
  const { ofFile, others } = saidOfFile(said, id, await transactionIdsOf(database, id));
  const { feedback, counted, cells, printed = [] } = ofFile;
  if (feedback.length + counted.length + cells.length + printed.length === 0) return;
  const there = saidOf(await database.corrections.get(to));
  await database.corrections.put({ companyId: from, ...others });
  await database.corrections.put({ companyId: to, ...merged(there, ofFile) });
}

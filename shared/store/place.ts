import type { DocumentRecord } from './records.ts';
import { statementsOf } from './said.ts';
import type { Database } from './schema.ts';

/** Puts a file with its statements and their rows into a company. What was said of them stays where it is. */
export async function place(database: Database, document: DocumentRecord, companyId: string): Promise<void> {
  const statements = await statementsOf(database, document.id);
  await database.documents.put({ ...document, companyId });
  await database.statements.where('id').anyOf(statements).modify({ companyId });
  await database.transactions.where('statementId').anyOf(statements).modify({ companyId });
}

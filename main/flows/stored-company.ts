import type { ReadDocument, Statement } from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import type { DocumentRecord, StatementRecord, StoredCompany } from '../../shared/store/records.ts';
import { correctedDocuments } from './corrected-documents.ts';

/** A statement never stands without its rows; figures on none of them would be wrong without a word. */
function statementOf(record: StatementRecord, packed: string | undefined): Statement {
  if (packed === undefined) throw new Error(`the rows of statement ${record.id} are missing from the store`);
  const { companyId: _company, accountId: _account, transactionCount: _count, ...statement } = record;
  return { ...statement, transactions: unpackTransactions(packed) };
}

function documentOf(record: DocumentRecord, statements: readonly Statement[]): ReadDocument {
  const { companyId: _company, settings: _settings, ...document } = record;
  return { ...document, statements };
}

/** A company's documents as they were read, with what people read otherwise in their rows. */
export function readDocumentsOf({ documents, statements, transactions, corrections }: StoredCompany): ReadDocument[] {
  const packed = new Map(transactions.map((record) => [record.statementId, record.packed]));
  const whole = statements.map((record) => statementOf(record, packed.get(record.id)));
  const read = documents.map((record) =>
    documentOf(
      record,
      whole.filter(({ documentId }) => documentId === record.id),
    ),
  );
  return correctedDocuments(read, corrections);
}

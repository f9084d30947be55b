import { type DocumentSettings, isAnythingSaid, type ReadDocument, type Statement } from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
import type { DocumentRecord, Import, StatementRecord, TransactionsRecord } from '../../shared/store/records.ts';
import { gatherAccounts } from '../statements/index.ts';
import type { Owner } from './owner-of.ts';

function documentRecord(
  { statements: _apart, ...document }: ReadDocument,
  { company, placed }: Owner,
  settings: DocumentSettings,
): DocumentRecord {
  const said = { ...(isAnythingSaid(settings) && { settings }), ...(placed && { placed: true as const }) };
  return { ...document, companyId: company.id, ...said };
}

function statementRecord(statement: Statement, companyId: string, accountId: string): StatementRecord {
  const { transactions, ...rest } = statement;
  return { ...rest, companyId, accountId, transactionCount: transactions.length };
}

const transactionsRecord = ({ id, transactions }: Statement, companyId: string): TransactionsRecord => ({
  statementId: id,
  companyId,
  packed: packTransactions(transactions),
});

/** All that a document, read by what a person said of it, brings to the store. */
export function importRecords(document: ReadDocument, settings: DocumentSettings, owner: Owner): Import {
  const { company } = owner;
  return {
    company,
    document: documentRecord(document, owner, settings),
    statements: gatherAccounts(document.statements).flatMap(({ id, statements }) =>
      statements.map((statement) => statementRecord(statement, company.id, id)),
    ),
    transactions: document.statements.map((statement) => transactionsRecord(statement, company.id)),
  };
}

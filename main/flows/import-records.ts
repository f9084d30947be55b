import {
  type Account,
  type DocumentSettings,
  isAnythingSaid,
  type ReadDocument,
  type Statement,
} from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
import type {
  AccountRecord,
  DocumentRecord,
  Import,
  StatementRecord,
  TransactionsRecord,
} from '../../shared/store/records.ts';
import { gatherAccounts } from '../statements/index.ts';
import { companyOf } from './company-of.ts';

const accountRecord = (account: Account, companyId: string): AccountRecord => ({
  id: account.id,
  companyId,
  institutionName: account.institutionName,
  number: account.number,
  name: account.name,
  type: account.type,
  ownerName: account.ownerName,
  currency: account.currency,
});

function documentRecord(
  { statements: _apart, ...document }: ReadDocument,
  companyId: string,
  settings: DocumentSettings,
): DocumentRecord {
  return { ...document, companyId, ...(isAnythingSaid(settings) && { settings }) };
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
export function importRecords(document: ReadDocument, settings: DocumentSettings): Import {
  const company = companyOf(document.statements);
  const accounts = gatherAccounts(document.statements);
  return {
    company,
    document: documentRecord(document, company.id, settings),
    accounts: accounts.map((account) => accountRecord(account, company.id)),
    statements: accounts.flatMap(({ id, statements }) =>
      statements.map((statement) => statementRecord(statement, company.id, id)),
    ),
    transactions: document.statements.map((statement) => transactionsRecord(statement, company.id)),
  };
}

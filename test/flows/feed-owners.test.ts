import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { companyNamed, UNKNOWN_HOLDER } from '../../main/flows/company-of.ts';
import { findOwner } from '../../main/flows/owner-of.ts';
import { gatherAccounts } from '../../main/statements/index.ts';
import type { ReadDocument, Statement } from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { read } from '../formats/read.ts';
import { statementOf } from './read-documents.ts';

const HERON = companyNamed('Heron Ltd');
const KESTREL = companyNamed('Kestrel Ltd');
let database: Database;
let store: StoreOperations;

beforeEach(() => {
  database = openDatabase();
  store = storeOperations(database);
});

afterEach(() => database.delete());

/** Stores a statement of an account of a company. */
async function has(company: typeof HERON, name: string, number: string, part: Partial<Statement> = {}): Promise<void> {
  const one = statementOf(name, company.name);
  const statement = { ...one, account: { ...one.account, number }, ...part };
  const { transactions, ...facts } = statement;
  const [account] = gatherAccounts([statement]);
  await store['store.saveImport']({
    company,
    document: { ...documentOf([statement]), id: name, companyId: company.id },
    statements: [
      { ...facts, companyId: company.id, accountId: account?.id ?? '', transactionCount: transactions.length },
    ],
    transactions: [{ statementId: statement.id, companyId: company.id, packed: packTransactions(transactions) }],
  });
}

function documentOf(statements: readonly Statement[]): Omit<ReadDocument, 'statements'> & { statements?: never } {
  const [first] = statements;
  return {
    id: first?.documentId ?? '',
    fileName: 'export.csv',
    pages: 0,
    fileClass: 'bank_statement',
    error: null,
    findings: [],
  };
}

/** Whose an export of a bank is that names an account by its number, and neither bank nor holder. */
async function ownerOfExport(number: string, currency: string | null = 'USD') {
  const rows = 'Date,Description,Amount,Balance\n2024-02-05,COFFEE,-3.50,96.50\n2024-02-06,SALE,10.00,106.50\n';
  const { statements } = read(`Account number,${number}\n\n${rows}`, { currency });
  expect(statements.map(({ account, institutionName }) => [account.number, institutionName])).toEqual([[number, null]]);
  const { company, question } = await findOwner(store, { ...documentOf(statements), statements }, null);
  return { company: company.name, question };
}

const UNKNOWN = { company: UNKNOWN_HOLDER, question: 'export.csv names no holder.' };

test('an export that names an account by its number alone goes to the one company that has it', async () => {
  await has(HERON, 'march', '0012 3498 7654');
  await has(KESTREL, 'other', '0012 3498 7655');
  expect(await ownerOfExport('001234987654')).toEqual({ company: 'Heron Ltd', question: null });
});

test('also by the end of the number, six digits or more, and where its currency is not known yet', async () => {
  await has(HERON, 'march', 'DE89 3704 0044 0532 0130 00');
  expect(await ownerOfExport('0532013000')).toEqual({ company: 'Heron Ltd', question: null });
  expect(await ownerOfExport('0532013000', null)).toEqual({ company: 'Heron Ltd', question: null });
});

test('a number that several companies have, that is short, or that was never printed whole tells nothing', async () => {
  await has(HERON, 'march', '0012 3498 7654');
  await has(KESTREL, 'april', '0012 3498 7654', { institutionName: 'Another Bank' });
  await has(KESTREL, 'may', '****5555');
  expect(await ownerOfExport('001234987654')).toEqual(UNKNOWN);
  expect(await ownerOfExport('7654')).toEqual(UNKNOWN);
  expect(await ownerOfExport('99995555')).toEqual(UNKNOWN);
});

test('an account of another currency is another account', async () => {
  await has(HERON, 'march', '0012 3498 7654');
  expect(await ownerOfExport('001234987654', 'EUR')).toEqual(UNKNOWN);
});

import Dexie from 'dexie';
import type { Transaction } from '../shared/model/index.ts';
import { packTransactions } from '../shared/packed.ts';
import { openDatabase, storeOperations } from '../shared/store/index.ts';
import type { Import } from '../shared/store/records.ts';

/** Runs in a browser's page, where IndexedDB is; the bench calls `measure`. */
const STATEMENTS = 24 * 5;
/** 100,000 transactions in all: two years of five busy accounts. */
const ROWS_A_STATEMENT = Math.ceil(100_000 / STATEMENTS);

const rows = (from: number, count: number): Transaction[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `txn_${String(from + index).padStart(22, '1')}`,
    date: '2026-01-15',
    description: `ORIG CO NAME:MERCHANT ${from + index} DESCR:PURCHASE SEC:CCD TRACE#:${from + index}`,
    amount: -(from + index),
    balance: from + index,
    page: 1,
    bounds: { xMin: 40.5, xMax: 560.25, yMin: 100, yMax: 110 },
    source: 'text',
    derived: [],
  }));

function importOf(statement: number): Import {
  const transactions = rows(statement * ROWS_A_STATEMENT, ROWS_A_STATEMENT);
  const id = `dso_${statement}`;
  return {
    company: { id: 'eus_bench', name: 'Bench' },
    document: {
      id: `file-${statement}`,
      companyId: 'eus_bench',
      fileName: 'a.pdf',
      pages: 1,
      fileClass: 'bank_statement',
      error: null,
      findings: [],
    }, // prettier-ignore
    statements: [
      {
        id,
        documentId: `file-${statement}`,
        companyId: 'eus_bench',
        accountId: 'dso_account',
        institutionName: null,
        currency: 'USD',
        startDate: null,
        endDate: null,
        account: { number: null, name: null, type: 'checking', ownerName: null },
        openingBalance: 0,
        closingBalance: 0,
        printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
        verdict: 'proven',
        findings: [],
        transactionCount: transactions.length,
      },
    ],
    transactions: [{ statementId: id, companyId: 'eus_bench', packed: packTransactions(transactions) }],
  };
}

async function storePacked(): Promise<number> {
  await Dexie.delete('egret');
  const database = openDatabase();
  await database.open();
  const operations = storeOperations(database);
  const imports = Array.from({ length: STATEMENTS }, (_, statement) => importOf(statement));
  const start = performance.now();
  for (const one of imports) await operations['store.saveImport'](one);
  const time = performance.now() - start;
  database.close();
  return time;
}

async function storeRows(): Promise<number> {
  await Dexie.delete('rows');
  const database = new Dexie('rows');
  database.version(1).stores({ transactions: 'id, date, amount' });
  await database.open();
  const all = rows(0, STATEMENTS * ROWS_A_STATEMENT);
  const start = performance.now();
  await database.table('transactions').bulkPut(all);
  const time = performance.now() - start;
  database.close();
  return time;
}

/** Milliseconds to store 100,000 transactions as Egret does, one acknowledged statement after the other, and as rows. */
Object.assign(globalThis, { measure: async () => ({ packed: await storePacked(), rows: await storeRows() }) });

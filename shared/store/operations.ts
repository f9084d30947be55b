import type { Corrections } from '../model/index.ts';
import type { CorrectionsRecord, Import, StoreOperations } from './records.ts';
import type { Database } from './schema.ts';

/**
 * Runs a write over all tables at once. A kill that finds two write transactions on different tables makes Chromium
 * take the database for corrupt and delete it; writes that share a table wait for each other, so there is only ever one.
 */
const write = (database: Database, work: () => Promise<unknown>): Promise<null> =>
  database.transaction('rw', database.tables, async () => {
    await work();
    return null;
  });

const saveImport = (database: Database, { company, document, accounts, statements, transactions }: Import) =>
  write(database, async () => {
    await database.companies.put(company);
    await database.documents.put(document);
    await database.accounts.bulkPut([...accounts]);
    await database.statements.bulkPut([...statements]);
    await database.transactions.bulkPut([...transactions]);
  });

const saidOf = (record: CorrectionsRecord | undefined): Corrections => ({
  rules: record?.rules ?? [],
  feedback: record?.feedback ?? [],
});

/** The store's operations on an open database. */
export const storeOperations = (database: Database): StoreOperations => ({
  'store.hasDocument': async ({ id }) => (await database.documents.where('id').equals(id).count()) > 0,
  'store.saveImport': (args) => saveImport(database, args),
  'store.companies': () => database.companies.toArray(),
  'store.company': async ({ id }) => {
    const company = await database.companies.get(id);
    if (!company) return null;
    const [documents, statements, transactions, figures, corrections] = await Promise.all([
      database.documents.where({ companyId: id }).toArray(),
      database.statements.where({ companyId: id }).toArray(),
      database.transactions.where({ companyId: id }).toArray(),
      database.figures.get(id),
      database.corrections.get(id),
    ]);
    return {
      company,
      documents,
      statements,
      transactions,
      figures: figures?.inputs ?? null,
      corrections: saidOf(corrections),
    };
  },
  'store.saveFigures': (record) => write(database, () => database.figures.put(record)),
  'store.saveCorrections': (record) => write(database, () => database.corrections.put(record)),
});

import type { Import, StoreOperations } from './records.ts';
import type { Database } from './schema.ts';

const saveImport = (database: Database, { company, document, accounts, statements, transactions }: Import) =>
  database.transaction(
    'rw',
    [database.companies, database.documents, database.accounts, database.statements, database.transactions],
    async () => {
      await database.companies.put(company);
      await database.documents.put(document);
      await database.accounts.bulkPut([...accounts]);
      await database.statements.bulkPut([...statements]);
      await database.transactions.bulkPut([...transactions]);
      return null;
    },
  );

/** The store's operations on an open database. */
export const storeOperations = (database: Database): StoreOperations => ({
  'store.hasDocument': async ({ id }) => (await database.documents.where('id').equals(id).count()) > 0,
  'store.saveImport': (args) => saveImport(database, args),
  'store.companies': () => database.companies.toArray(),
  'store.company': async ({ id }) => {
    const company = await database.companies.get(id);
    if (!company) return null;
    const [documents, statements, transactions, figures] = await Promise.all([
      database.documents.where({ companyId: id }).toArray(),
      database.statements.where({ companyId: id }).toArray(),
      database.transactions.where({ companyId: id }).toArray(),
      database.figures.get(id),
    ]);
    return { company, documents, statements, transactions, figures: figures?.inputs ?? null };
  },
  'store.saveFigures': async (record) => {
    await database.figures.put(record);
    return null;
  },
});

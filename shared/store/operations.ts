import { NO_CORRECTIONS } from '../corrections/none.ts';
import type { Corrections } from '../model/index.ts';
import { settingsWith } from '../settings/changes.ts';
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

/** Takes away what a file brought: another reading may find other statements in it. */
async function removeStatements(database: Database, documentId: string): Promise<void> {
  const ids = await database.statements.where({ documentId }).primaryKeys();
  await database.statements.bulkDelete(ids);
  await database.transactions.bulkDelete(ids);
}

/**
 * Takes away what a company has left of nothing: accounts without statements, and itself without a file. What people
 * decided stays: the company is there again, under the same id, once a file is read to be its own again.
 */
async function removeEmpty(database: Database, companyId: string): Promise<void> {
  const accounts = await database.accounts.where({ companyId }).primaryKeys();
  for (const accountId of accounts)
    if ((await database.statements.where({ accountId }).count()) === 0) await database.accounts.delete(accountId);
  if ((await database.documents.where({ companyId }).count()) > 0) return;
  await database.companies.delete(companyId);
  await database.figures.delete(companyId);
}

const saveImport = (database: Database, { company, document, accounts, statements, transactions }: Import) =>
  write(database, async () => {
    const before = await database.documents.get(document.id);
    if (before) await removeStatements(database, document.id);
    await database.companies.put(company);
    await database.documents.put(document);
    await database.accounts.bulkPut([...accounts]);
    await database.statements.bulkPut([...statements]);
    await database.transactions.bulkPut([...transactions]);
    if (before) await removeEmpty(database, before.companyId);
  });

function saidOf(record: CorrectionsRecord | undefined): Corrections {
  const { rules, feedback, counted } = record ?? NO_CORRECTIONS;
  return { rules, feedback, counted };
}

/** The store's operations on an open database. */
export const storeOperations = (database: Database): StoreOperations => ({
  'store.hasDocument': async ({ id }) => (await database.documents.where('id').equals(id).count()) > 0,
  'store.document': async ({ id }) => (await database.documents.get(id)) ?? null,
  'store.saveImport': (args) => saveImport(database, args),
  'store.companies': () => database.companies.toArray(),
  'store.company': async ({ id }) => {
    const company = await database.companies.get(id);
    if (!company) return null;
    const [documents, statements, transactions, figures, corrections, settings] = await Promise.all([
      database.documents.where({ companyId: id }).toArray(),
      database.statements.where({ companyId: id }).toArray(),
      database.transactions.where({ companyId: id }).toArray(),
      database.figures.get(id),
      database.corrections.get(id),
      database.settings.get(id),
    ]);
    return {
      company,
      documents,
      statements,
      transactions,
      figures: figures?.inputs ?? null,
      corrections: saidOf(corrections),
      settings: settingsWith(settings?.changed ?? {}),
    };
  },
  'store.saveFigures': (record) => write(database, () => database.figures.put(record)),
  'store.saveCorrections': (record) => write(database, () => database.corrections.put(record)),
  'store.saveSettings': (record) => write(database, () => database.settings.put(record)),
  'store.othersMetrics': async ({ id }) =>
    (await database.figures.where('companyId').notEqual(id).toArray()).flatMap(({ compared }) => compared),
});

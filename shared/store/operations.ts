import { merged } from '../corrections/edits.ts';
import { NO_CORRECTIONS } from '../corrections/none.ts';
import { saidOfFile } from '../corrections/said-of-file.ts';
import type { Corrections } from '../model/index.ts';
import { unpackTransactions } from '../packed.ts';
import { settingsWith } from '../settings/changes.ts';
import type { CorrectionsRecord, DocumentRecord, Import, StoreOperations } from './records.ts';
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

function saidOf(record: CorrectionsRecord | undefined): Corrections {
  const { rules, feedback, counted, cells } = record ?? NO_CORRECTIONS;
  return { rules, feedback, counted, cells };
}

const statementsOf = (database: Database, documentId: string) =>
  database.statements.where({ documentId }).primaryKeys();

/** Takes away what a file brought: another reading may find other statements in it. */
async function removeStatements(database: Database, documentId: string): Promise<void> {
  const ids = await statementsOf(database, documentId);
  await database.statements.bulkDelete(ids);
  await database.transactions.bulkDelete(ids);
}

/** What people said of a file's rows follows the file to the company it now belongs to. */
async function moveSaid(database: Database, { id, companyId: from }: DocumentRecord, to: string): Promise<void> {
  const said = saidOf(await database.corrections.get(from));
  const { ofFile, others } = saidOfFile(said, id, await transactionIdsOf(database, id));
  if (ofFile.feedback.length + ofFile.counted.length + ofFile.cells.length === 0) return;
  const there = saidOf(await database.corrections.get(to));
  await database.corrections.put({ companyId: from, ...others });
  await database.corrections.put({ companyId: to, ...merged(there, ofFile) });
}

async function transactionIdsOf(database: Database, documentId: string): Promise<ReadonlySet<string>> {
  const packed = await database.transactions.bulkGet(await statementsOf(database, documentId));
  return new Set(packed.flatMap((rows) => (rows ? unpackTransactions(rows.packed).map(({ id }) => id) : [])));
}

/**
 * Takes away what a company has left of nothing: accounts without statements, and itself without a file. Its rules, what
 * was said of other sides and its settings stay: the company is there again, under the same id, once a file is read to be
 * its own again.
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
    if (before && before.companyId !== company.id) await moveSaid(database, before, company.id);
    if (before) await removeStatements(database, document.id);
    await database.companies.put(company);
    await database.documents.put(document);
    await database.accounts.bulkPut([...accounts]);
    await database.statements.bulkPut([...statements]);
    await database.transactions.bulkPut([...transactions]);
    if (before) await removeEmpty(database, before.companyId);
  });

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

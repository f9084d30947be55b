import { accountKey } from '../account-key.ts';
import { settingsWith } from '../settings/changes.ts';
import { companyOperations, removeEmpty } from './company-operations.ts';
import { madeCompany } from './made-company.ts';
import { bytesNamed } from './program-records.ts';
import type { Import, StoreOperations } from './records.ts';
import { replaceAll } from './replace-all.ts';
import { moveSaid, saidOf, statementsOf } from './said.ts';
import { type Database, STORE_VERSION } from './schema.ts';
import { companyRows, otherRows } from './table-rows.ts';
import { write } from './write.ts';

/** Takes away what a file brought: another reading may find other statements in it. */
async function removeStatements(database: Database, documentId: string): Promise<void> {
  const ids = await statementsOf(database, documentId);
  await database.statements.bulkDelete(ids);
  await database.transactions.bulkDelete(ids);
}

const saveImport = (database: Database, { company, document, statements, transactions }: Import) =>
  write(database, async () => {
    const before = await database.documents.get(document.id);
    if (before && before.companyId !== company.id) await moveSaid(database, before, company.id);
    if (before) await removeStatements(database, document.id);
    // What a person calls a company that is there outranks what the file calls it.
    if (!(await database.companies.get(company.id))) await database.companies.put(madeCompany(company));
    await database.documents.put(document);
    await database.statements.bulkPut([...statements]);
    await database.transactions.bulkPut([...transactions]);
    if (before) await removeEmpty(database, before.companyId);
  });

/** The store's operations on an open database. */
export const storeOperations = (database: Database): StoreOperations => ({
  ...companyOperations(database),
  'store.hasDocument': async ({ id }) => (await database.documents.where('id').equals(id).count()) > 0,
  'store.document': async ({ id }) => (await database.documents.get(id)) ?? null,
  'store.saveImport': (args) => saveImport(database, args),
  'store.companies': () => database.companies.toArray(),
  'store.holders': () => database.holders.toArray(),
  'store.companiesWithAccounts': async ({ accountIds }) => {
    const statements = await database.statements.where('accountId').anyOf(accountIds).toArray();
    return [...new Set(statements.map(({ companyId }) => companyId))];
  },
  'store.statementsNumbered': async ({ ending }) => {
    const statements = database.statements.filter(({ account }) => accountKey(account.number ?? '').endsWith(ending));
    return (await statements.toArray()).map(({ companyId, institutionName, currency, account }) => ({
      companyId,
      institutionName,
      currency,
      account,
    }));
  },
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
  'store.saveFigures': (record) =>
    write(database, async () => {
      if (await database.companies.get(record.companyId)) await database.figures.put(record);
    }),
  'store.saveCorrections': ({ label: _label, ...record }) => write(database, () => database.corrections.put(record)),
  'store.saveSettings': ({ label: _label, ...record }) => write(database, () => database.settings.put(record)),
  'store.othersMetrics': async ({ id }) =>
    (await database.figures.where('companyId').notEqual(id).toArray()).flatMap(({ compared }) => compared),
  'store.programRecordIds': ({ prefix }) => database.programRecords.where('id').startsWith(prefix).primaryKeys(),
  'store.isOriginalUsed': async ({ id }) =>
    (await database.documents.where('id').equals(id).count()) > 0 ||
    (await database.programRecords.filter((record) => bytesNamed(record.id) === id).count()) > 0,
  'store.programRecord': async ({ id }) => (await database.programRecords.get(id)) ?? null,
  'store.saveProgramRecord': (record) => write(database, () => database.programRecords.put(record)),
  'store.removeProgramRecord': ({ id }) => write(database, () => database.programRecords.delete(id)),
  'store.addAudit': (record) => write(database, () => database.audit.put(record)),
  'store.audit': () => database.audit.toArray(),
  'store.companyRows': async ({ id }) => ({ version: STORE_VERSION, tables: await companyRows(database, id) }),
  'store.otherRows': async () => ({ version: STORE_VERSION, tables: await otherRows(database) }),
  'store.replaceAll': (backup) => replaceAll(database, backup),
});

import { joined } from '../corrections/edits.ts';
import type { Corrections } from '../model/index.ts';
import { madeCompany } from './made-company.ts';
import { mergeCompany, unmergeCompany } from './merge-company.ts';
import { place } from './place.ts';
import { bytesNamed } from './program-records.ts';
import type {
  CorrectionsRecord,
  DeletedRecord,
  DocumentRecord,
  MergedRecord,
  ProgramRecord,
  StoreOperations,
} from './records.ts';
import { moveSaid, saidOf } from './said.ts';
import type { Database } from './schema.ts';
import { companyRows, putRows, removeCompany } from './table-rows.ts';
import { write } from './write.ts';

/**
 * Takes away what a company has left of nothing: itself without a file, unless a person made it. Its rules, what was said of
 * other sides and its settings stay: the company is there again, under the same id, once a file is read to be its own again.
 */
export async function removeEmpty(database: Database, companyId: string): Promise<void> {
  if ((await database.documents.where({ companyId }).count()) > 0) return;
  const company = await database.companies.get(companyId);
  if (company?.kept) return;
  await database.companies.delete(companyId);
  await database.figures.delete(companyId);
}

async function moveDocument(database: Database, id: string, to: string): Promise<void> {
  const document = await database.documents.get(id);
  if (!document || !(await database.companies.get(to))) throw new Error('the file or the company is no longer there');
  if (document.companyId !== to) await moveSaid(database, document, to);
  await place(database, { ...document, placed: true }, to);
  if (document.companyId !== to) await removeEmpty(database, document.companyId);
}

/** Files of the holder of its new name go to a company, and those of its former name no longer do. */
async function takeName(database: Database, companyId: string, holderId: string): Promise<void> {
  const ofCompany = database.holders.where({ companyId });
  await ofCompany.filter(({ byName }) => byName === true).delete();
  const known = await database.holders.get(holderId);
  if (holderId !== companyId && known?.companyId !== companyId)
    await database.holders.put({ holderId, companyId, byName: true });
}

/** A table's rows without those whose file was added again meanwhile. */
const withoutFiles = (rows: readonly unknown[], ids: ReadonlySet<string>, field: string): readonly unknown[] =>
  rows.filter((row) => !ids.has(String((row as Readonly<Record<string, unknown>>)[field])));

/** What was deleted, without what came again since: that stays as it is. */
async function missing(database: Database, { companyId, rows }: DeletedRecord): Promise<DeletedRecord['rows']> {
  const here = new Set((await database.documents.toCollection().primaryKeys()) as string[]);
  const statements = new Set((await database.statements.toCollection().primaryKeys()) as string[]);
  const said = rows['corrections']?.[0] as CorrectionsRecord | undefined;
  const now = await database.corrections.get(companyId);
  const corrections: Corrections = joined(saidOf(now), saidOf(said));
  const [company, settings] = [await database.companies.get(companyId), await database.settings.get(companyId)];
  return {
    ...rows,
    companies: company ? [] : (rows['companies'] ?? []),
    settings: settings ? [] : (rows['settings'] ?? []),
    documents: withoutFiles(rows['documents'] ?? [], here, 'id'),
    statements: withoutFiles(rows['statements'] ?? [], here, 'documentId'),
    transactions: withoutFiles(rows['transactions'] ?? [], statements, 'statementId'),
    corrections: [{ companyId, ...corrections }],
  };
}

async function undeleteCompany(database: Database, id: string): Promise<void> {
  const deleted = await database.deleted.get(id);
  if (!deleted) return;
  await putRows(database, await missing(database, deleted));
  await database.deleted.delete(id);
}

async function deleteCompany(database: Database, id: string, deletedAt: string): Promise<void> {
  const company = await database.companies.get(id);
  if (!company) return;
  // What was deleted of it before and not put back goes into the same record.
  await undeleteCompany(database, id);
  const rows = await companyRows(database, id);
  await database.deleted.put({ companyId: id, name: company.name, deletedAt, rows });
  await removeCompany(database, id);
}

async function deletedDocuments(database: Database): Promise<readonly string[]> {
  const deleted = await database.deleted.toArray();
  const ids = deleted.flatMap(({ rows }) => [
    ...(rows['documents'] ?? []).map((row) => (row as DocumentRecord).id),
    ...(rows['programRecords'] ?? []).flatMap((row) => bytesNamed((row as ProgramRecord).id) ?? []),
  ]);
  const kept = (await database.programRecords.toCollection().primaryKeys()).flatMap((id) => bytesNamed(id) ?? []);
  const here = new Set([...(await database.documents.where('id').anyOf(ids).primaryKeys()), ...kept]);
  return ids.filter((id) => !here.has(id));
}

type CompanyOperations = Pick<
  StoreOperations,
  | 'store.createCompany'
  | 'store.changeCompany'
  | 'store.moveDocument'
  | 'store.mergeCompany'
  | 'store.unmergeCompany'
  | 'store.deleteCompany'
  | 'store.undeleteCompany'
  | 'store.deletedDocuments'
  | 'store.forgetDeleted'
>;

/** What people do with companies. */
export const companyOperations = (database: Database): CompanyOperations => ({
  'store.createCompany': (company) =>
    write(database, async () => {
      await database.holders.delete(company.id);
      const isKnown = (await database.companies.get(company.id)) !== undefined;
      if (!isKnown) await database.companies.put({ ...madeCompany(company), kept: true });
    }),
  'store.changeCompany': ({ id, changes, holderId }) =>
    write(database, async () => {
      await database.companies.update(id, changes);
      if (holderId !== undefined) await takeName(database, id, holderId);
    }),
  'store.moveDocument': ({ id, companyId }) => write(database, () => moveDocument(database, id, companyId)),
  'store.mergeCompany': async ({ from, into }) => {
    let merged: MergedRecord | null = null;
    await write(database, async () => {
      merged = await mergeCompany(database, from, into);
    });
    return merged;
  },
  'store.unmergeCompany': (merged) => write(database, () => unmergeCompany(database, merged)),
  'store.deleteCompany': ({ id, at }) => write(database, () => deleteCompany(database, id, at)),
  'store.undeleteCompany': ({ id }) => write(database, () => undeleteCompany(database, id)),
  'store.deletedDocuments': () => deletedDocuments(database),
  'store.forgetDeleted': () => write(database, () => database.deleted.clear()),
});

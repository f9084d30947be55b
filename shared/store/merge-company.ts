import { joined } from '../corrections/edits.ts';
import { place } from './place.ts';
import type { MergedRecord } from './records.ts';
import { saidOf } from './said.ts';
import type { Database } from './schema.ts';
import { removeCompany } from './table-rows.ts';

/** Puts all of a company into another. Answers what takes them apart again; null where the first is gone already. */
export async function mergeCompany(database: Database, from: string, into: string): Promise<MergedRecord | null> {
  const company = await database.companies.get(from);
  if (!company) return null;
  if (!(await database.companies.get(into))) throw new Error('the company to merge into is no longer there');
  const documents = await database.documents.where({ companyId: from }).toArray();
  const holders = await database.holders.where({ companyId: from }).toArray();
  const [ours, theirs] = await database.corrections.bulkGet([into, from]);
  const settings = await database.settings.get(from);
  const ofPrograms = await database.programRecords.where({ companyId: from }).toArray();

  for (const document of documents) await place(database, document, into);
  if (theirs) await database.corrections.put({ companyId: into, ...joined(saidOf(ours), saidOf(theirs)) });
  await database.holders.bulkPut(holders.map(({ holderId }) => ({ holderId, companyId: into })));
  await removeCompany(database, from);
  // Programs know it by its own id: what they keep is there again once the two are taken apart.
  await database.programRecords.bulkPut(ofPrograms);
  await database.holders.put({ holderId: from, companyId: into });
  return {
    company,
    into,
    documentIds: documents.map(({ id }) => id),
    holders,
    ours: saidOf(ours),
    theirs: saidOf(theirs),
    settings: settings?.changed ?? null,
  };
}

/**
 * Takes two merged companies apart. Files that were put elsewhere meanwhile stay there, and so does what came since. Where
 * something else is said of the two by now, or the first is there again, nothing is changed: what is said could be of either.
 */
export async function unmergeCompany(database: Database, merged: MergedRecord): Promise<void> {
  const { company, into, documentIds, holders, ours, theirs, settings } = merged;
  const companyId = company.id;
  const said = saidOf(await database.corrections.get(into));
  if (JSON.stringify(said) !== JSON.stringify(joined(ours, theirs))) return;
  if (!(await database.companies.get(into)) || (await database.companies.get(companyId))) return;

  await database.companies.put(company);
  const documents = await database.documents.bulkGet([...documentIds]);
  for (const document of documents) if (document?.companyId === into) await place(database, document, companyId);
  await database.corrections.bulkPut([
    { companyId: into, ...ours },
    { companyId, ...theirs },
  ]);
  if (settings) await database.settings.put({ companyId, changed: settings });
  await database.holders.delete(companyId);
  await database.holders.bulkPut([...holders]);
}

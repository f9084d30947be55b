import { stat } from 'node:fs/promises';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis } from '../../shared/model/index.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';
import { analyse, type OpenCompanies } from '../flows/index.ts';
import type { OwnFile } from './push/plan.ts';

/** A company of the store, computed, and the files of it that are on this computer. */
export interface OwnCompany {
  readonly stored: StoredCompany;
  readonly analysis: Analysis;
  readonly files: readonly OwnFile[];
  /** Those that are no longer there. */
  readonly goneFileIds: readonly string[];
}

export interface OwnCompanyOptions {
  readonly store: Pick<StoreOperations, 'store.company'>;
  readonly openCompany: OpenCompanies;
  readonly originals: Pick<Originals, 'find'>;
  readonly today: () => PlainDate;
}

async function filesOf({ documents }: StoredCompany, originals: Pick<Originals, 'find'>): Promise<OwnFile[]> {
  const files = documents.map(async ({ id, fileName }) => {
    const path = await originals.find(id);
    return path === null ? [] : [{ id, fileName, bytes: (await stat(path)).size, isPdf: path.endsWith('.pdf') }];
  });
  return (await Promise.all(files)).flat();
}

/** Reads and computes a company as it is now; null where the store has it no longer. */
export async function ownCompany(companyId: string, options: OwnCompanyOptions): Promise<OwnCompany | null> {
  const stored = await options.store['store.company']({ id: companyId });
  if (!stored) return null;
  const { documents, enrich } = options.openCompany(stored);
  const { company, corrections, settings } = stored;
  const asOf = options.today();
  const analysis = analyse({ documents, companyName: company.name, asOf, corrections, settings, enrich });
  const files = await filesOf(stored, options.originals);
  const here = new Set(files.map(({ id }) => id));
  const goneFileIds = stored.documents.map(({ id }) => id).filter((id) => !here.has(id));
  return { stored, analysis: { ...analysis, company }, files, goneFileIds };
}

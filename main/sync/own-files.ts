import { stat } from 'node:fs/promises';
import type { StoredCompany } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';
import type { OwnFile } from './push/plan.ts';

/** The files of a company: those that are on this computer, and the ids of those that no longer are. */
export interface OwnFiles {
  readonly files: readonly OwnFile[];
  readonly goneFileIds: readonly string[];
}

/** Looks for the files that a company was read from. */
export async function ownFiles({ documents }: StoredCompany, originals: Pick<Originals, 'find'>): Promise<OwnFiles> {
  const found = documents.map(async ({ id, fileName }): Promise<OwnFile[]> => {
    const path = await originals.find(id);
    return path === null ? [] : [{ id, fileName, bytes: (await stat(path)).size, isPdf: path.endsWith('.pdf'), path }];
  });
  const files = (await Promise.all(found)).flat();
  const here = new Set(files.map(({ id }) => id));
  return { files, goneFileIds: documents.map(({ id }) => id).filter((id) => !here.has(id)) };
}

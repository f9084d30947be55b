import type { DocumentRecord } from '../../../shared/store/records.ts';
import { type FileRecord, fileIdOf, type Scope } from '../../heron/server/index.ts';
import { documentsOf } from './documents-of.ts';
import type { KeptRecords } from './kept-records.ts';
import { notInTheApp } from './not-here.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** The files of a company: those that the window has, and those that programs uploaded and that do not count yet. */
export function appFiles({ store }: AppServices, snapshots: Snapshots): KeptRecords<'file'> {
  const kept = programRecords(store, 'file');
  const inWindow = async (scope: Scope, id: string): Promise<DocumentRecord | undefined> =>
    (await documentsOf(snapshots, scope)).find((document) => fileIdOf(scope, document.id) === id);

  const load = async (scope: Scope, id: string): Promise<FileRecord | null> => {
    const known = await kept.load(scope, id);
    if (known) return known;
    const document = await inWindow(scope, id);
    return document ? fileOf(scope, document) : null;
  };

  return {
    ids: async (scope) => {
      const documents = await documentsOf(snapshots, scope);
      return [...new Set([...documents.map(({ id }) => fileIdOf(scope, id)), ...(await kept.ids(scope))])].sort();
    },
    load,
    change: async (scope, id, next) => {
      const current = await load(scope, id);
      const wanted = next(current);
      if (wanted === current) return current;
      if (wanted === null && (await inWindow(scope, id)))
        throw notInTheApp('a file that counts is taken away in the window, together with its company.');
      return kept.change(scope, id, () => wanted);
    },
  };
}

const fileOf = (scope: Scope, document: DocumentRecord): FileRecord => ({
  heronId: fileIdOf(scope, document.id),
  sha256: document.id,
  filename: document.fileName,
  renamedFilename: null,
  fileClass: document.fileClass === 'unknown' ? null : document.fileClass,
  referenceId: null,
  parentHeronId: null,
  created: '',
  numPages: document.pages,
  pageClasses: null,
  processingError: document.error?.message ?? null,
});

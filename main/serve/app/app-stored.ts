import { createHash } from 'node:crypto';
import { BYTES, programRecordId } from '../../../shared/store/program-records.ts';
import { createOneAtATime } from '../../flows/index.ts';
import type { RecordKind, Scope, Stored } from '../../heron/server/index.ts';
import { kindOf } from '../../reading/index.ts';
import { appBatches } from './batches.ts';
import { appCorrections } from './corrections.ts';
import { documentsOf } from './documents-of.ts';
import { appEndUsers } from './end-users.ts';
import { appFiles } from './files.ts';
import type { KeptRecords } from './kept-records.ts';
import { appObjects } from './objects.ts';
import { appPdfs } from './pdfs.ts';
import type { PostedFiles } from './posted-files.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** Whose everything is: all keys of the app see all of its companies, as the window does. */
export const APP_OWNER = 'window';

/**
 * Keeps records where the window keeps its own: companies, files that count, corrections and settings are the window's, and
 * for what it has no place of its own they lie beside them, in the same store and the same backups.
 */
export function createAppStored(services: AppServices, snapshots: Snapshots, posted: PostedFiles): Stored {
  const { store, originals, companies } = services;
  const bytesId = ({ endUser }: Scope, sha256: string): string => programRecordId(endUser ?? '', BYTES, sha256);

  const loadFile = async (scope: Scope, sha256: string): Promise<Uint8Array | null> => {
    const isOwn =
      (await store['store.programRecord']({ id: bytesId(scope, sha256) })) !== null ||
      (await documentsOf(snapshots, scope)).some(({ id }) => id === sha256);
    return isOwn ? originals.load(sha256) : null;
  };

  const kinds: { readonly [K in RecordKind]: KeptRecords<K> } = {
    endUser: appEndUsers(services, snapshots),
    batch: appBatches(services, posted),
    pdf: appPdfs(services, snapshots, loadFile),
    file: appFiles(services, snapshots),
    corrections: appCorrections(services, snapshots),
    object: appObjects(services),
  };
  const of = <K extends RecordKind>(kind: K): KeptRecords<K> => kinds[kind] as KeptRecords<K>;
  const oneAtATime = createOneAtATime();

  const change: Stored['change'] = (scope, kind, id, next) =>
    oneAtATime(JSON.stringify([scope.endUser, kind, id]), () => of(kind).change(scope, id, next));

  return {
    endUsers: async () => (await store['store.companies']({})).map(({ id }) => id).sort(),
    ids: (scope, kind) => of(kind).ids(scope),
    load: (scope, kind, id) => of(kind).load(scope, id),
    change,
    add: async (scope, kind, id, json) => {
      let isNew = false;
      await change(scope, kind, id, (current) => {
        isNew = current === null;
        return current ?? JSON.parse(json);
      });
      return isNew;
    },
    forget: async ({ endUser }) => void (endUser !== null && (await companies.remove(endUser))),
    keepFile: async (scope, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await originals.keep(sha256, kindOf(bytes) ?? 'data', bytes);
      await store['store.saveProgramRecord']({
        id: bytesId(scope, sha256),
        companyId: scope.endUser ?? '',
        json: '{}',
      });
      return sha256;
    },
    loadFile,
    dropFile: async (scope, sha256) => {
      await store['store.removeProgramRecord']({ id: bytesId(scope, sha256), companyId: scope.endUser ?? '' });
      if (!(await store['store.isOriginalUsed']({ id: sha256 }))) await originals.remove(sha256);
    },
    revision: ({ endUser }) => snapshots.revision(endUser ?? ''),
  };
}

import { createHash } from 'node:crypto';
import { kindOf } from '../reading/index.ts';
import type { SourceFile } from './file-source.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { type ImportFileOptions, type ImportOutcome, type ImportServices, readAndStore } from './read-and-store.ts';

export type ImportFile = (file: SourceFile, options: ImportFileOptions) => Promise<ImportOutcome>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The import of one file: known already? else read and stored. */
export function createImportFile(services: ImportServices): ImportFile {
  const { store, originals } = services;
  const oneAtATime = createOneAtATime();

  const importBytes = async (
    fileName: string,
    bytes: Uint8Array,
    id: string,
    options: ImportFileOptions,
  ): Promise<ImportOutcome> => {
    if (!(await store['store.hasDocument']({ id }))) return readAndStore(services, { fileName, bytes }, options);
    await originals.keep(id, kindOf(bytes) ?? 'data', bytes);
    return { kind: 'repeated', message: `${fileName} was added before; nothing changed.` };
  };

  return async (file, options) => {
    if (options.signal.aborted) return { kind: 'cancelled' };
    const loaded = await file.load();
    if (!loaded.ok) return { kind: 'failed', message: loaded.error.message };
    const id = sha256(loaded.value);
    // Two files of the same bytes must not both find the store without them.
    return oneAtATime(id, () => importBytes(file.fileName, loaded.value, id, options));
  };
}

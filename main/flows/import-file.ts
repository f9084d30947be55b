import { createHash } from 'node:crypto';
import type { ReadDocument } from '../../shared/model/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';
import type { SourceFile } from './file-source.ts';
import { importRecords } from './import-records.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { foundSentence, refusalSentence } from './sentences.ts';

export interface ReadOptions {
  readonly passwords: readonly string[];
  readonly signal: AbortSignal;
  readonly onPage: (page: number, pages: number) => void;
}

/** Reads a file into a document; what goes wrong stands in the document's error. */
export type ReadFile = (file: { fileName: string; bytes: Uint8Array }, options: ReadOptions) => Promise<ReadDocument>;

export interface ImportServices {
  readonly read: ReadFile;
  readonly store: StoreOperations;
  readonly originals: Originals;
}

export interface ImportFileOptions extends ReadOptions {
  /** The last step begins, which is not interrupted. */
  readonly onSaving: () => void;
}

/** Where one attempt at a file ended. */
export type ImportOutcome =
  | { readonly kind: 'done'; readonly companyId: string; readonly message: string }
  | { readonly kind: 'repeated'; readonly message: string }
  | { readonly kind: 'password'; readonly code: 'password_required' | 'password_wrong'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

export type ImportFile = (file: SourceFile, options: ImportFileOptions) => Promise<ImportOutcome>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The import of one file: known already? read it, keep its bytes, and store what it says, in this order. */
export function createImportFile({ read, store, originals }: ImportServices): ImportFile {
  const oneAtATime = createOneAtATime();

  const save = async (document: ReadDocument, bytes: Uint8Array): Promise<ImportOutcome> => {
    const records = importRecords(document);
    await originals.keep(document.id, bytes);
    await store['store.saveImport'](records);
    return { kind: 'done', companyId: records.company.id, message: foundSentence(document) };
  };

  const importBytes = async (
    fileName: string,
    bytes: Uint8Array,
    id: string,
    options: ImportFileOptions,
  ): Promise<ImportOutcome> => {
    if (await store['store.hasDocument']({ id })) {
      await originals.keep(id, bytes);
      return { kind: 'repeated', message: `${fileName} was added before; nothing changed.` };
    }
    const document = await read({ fileName, bytes }, options);
    if (options.signal.aborted) return { kind: 'cancelled' };
    const code = document.error?.code;
    if (code === 'password_required' || code === 'password_wrong')
      return { kind: 'password', code, message: document.error?.message ?? '' };
    const refusal = refusalSentence(document);
    if (refusal !== null) return { kind: 'failed', message: refusal };
    options.onSaving();
    return save(document, bytes);
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

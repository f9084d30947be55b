import {
  type DocumentSettings,
  NOTHING_SAID,
  type ReadDocument,
  type Verdict,
  worstVerdict,
} from '../../shared/model/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';
import { kindOf } from '../reading/index.ts';
import { importRecords } from './import-records.ts';
import { findOwner } from './owner-of.ts';
import { foundSentence, openSentences, refusalSentence } from './sentences.ts';

/** A file in memory, under the name a person knows it by. */
export interface LoadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly passwords: readonly string[];
  readonly signal: AbortSignal;
  readonly onPage: (page: number, pages: number) => void;
  /** What a person said of the file; nothing when left out. */
  readonly settings?: DocumentSettings;
}

/** Reads a file into a document; what goes wrong stands in the document's error. */
export type ReadFile = (file: LoadedFile, options: ReadOptions) => Promise<ReadDocument>;

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
  | {
      readonly kind: 'done';
      readonly companyId: string;
      readonly documentId: string;
      readonly message: string;
      /** Why a person should say whose the file is; null where that is sure. */
      readonly question: string | null;
      /** What a person can say of it that it leaves open; null: nothing. */
      readonly leavesOpen: string | null;
      /** The worst of its statements'. */
      readonly verdict: Verdict | null;
    }
  | { readonly kind: 'repeated'; readonly message: string }
  | { readonly kind: 'password'; readonly code: 'password_required' | 'password_wrong'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

/** Reads a file, keeps its bytes, and stores what it says, in this order; a file that says nothing is not kept. */
export async function readAndStore(
  { read, store, originals }: ImportServices,
  file: LoadedFile,
  options: ImportFileOptions,
): Promise<ImportOutcome> {
  const document = await read(file, options);
  if (options.signal.aborted) return { kind: 'cancelled' };
  const code = document.error?.code;
  if (code === 'password_required' || code === 'password_wrong')
    return { kind: 'password', code, message: document.error?.message ?? '' };
  const refusal = refusalSentence(document);
  if (refusal !== null) return { kind: 'failed', message: refusal };
  options.onSaving();
  const before = await store['store.document']({ id: document.id });
  const owner = await findOwner(store, document, before);
  const records = importRecords(document, options.settings ?? NOTHING_SAID, owner);
  await originals.keep(document.id, kindOf(file.bytes) ?? 'data', file.bytes);
  await store['store.saveImport'](records);
  const { company, question } = owner;
  return {
    kind: 'done',
    companyId: company.id,
    documentId: document.id,
    message: foundSentence(document),
    question,
    leavesOpen: openSentences(document),
    verdict: worstVerdict(document.statements.map(({ verdict }) => verdict)),
  };
}

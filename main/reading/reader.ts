import type { PageWords } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { createFileWorkers, type FileJob } from '../workers/index.ts';
import { kindOf } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { unpackPage } from './packed-page.ts';
import type { CutRequest, OcrMode, ReadRequest, WorkerMessage } from './protocol.ts';

export interface ReadOptions {
  /** For error sentences. */
  readonly fileName: string;
  readonly passwords: readonly string[];
  /** Which pages are recognised; `auto` when left out. */
  readonly ocr?: OcrMode;
  /** What the writing may be in, of `LANGUAGES`; English when left out. */
  readonly languages?: readonly string[];
  /** Aborting stops the work at once. */
  readonly signal?: AbortSignal;
  /** Called after each page with the number of pages read and in all. */
  readonly onPage?: (page: number, pages: number) => void;
}

export interface CutOptions extends Pick<ReadOptions, 'fileName' | 'passwords'> {
  /** The pages of each part, in the order of the file; 1 is the first, and every page is in one part. */
  readonly parts: readonly (readonly number[])[];
}

/** Reads files into words, each in a worker thread that can be killed. */
export interface Reader {
  /** The pages of a PDF or an image as words; a failure of the file, of its limits or of the worker is a result, not a throw. */
  read(bytes: Uint8Array, options: ReadOptions): Promise<Result<readonly PageWords[]>>;
  /** Parts of a PDF as PDFs of their own, whose pages say what the file's say; it fails as `read` does. */
  cut(bytes: Uint8Array, options: CutOptions): Promise<Result<readonly Uint8Array[]>>;
  /** Ends the workers. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Where the worker's code is; by default beside this file. */
  readonly workerUrl?: URL;
  /** Files read at the same time. */
  readonly workers?: number;
  /** Milliseconds without a finished page after which a worker is taken for hung. */
  readonly silence?: number;
}

/** Pages recognised side by side when one file is read alone; files side by side have one each. */
const RECOGNISERS = 2;

function refuse(bytes: Uint8Array, fileName: string): Result<never> | null {
  if (bytes.length === 0) return failure('file_empty', `${fileName} is empty. Ask for the file again.`);
  if (bytes.length > LIMITS.bytes)
    return failure('too_large', `${fileName} is larger than ${LIMITS.bytes / 1e6} MB. Split the file.`);
  if (kindOf(bytes) === null)
    return failure(
      'not_recognised',
      `${fileName} is not a PDF, PNG, JPEG or TIFF. Ask for the statement as one of these.`,
    );
  return null;
}

const refuseToCut = (bytes: Uint8Array, fileName: string): Result<never> | null =>
  kindOf(bytes) === 'pdf' ? null : failure('not_recognised', `${fileName} is not a PDF; only a PDF is cut into parts.`);

const pagesInOrder = (pages: readonly PageWords[]): readonly PageWords[] =>
  pages.toSorted((a, b) => a.number - b.number);

/** The pages of one file: as they come, in order at the end. */
function readingOf(bytes: Uint8Array, options: ReadOptions): FileJob<WorkerMessage, readonly PageWords[]> {
  const { fileName, passwords, signal, onPage, ocr = 'auto', languages = ['eng'] } = options;
  const pages: PageWords[] = [];
  return {
    ...{ fileName, bytes, signal },
    request: (copy, isAlone): ReadRequest => {
      const recognisers = isAlone ? RECOGNISERS : 1;
      return { kind: 'read', bytes: copy, fileName, passwords, ocr, languages, recognisers };
    },
    hear: (message) => {
      if (message.kind === 'failed') return { ok: false, error: message.error };
      if (message.kind === 'done') return success(pagesInOrder(pages));
      if (message.kind !== 'page') return 'working';
      const page = unpackPage(message.page);
      pages.push(page);
      onPage?.(pages.length, message.pages);
      // A page that was recognised takes its time.
      return page.words[0]?.source === 'ocr' ? 'earned' : 'working';
    },
  };
}

/** The parts of one file, in the order in which they are asked for. */
function cuttingOf(bytes: Uint8Array, options: CutOptions): FileJob<WorkerMessage, readonly Uint8Array[]> {
  const { fileName, passwords, parts } = options;
  const cut: Uint8Array[] = [];
  return {
    ...{ fileName, bytes },
    request: (copy): CutRequest => ({ kind: 'cut', bytes: copy, fileName, passwords, parts }),
    hear: (message) => {
      if (message.kind === 'failed') return { ok: false, error: message.error };
      if (message.kind === 'done') return success(cut);
      if (message.kind === 'part') cut.push(message.bytes);
      return 'working';
    },
  };
}

/** A reader with a pool of worker threads. */
export function createReader({ workerUrl, ...options }: ReaderOptions = {}): Reader {
  const pool = createFileWorkers({ url: workerUrl ?? new URL('./worker.ts', import.meta.url), ...options });
  return {
    read: async (bytes, asked) => refuse(bytes, asked.fileName) ?? pool.run(readingOf(bytes, asked)),
    cut: async (bytes, asked) =>
      refuse(bytes, asked.fileName) ?? refuseToCut(bytes, asked.fileName) ?? pool.run(cuttingOf(bytes, asked)),
    close: pool.close,
  };
}

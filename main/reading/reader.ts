import { Worker } from 'node:worker_threads';
import type { PageWords } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { watchBuffers } from './buffer-watch.ts';
import { kindOf } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { unpackPage } from './packed-page.ts';
import type { OcrMode, ReadMessage, ReadRequest } from './protocol.ts';

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

/** Reads files into words, each in a worker thread that can be killed. */
export interface Reader {
  /** The pages of a PDF or an image as words; a failure of the file, of its limits or of the worker is a result, not a throw. */
  read(bytes: Uint8Array, options: ReadOptions): Promise<Result<readonly PageWords[]>>;
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

const memoryFailure = (fileName: string): Result<never> =>
  failure('out_of_memory', `${fileName} takes too much memory to read and was left out. Split the file.`);

function crashFailure(error: Error & { code?: string }, fileName: string): Result<never> {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? memoryFailure(fileName)
    : failure(
        'worker_crashed',
        `Reading ${fileName} crashed (${error.message}) and it was left out. Ask for the file again.`,
      );
}

/** One file in one worker. Settles once; `broken` tells that the worker must not be used again. */
function readIn(
  worker: Worker,
  bytes: Uint8Array,
  options: ReadOptions,
  { silence, recognisers }: { readonly silence: number; readonly recognisers: number },
): Promise<{ result: Result<readonly PageWords[]>; broken: boolean }> {
  const { fileName, passwords, signal, onPage, ocr = 'auto', languages = ['eng'] } = options;
  return new Promise((resolve) => {
    const pages: PageWords[] = [];
    const settle = (result: Result<readonly PageWords[]>, broken: boolean): void => {
      clearTimeout(quiet);
      clearTimeout(whole);
      endWatch();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      resolve({ result, broken });
    };
    const timeOut = (): void =>
      settle(failure('timed_out', `Reading ${fileName} took too long and it was left out. Split the file.`), true);
    const onAbort = (): void => settle(failure('cancelled', `Reading ${fileName} was cancelled.`), true);
    const quiet = setTimeout(timeOut, silence);
    const whole = setTimeout(timeOut, LIMITS.total);
    const endWatch = watchBuffers(worker, () => settle(memoryFailure(fileName), true));
    signal?.addEventListener('abort', onAbort);
    const onMessage = (message: ReadMessage): void => {
      quiet.refresh();
      if (message.kind === 'page') {
        pages.push(unpackPage(message.page));
        if (pages.at(-1)?.words[0]?.source === 'ocr') whole.refresh();
        onPage?.(pages.length, message.pages);
      } else if (message.kind === 'done') settle(success(pages.sort((a, b) => a.number - b.number)), false);
      else if (message.kind === 'failed') settle({ ok: false, error: message.error }, false);
    };
    const onError = (error: Error): void => settle(crashFailure(error, fileName), true);
    const onExit = (): void => settle(crashFailure(new Error('its worker ended'), fileName), true);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // A copy is transferred, so that the caller's bytes stay whole; a Buffer's `slice` would not be one.
    const copy = new Uint8Array(bytes);
    const request: ReadRequest = { bytes: copy, fileName, passwords, ocr, languages, recognisers };
    worker.postMessage(request, [copy.buffer]);
  });
}

/** A reader with a pool of worker threads, started when first needed and kept warm. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { workers = 1, silence = LIMITS.silence } = options;
  const workerUrl = options.workerUrl ?? new URL('./worker.ts', import.meta.url);
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const start = (): Worker => {
    const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: LIMITS.heap } });
    worker.unref();
    return worker;
  };
  const acquire = async (): Promise<Worker> => {
    if (running >= workers) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    return idle.pop() ?? start();
  };
  const release = async (worker: Worker, broken: boolean): Promise<void> => {
    if (broken) await worker.terminate();
    else idle.push(worker);
    running -= 1;
    waiting.shift()?.();
  };

  return {
    read: async (bytes, readOptions) => {
      const refused = refuse(bytes, readOptions.fileName);
      if (refused) return refused;
      const worker = await acquire();
      if (readOptions.signal?.aborted) {
        await release(worker, false);
        return failure('cancelled', `Reading ${readOptions.fileName} was cancelled.`);
      }
      worker.ref();
      const { result, broken } = await readIn(worker, bytes, readOptions, {
        silence,
        recognisers: running > 1 ? 1 : RECOGNISERS,
      });
      worker.unref();
      await release(worker, broken);
      return result;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

import type { Worker } from 'node:worker_threads';
import { failure, type Result } from '../../shared/result.ts';
import { watchBuffers } from './buffer-watch.ts';
import { WORKER_LIMITS } from './limits.ts';

/** What a message of a worker means: the end of its work, that it goes on, or that it earned the time for a whole file anew. */
export type Heard<Value> = Result<Value> | 'working' | 'earned';

/** One file's work in a worker. */
export interface FileJob<Message, Value> {
  /** For error sentences. */
  readonly fileName: string;
  /** Copied and transferred, so that the caller's stay whole. */
  readonly bytes: Uint8Array;
  /**
   * What the worker is told.
   *
   * @param isAlone no other file is worked on at the same time
   */
  request(bytes: Uint8Array, isAlone: boolean): unknown;
  hear(message: Message): Heard<Value>;
  /** Aborting stops the work at once. */
  readonly signal?: AbortSignal | undefined;
}

/** How a job ended; `isBroken` tells that the worker must not be used again. */
export interface Ending<Value> {
  readonly result: Result<Value>;
  readonly isBroken: boolean;
}

export const cancelled = (fileName: string): Result<never> =>
  failure('cancelled', `Reading ${fileName} was cancelled.`);

const tooMuchMemory = (fileName: string): Result<never> =>
  failure('out_of_memory', `${fileName} takes too much memory to read and was left out. Split the file.`);

const tooLong = (fileName: string): Result<never> =>
  failure('timed_out', `Reading ${fileName} took too long and it was left out. Split the file.`);

const crash = (error: Error & { code?: string }, fileName: string): Result<never> =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuchMemory(fileName)
    : failure(
        'worker_crashed',
        `Reading ${fileName} crashed (${error.message}) and it was left out. Ask for the file again.`,
      );

/** Does a job in a worker. Settles once, whatever the file does to the worker. */
export function runJob<Message, Value>(
  worker: Worker,
  job: FileJob<Message, Value>,
  { silence, isAlone }: { readonly silence: number; readonly isAlone: boolean },
): Promise<Ending<Value>> {
  const { fileName, signal } = job;
  return new Promise((resolve) => {
    const settle = (result: Result<Value>, isBroken: boolean): void => {
      clearTimeout(quiet);
      clearTimeout(whole);
      endWatch();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      resolve({ result, isBroken });
    };
    const timeOut = (): void => settle(tooLong(fileName), true);
    const onAbort = (): void => settle(cancelled(fileName), true);
    const quiet = setTimeout(timeOut, silence);
    const whole = setTimeout(timeOut, WORKER_LIMITS.total);
    const endWatch = watchBuffers(worker, () => settle(tooMuchMemory(fileName), true));
    signal?.addEventListener('abort', onAbort);
    const onMessage = (message: Message): void => {
      quiet.refresh();
      const heard = job.hear(message);
      if (heard === 'earned') whole.refresh();
      else if (heard !== 'working') settle(heard, false);
    };
    const onError = (error: Error): void => settle(crash(error, fileName), true);
    const onExit = (): void => settle(crash(new Error('its worker ended'), fileName), true);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // A Buffer's `slice` would be no copy.
    const copy = new Uint8Array(job.bytes);
    worker.postMessage(job.request(copy, isAlone), [copy.buffer]);
  });
}

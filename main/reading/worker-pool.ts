import { Worker } from 'node:worker_threads';
import { failure, type Result, success } from '../../shared/result.ts';
import { watchBuffers } from './buffer-watch.ts';
import { LIMITS } from './limits.ts';
import type { WorkerMessage, WorkerRequest } from './protocol.ts';

/** One file's way through a worker. */
export interface Work<T> {
  readonly fileName: string;
  /** Aborting stops the work at once. */
  readonly signal: AbortSignal | undefined;
  /**
   * What the worker is asked.
   *
   * @param running how many files are worked on now, this one included
   */
  readonly request: (running: number) => WorkerRequest;
  /** Takes what comes before the end. True: it took its time for a reason, so that the time for the whole file begins anew. */
  readonly take: (message: WorkerMessage) => boolean;
  /** What it all came to. */
  readonly done: () => T;
}

/** Worker threads, started when first needed and kept warm; one that fails is ended and replaced. */
export interface WorkerPool {
  run<T>(work: Work<T>): Promise<Result<T>>;
  /** Ends the workers. */
  close(): Promise<void>;
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
function runIn<T>(
  worker: Worker,
  { fileName, signal, take, done }: Work<T>,
  request: WorkerRequest,
  silence: number,
): Promise<{ result: Result<T>; broken: boolean }> {
  return new Promise((resolve) => {
    const settle = (result: Result<T>, broken: boolean): void => {
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
    const onMessage = (message: WorkerMessage): void => {
      quiet.refresh();
      if (message.kind === 'done') settle(success(done()), false);
      else if (message.kind === 'failed') settle({ ok: false, error: message.error }, false);
      else if (take(message)) whole.refresh();
    };
    const onError = (error: Error): void => settle(crashFailure(error, fileName), true);
    const onExit = (): void => settle(crashFailure(new Error('its worker ended'), fileName), true);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
}

/**
 * A pool without workers yet.
 *
 * @param workers files worked on at the same time
 * @param silence milliseconds without a message after which a worker is taken for hung
 */
export function createWorkerPool(workerUrl: URL, workers: number, silence: number): WorkerPool {
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
    run: async (work) => {
      const worker = await acquire();
      if (work.signal?.aborted) {
        await release(worker, false);
        return failure('cancelled', `Reading ${work.fileName} was cancelled.`);
      }
      worker.ref();
      const { result, broken } = await runIn(worker, work, work.request(running), silence);
      worker.unref();
      await release(worker, broken);
      return result;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result.ts';
import { cancelled, type FileJob, runJob } from './file-job.ts';
import { WORKER_LIMITS } from './limits.ts';

/** Worker threads that can be killed, each with one file at a time. */
export interface FileWorkers {
  /** Does a job; a failure of the file, of its limits or of the worker is a result, not a throw. */
  run<Message, Value>(job: FileJob<Message, Value>): Promise<Result<Value>>;
  /** Ends the workers. */
  close(): Promise<void>;
}

export interface FileWorkersOptions {
  /** Where the workers' code is. */
  readonly url: URL;
  /** Files worked on at the same time; one when left out. */
  readonly workers?: number | undefined;
  /** Milliseconds without a word after which a worker is taken for hung. */
  readonly silence?: number | undefined;
}

/** A pool of worker threads, started when first needed and kept warm. */
export function createFileWorkers({
  url,
  workers = 1,
  silence = WORKER_LIMITS.silence,
}: FileWorkersOptions): FileWorkers {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const start = (): Worker => {
    const worker = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: WORKER_LIMITS.heap } });
    worker.unref();
    return worker;
  };
  const acquire = async (): Promise<Worker> => {
    if (running >= workers) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    return idle.pop() ?? start();
  };
  const release = async (worker: Worker, isBroken: boolean): Promise<void> => {
    if (isBroken) await worker.terminate();
    else idle.push(worker);
    running -= 1;
    waiting.shift()?.();
  };

  return {
    run: async (job) => {
      const worker = await acquire();
      if (job.signal?.aborted) {
        await release(worker, false);
        return cancelled(job.fileName);
      }
      worker.ref();
      const { result, isBroken } = await runJob(worker, job, { silence, isAlone: running === 1 });
      worker.unref();
      await release(worker, isBroken);
      return result;
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

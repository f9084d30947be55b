import { Worker } from 'node:worker_threads';
import type { ExportStage } from '../../shared/contract.ts';
import { failure, type Result } from '../../shared/result.ts';
import type { WriteExport } from '../flows/index.ts';
import type { Asked, CompanyComputing, Question, Told, WorkerData } from './protocol.ts';

/** Computes companies in a worker thread: whoever asks goes on meanwhile, and what crashes takes nothing with it. */
export interface Computer extends CompanyComputing {
  /** Computes a company and writes it in the form that is asked for. */
  readonly written: WriteExport;
  /** Ends the worker; what it was asked and did not answer is cancelled. */
  close(): Promise<void>;
}

export interface ComputerOptions extends WorkerData {
  /** Where the worker's code is; by default beside this file. */
  readonly workerUrl?: URL;
}

interface Waiting {
  readonly settle: (result: Result<unknown>) => void;
  readonly onStage: (stage: ExportStage) => void;
}

const CLOSED = failure('cancelled', 'Egret was closed before this was computed.');

const crashFailure = (error: Error & { code?: string }): Result<never> =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? failure(
        'out_of_memory',
        'Computing this company takes more memory than there is. Close other programs and try again.',
      )
    : failure('worker_crashed', `Computing this company crashed (${error.message}). What was read is kept; try again.`);

/** A computer whose worker starts with the first question, is kept warm, and is replaced after a crash. */
export function createComputer({
  version,
  workerUrl = new URL('./worker.ts', import.meta.url),
}: ComputerOptions): Computer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const settle = (id: number, result: Result<unknown>): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    asked?.settle(result);
  };
  const settleAll = (result: Result<never>): void => {
    for (const id of [...waiting.keys()]) settle(id, result);
  };
  const hear = (told: Told): void => {
    if (told.kind === 'answer') settle(told.id, told.result);
    else waiting.get(told.id)?.onStage(told.stage);
  };
  const start = (): Worker => {
    const started = new Worker(workerUrl, { workerData: { version } satisfies WorkerData });
    const end = (error: Error): void => {
      if (worker !== started) return;
      worker = null;
      settleAll(crashFailure(error));
    };
    return started
      .on('message', hear)
      .on('error', end)
      .on('exit', () => end(new Error('its worker ended')));
  };
  const ask = <T>(question: Question, onStage: Waiting['onStage'] = () => {}): Promise<Result<T>> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, { settle: resolve as Waiting['settle'], onStage });
      worker ??= start();
      worker.ref();
      worker.postMessage({ ...question, id: lastId } satisfies Asked);
    });

  return {
    refreshed: (...args) => ask({ name: 'refreshed', args }),
    page: (...args) => ask({ name: 'page', args }),
    evidence: (...args) => ask({ name: 'evidence', args }),
    openRows: (...args) => ask({ name: 'openRows', args }),
    preview: (...args) => ask({ name: 'preview', args }),
    remoteView: (...args) => ask({ name: 'remoteView', args }),
    serviceWords: (...args) => ask({ name: 'serviceWords', args }),
    pushPlan: (...args) => ask({ name: 'pushPlan', args }),
    pushPreview: (...args) => ask({ name: 'pushPreview', args }),
    written: (order, onStage) => ask({ name: 'written', args: [order] }, onStage),
    close: async () => {
      const ended = worker;
      worker = null;
      settleAll(CLOSED);
      await ended?.terminate();
    },
  };
}

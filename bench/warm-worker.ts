import { Worker } from 'node:worker_threads';
import type { ReadRequest, WorkerMessage } from '../main/reading/protocol.ts';

/** The reader's worker without its pool, for what only the worker can be asked. */
export interface WarmWorker {
  /** Reads a file to its end. */
  read(bytes: Uint8Array, recognisers: number): Promise<void>;
  close(): Promise<unknown>;
}

/** Starts a worker; `url` names a script that starts the reader's own. */
export function startWorker(url: URL, onMessage?: (message: unknown) => void): WarmWorker {
  const worker = new Worker(url);
  const request: Omit<ReadRequest, 'bytes' | 'recognisers'> = {
    kind: 'read',
    fileName: 'bench.pdf',
    passwords: [],
    ocr: 'auto',
    languages: ['eng'],
  };
  return {
    read: (bytes, recognisers) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.on('message', function next(message: WorkerMessage) {
          onMessage?.(message);
          if (message.kind === 'failed') reject(new Error(message.error.message));
          if (message.kind !== 'done') return;
          worker.off('message', next).off('error', reject);
          resolve();
        });
        worker.postMessage({ ...request, bytes: bytes.slice(), recognisers });
      }),
    close: () => worker.terminate(),
  };
}

import type { Worker } from 'node:worker_threads';
import { WORKER_LIMITS } from './limits.ts';

/** Milliseconds between two looks: streams inflate by some hundred megabytes in that time. */
const EVERY = 200;

/**
 * Tells when a worker holds more in buffers than a file may cost. V8's limit on a worker is for its heap alone; what a
 * stream inflates to lies outside of it and would take all memory there is. Nodes before 24 cannot look into another
 * thread; there only the time limits stop such a file.
 *
 * @param onExceeded called at most once
 * @returns ends the watch
 */
export function watchBuffers(worker: Worker, onExceeded: () => void): () => void {
  if (typeof worker.getHeapStatistics !== 'function') return () => undefined;
  let ended = false;
  const end = (): void => {
    ended = true;
    clearInterval(timer);
  };
  const look = async (): Promise<void> => {
    // Rejects where the worker has just ended; its end is reported by itself.
    const statistics = await worker.getHeapStatistics().catch(() => null);
    if (ended || statistics === null || statistics.external_memory <= WORKER_LIMITS.buffers * 1e6) return;
    end();
    onExceeded();
  };
  const timer = setInterval(look, EVERY);
  return end;
}

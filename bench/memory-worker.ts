import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';

/** The reader's worker, which says before each tenth page how much memory it keeps: what is left after a collection. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const EVERY = 10;
let pages = 0;
const port = parentPort;
if (!port) throw new Error('bench/memory-worker.ts runs as a worker thread');
const post = port.postMessage.bind(port);
port.postMessage = (message: { kind: string }) => {
  if (message.kind === 'page') pages += 1;
  if (message.kind === 'page' && pages % EVERY === 0) {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    post({ kind: 'memory', page: pages, bytes: heapUsed + external });
  }
  post(message);
};

await import('../main/reading/worker.ts');

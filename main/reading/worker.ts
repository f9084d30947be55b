import { parentPort } from 'node:worker_threads';
import { packPage } from './packed-page.ts';
import type { ReadMessage, ReadRequest } from './protocol.ts';
import { readPdf } from './read-pdf.ts';

/** The worker's side of the pool: one file at a time, pages as they come. */
const port = parentPort;
if (!port) throw new Error('reading/worker.ts runs as a worker thread');

const post = (message: ReadMessage): void => port.postMessage(message);

port.on('message', async (request: ReadRequest) => {
  const result = await readPdf(request, (page, pages) => post({ kind: 'page', page: packPage(page), pages }));
  post(result.ok ? { kind: 'done' } : { kind: 'failed', error: result.error });
});

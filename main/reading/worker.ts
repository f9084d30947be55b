import { parentPort } from 'node:worker_threads';
import type { PageWords } from '../../shared/model/index.ts';
import { failure, type Result } from '../../shared/result.ts';
import { cutPdf } from './cut-pdf.ts';
import { kindOf } from './file-kind.ts';
import { readImage } from './image/read-image.ts';
import { createPageRecogniser, RecognitionError } from './ocr/index.ts';
import { packPage } from './packed-page.ts';
import type { CutRequest, ReadRequest, WorkerMessage, WorkerRequest } from './protocol.ts';
import { readPdf } from './read-pdf.ts';

/** The worker's side of the pool: one file at a time, pages as they come. */
const port = parentPort;
if (!port) throw new Error('reading/worker.ts runs as a worker thread');

/** Milliseconds between signs of life while pages are recognised. */
const PULSE = 2_000;

const post = (message: WorkerMessage): void => port.postMessage(message);
const recogniser = createPageRecogniser();

async function read(request: ReadRequest): Promise<Result<null>> {
  recogniser.begin(request.languages, request.recognisers, request.ocr === 'doubted' ? 'figures' : 'unsure');
  const kind = kindOf(request.bytes) ?? 'pdf';
  let isRead = false;
  // Where a file fails at one page, others are still under way: the next file must not get them.
  const onPage = (page: PageWords, pages: number): void => {
    if (!isRead) post({ kind: 'page', page: packPage(page), pages });
  };
  try {
    if (kind === 'pdf') return await readPdf(request, recogniser, onPage);
    return await readImage(request, kind, recogniser, onPage);
  } catch (error) {
    if (!(error instanceof RecognitionError)) throw error;
    return failure(
      error.code,
      `${request.fileName} could not be recognised (${error.message}) and was left out. Scan it again.`,
    );
  } finally {
    isRead = true;
  }
}

const cut = (request: CutRequest): Promise<Result<null>> =>
  cutPdf(request, (bytes) =>
    port.postMessage({ kind: 'part', bytes } satisfies WorkerMessage, [bytes.buffer as ArrayBuffer]),
  );

async function answer(request: WorkerRequest): Promise<void> {
  const pulse = setInterval(() => {
    if (recogniser.isBusy()) post({ kind: 'alive' });
  }, PULSE);
  const result = await (request.kind === 'cut' ? cut(request) : read(request));
  clearInterval(pulse);
  post(result.ok ? { kind: 'done' } : { kind: 'failed', error: result.error });
}

/** Ends the worker with this error, which the pool then reports. */
function crash(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

// pdf.js begins work on a damaged file that nobody waits for, and that may fail when the file is long reported. Node would
// end the worker for it, and with it the next file, which is sound.
process.on('unhandledRejection', () => undefined);

port.on('message', (request: WorkerRequest) => {
  answer(request).catch(crash);
});

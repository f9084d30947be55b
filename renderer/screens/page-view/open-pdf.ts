import { getDocument, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { cannotBeOpened, type Drawing, type Original, type OriginalPage, OriginalProblem } from './original.ts';

const asset = (folder: string): string => new URL(`/pdfjs/${folder}/`, window.location.href).href;

const problemOf = (error: unknown): OriginalProblem =>
  error instanceof Error && error.name === 'PasswordException'
    ? new OriginalProblem('This file opens with a password only.', true)
    : cannotBeOpened();

function draw(page: PDFPageProxy, scale: number): Drawing {
  const canvas = document.createElement('canvas');
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  return { canvas: task.promise.then(() => canvas), cancel: () => task.cancel() };
}

function pageOf(page: PDFPageProxy): OriginalPage {
  const { width, height } = page.getViewport({ scale: 1 });
  return { size: { width, height }, draw: (scale) => draw(page, scale) };
}

/**
 * Opens a PDF in a worker of its own, so that closing one file ends whatever it was doing. Forms and scripts of the file
 * stay asleep.
 *
 * @param passwords tried in turn when the file asks for one
 */
export async function openPdf(data: Uint8Array, passwords: readonly string[], signal: AbortSignal): Promise<Original> {
  const port = new Worker(workerUrl, { type: 'module' });
  const task = getDocument({
    data,
    worker: PDFWorker.create({ port }),
    cMapUrl: asset('cmaps'),
    standardFontDataUrl: asset('standard_fonts'),
    iccUrl: asset('iccs'),
    wasmUrl: asset('wasm'),
    enableXfa: false,
  });
  const left = [...passwords];
  task.onPassword = (answer: (password: string | Error) => void) =>
    answer(left.shift() ?? Object.assign(new Error('no password left'), { name: 'PasswordException' }));
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    const pdf = await task.promise;
    return { page: async (number) => pageOf(await pdf.getPage(number)), close };
  } catch (error) {
    close();
    throw problemOf(error);
  }
}

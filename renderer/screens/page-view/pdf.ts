import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** An original that can be shown, until it is closed. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  close(): void;
}

/** Why an original cannot be shown. `locked`: it wants a password, or another one. */
export class PdfProblem extends Error {
  readonly locked: boolean;
  constructor(message: string, locked = false) {
    super(message);
    this.locked = locked;
  }
}

const asset = (folder: string): string => new URL(`/pdfjs/${folder}/`, window.location.href).href;

async function fetchOriginal(documentId: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(`/documents/${documentId}`, { signal });
  if (!response.ok) throw new PdfProblem('The original is no longer among Egret’s documents; add the file again.');
  return new Uint8Array(await response.arrayBuffer());
}

const problemOf = (error: unknown): PdfProblem => {
  if (error instanceof PdfProblem) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new PdfProblem('This file opens with a password only.', true)
    : new PdfProblem('The original could not be opened here; what was read from it stays.');
};

/**
 * Opens an original in a worker of its own, so that closing one file ends whatever it was doing. Forms and scripts of
 * the file stay asleep.
 */
export async function openPdf(documentId: string, password: string | null, signal: AbortSignal): Promise<OpenPdf> {
  const data = await fetchOriginal(documentId, signal).catch((error: unknown) => {
    throw problemOf(error);
  });
  const port = new Worker(workerUrl, { type: 'module' });
  const task = getDocument({
    data,
    worker: PDFWorker.create({ port }),
    ...(password !== null && { password }),
    cMapUrl: asset('cmaps'),
    standardFontDataUrl: asset('standard_fonts'),
    iccUrl: asset('iccs'),
    wasmUrl: asset('wasm'),
    enableXfa: false,
  });
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    close();
    throw problemOf(error);
  }
}

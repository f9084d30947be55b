import { createFormatReader, type FormatReader } from '../formats/index.ts';
import { createReader, type Reader } from '../reading/index.ts';

/** Reads files of every kind, each in a worker thread that can be killed. */
export interface DocumentReader {
  /** PDFs and pictures of pages. */
  readonly pages: Reader;
  /** Files of banks and feeds. */
  readonly formats: FormatReader;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** Where the code of the workers is; by default beside their readers. */
export interface WorkerUrls {
  readonly pages: URL;
  readonly formats: URL;
}

export interface DocumentReaderOptions {
  readonly urls?: WorkerUrls;
  /** Files of one kind that are read at the same time; one when left out. */
  readonly workers?: number;
  /** Milliseconds without a word after which a worker is taken for hung. */
  readonly silence?: number;
}

/** Readers with pools of workers, which start when they are first needed. */
export function createDocumentReader({ urls, ...options }: DocumentReaderOptions = {}): DocumentReader {
  const pages = createReader({ ...options, ...(urls && { workerUrl: urls.pages }) });
  const formats = createFormatReader({ ...options, workerUrl: urls?.formats });
  return {
    pages,
    formats,
    close: async () => {
      await Promise.all([pages.close(), formats.close()]);
    },
  };
}

import type { Result } from '../../shared/result.ts';
import { createFileWorkers } from '../workers/index.ts';
import type { FormatSettings } from './given.ts';
import type { FormatRequest } from './protocol.ts';
import type { FormatReading } from './read-format.ts';

/** Reads files of feeds and exchange formats, each in a worker thread that can be killed. */
export interface FormatReader {
  /**
   * The statements of a file, as `readFormat` gives them; what costs too much fails too.
   *
   * @param documentId SHA-256 of the bytes; ids derive from it
   */
  read(bytes: Uint8Array, fileName: string, options: ReadFormatOptions): Promise<Result<FormatReading>>;
  /** Whether a file is of one of the formats; also one that cannot be told in time, so that it is not passed over. */
  recognises(bytes: Uint8Array): Promise<boolean>;
  /** Ends the workers. */
  close(): Promise<void>;
}

export interface ReadFormatOptions {
  readonly documentId: string;
  readonly settings: FormatSettings;
  /** Aborting stops the work at once. */
  readonly signal?: AbortSignal | undefined;
}

export interface FormatReaderOptions {
  /** Where the worker's code is; by default beside this file. */
  readonly workerUrl?: URL | undefined;
  /** Files read at the same time. */
  readonly workers?: number | undefined;
  /** Milliseconds a file may take. */
  readonly silence?: number | undefined;
}

/** A reader with a pool of worker threads. */
export function createFormatReader({ workerUrl, ...options }: FormatReaderOptions = {}): FormatReader {
  const pool = createFileWorkers({ url: workerUrl ?? new URL('./worker.ts', import.meta.url), ...options });
  return {
    read: (bytes, fileName, { documentId, settings, signal }) =>
      pool.run({
        ...{ fileName, bytes, signal },
        request: (copy): FormatRequest => ({ kind: 'read', bytes: copy, fileName, documentId, settings }),
        hear: (answer: Result<FormatReading>) => answer,
      }),
    recognises: async (bytes) => {
      const told = await pool.run({
        ...{ fileName: 'a file', bytes },
        request: (copy): FormatRequest => ({ kind: 'recognise', bytes: copy }),
        hear: (answer: Result<boolean>) => answer,
      });
      return !told.ok || told.value;
    },
    close: pool.close,
  };
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Letters gathered before a write: many small writes cost more than one. */
const BATCH = 1 << 18;

export interface BatchedWriter {
  /** Resolves at once while there is room, else when the stream has drained. */
  readonly write: (text: string) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Gathers small texts for a stream, and waits when the stream is full. */
export function batchedWriter(stream: Writable): BatchedWriter {
  let batch = '';
  const flush = async (): Promise<void> => {
    const text = batch;
    batch = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: async (text) => {
      batch += text;
      if (batch.length >= BATCH) await flush();
    },
    flush,
  };
}

import type { Originals } from '../documents/index.ts';
import type { Connection, HeronClient, Hold, Push, PushOutcome } from '../heron/client/index.ts';
import type { Sender } from './outbox/outbox.ts';

const NO_BYTES = new Uint8Array();

const gone = (fileName: string): PushOutcome => ({
  bytesSent: 0,
  error: {
    code: 'file_missing',
    message: `${fileName} is no longer on this computer; add it again, or drop this.`,
    status: null,
    retryAt: null,
  },
});

const fileIn = (push: Push) => (push.kind === 'statement_file' || push.kind === 'file' ? push.file : null);

/** Sends what the outbox holds, files with their bytes; null while there is no connection. */
export function createSender(
  connection: Connection | null,
  client: () => HeronClient | null,
  hold: Pick<Hold, 'until'>,
  originals: Pick<Originals, 'load'>,
): Sender | null {
  const service = connection && client();
  if (!connection || !service) return null;
  return {
    baseUrl: connection.baseUrl,
    heldUntil: hold.until,
    send: async (push, signal) => {
      const file = fileIn(push);
      const bytes = file ? await originals.load(file.id) : NO_BYTES;
      return bytes ? service.push(push, bytes, signal) : gone(file?.fileName ?? '');
    },
  };
}

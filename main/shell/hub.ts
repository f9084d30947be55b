import { failure } from '../../shared/result.ts';
import { type CallHandler, createWire, type Wire, type WireMessage } from '../../shared/wire.ts';
import { parseWireMessage } from './wire-message.ts';

export type SendMessage = (message: WireMessage) => void;

/** One page's end, as the transport sees it. */
export interface Connection {
  /** Feed whatever arrives; what is not a message of the wire is ignored. */
  receive(raw: unknown): void;
  /** The page is gone. */
  close(): void;
}

/** Main's end of the wire, whichever page is at the other one. */
export interface Hub {
  /** Speaks to the page that owns the store: the latest that announced itself. */
  readonly wire: Wire;
  connect(send: SendMessage): Connection;
  /** Whether there is a page that owns the store. */
  hasPage(): boolean;
}

/**
 * Pages come and go; main has one wire. Each page's calls are answered to itself. Calls to the store and events go to
 * the latest page that announced, and what had no answer yet is sent again to the next.
 */
export function createHub(serve: CallHandler, onReady: () => void): Hub {
  let owner: SendMessage | null = null;
  const wire = createWire(
    (message) => owner?.(message),
    async () => failure('invalid_request', 'Calls are served where they come in.'),
  );

  const connect = (send: SendMessage): Connection => {
    const inbound = createWire(send, serve);
    return {
      receive: (raw) => {
        const message = parseWireMessage(raw);
        if (message?.kind === 'call') inbound.receive(message);
        else if (message?.kind === 'ready') {
          owner = send;
          inbound.receive(message);
          inbound.announce();
          wire.receive(message);
          onReady();
        } else if (message && owner === send) wire.receive(message);
      },
      close: () => {
        if (owner === send) owner = null;
      },
    };
  };

  return { wire, connect, hasPage: () => owner !== null };
}

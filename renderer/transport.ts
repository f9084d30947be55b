import { ELSEWHERE } from '../shared/elsewhere.ts';
import type { WireMessage } from '../shared/wire.ts';
import { storeName } from './store-name.ts';

/** What the preload script puts on `window` in Electron. */
export interface Preload {
  post(message: WireMessage): void;
  listen(callback: (message: WireMessage) => void): void;
  /** The path of a chosen or dropped file; empty when it has none. */
  pathOf(file: File): string;
}

declare global {
  interface Window {
    readonly egret?: Preload;
  }
}

/** Carries messages to main. What is sent while main is away is lost; the wire sends it again when main returns. */
export interface Transport {
  send(message: WireMessage): void;
}

export interface TransportEvents {
  onMessage(message: WireMessage): void;
  /** Main can be reached, or no longer. */
  onReachable(reachable: boolean): void;
  /** Main works with the store of another browser, until `takeOver` is called. */
  onElsewhere(takeOver: () => void): void;
}

const FIRST_RETRY = 250;
const LAST_RETRY = 5_000;

function preloadTransport(preload: Preload, events: TransportEvents): Transport {
  preload.listen(events.onMessage);
  queueMicrotask(() => events.onReachable(true));
  return { send: (message) => preload.post(message) };
}

/** Where main is asked to serve a store. */
function addressOf(store: string, takesOver: boolean): URL {
  const address = new URL('/wire', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.searchParams.set('store', store);
  if (takesOver) address.searchParams.set('take-over', '');
  return address;
}

/** A WebSocket that comes back by itself, waiting a little longer after each failure; but not from where main is used elsewhere. */
function socketTransport(events: TransportEvents): Transport {
  const store = storeName();
  let socket: WebSocket;
  let wait = FIRST_RETRY;

  const connect = (takesOver: boolean): void => {
    socket = new WebSocket(addressOf(store, takesOver));
    socket.addEventListener('open', () => {
      wait = FIRST_RETRY;
      events.onReachable(true);
    });
    socket.addEventListener('message', ({ data }) => events.onMessage(JSON.parse(String(data)) as WireMessage));
    // A failed attempt ends in `close` too, so one listener covers both.
    socket.addEventListener('close', ({ code }) => {
      events.onReachable(false);
      if (code === ELSEWHERE) return events.onElsewhere(() => connect(true));
      setTimeout(() => connect(false), wait);
      wait = Math.min(wait * 2, LAST_RETRY);
    });
  };

  connect(false);
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}

/** Electron's bridge where there is one, else a WebSocket to the server the page came from. */
export const openTransport = (events: TransportEvents): Transport =>
  window.egret ? preloadTransport(window.egret, events) : socketTransport(events);

import { Socket } from 'node:net';

/** Lets Node connect to the hosts and ports of these addresses, and to no others; connections to others are cut. */
export type Permit = (baseUrls: readonly string[]) => void;

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** As Node names where a socket is to go. */
interface Target {
  readonly host?: string;
  readonly port?: number | string;
  /** Of a pipe; HTTP leaves it null. */
  readonly path?: string | null;
}

const keyOf = (host: string, port: number | string): string => `${host.replace(/^\[|\]$/g, '').toLowerCase()} ${port}`;

function keyOfUrl(baseUrl: string): string {
  const { hostname, port, protocol } = new URL(baseUrl);
  return keyOf(hostname, port || (DEFAULT_PORTS[protocol] ?? ''));
}

/** `connect` takes options, an array that begins with them (from inside Node), or port and host. */
function targetOf([first, second]: readonly unknown[]): Target {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) return first as Target;
  if (typeof first === 'number' || /^\d+$/.test(String(first)))
    return { port: Number(first), ...(typeof second === 'string' && { host: second }) };
  return { path: String(first) };
}

/**
 * Closes Node's network for this thread: no socket is connected to anywhere but what is permitted, whichever library asks.
 * Every connection of Node's, TLS and `fetch` included, begins in `Socket.connect`, so that one place is enough. Sockets
 * that others open to a server of ours are not touched, nor are pipes, which leave the computer nowhere.
 */
export function closeNodeNetwork(): Permit {
  let permitted: ReadonlySet<string> = new Set();
  const open = new Map<Socket, string>();
  const connect = Socket.prototype.connect;
  function guarded(this: Socket, ...args: unknown[]): Socket {
    const { host = 'localhost', port, path } = targetOf(args);
    if (!path) {
      const key = keyOf(host, port ?? '');
      if (!permitted.has(key))
        return this.destroy(new Error(`Egret opens no connection to ${host}, because sync is not connected to it.`));
      open.set(this, key);
      this.once('close', () => open.delete(this));
    }
    return Reflect.apply(connect, this, args) as Socket;
  }
  Socket.prototype.connect = guarded as typeof connect;
  return (baseUrls) => {
    permitted = new Set(baseUrls.map(keyOfUrl));
    for (const [socket, key] of open) if (!permitted.has(key)) socket.destroy();
  };
}

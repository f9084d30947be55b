import { timingSafeEqual } from 'node:crypto';

/** What a request shows of itself. Headers that were not sent are undefined. */
export interface Visitor {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly cookie: string | undefined;
  /** The token in the address, if there is one. */
  readonly token: string | undefined;
  readonly webSocket: boolean;
}

/** `enter`: the right token in the address; it becomes a cookie. `refuse`: with the sentence to answer. */
export type Admission =
  | { readonly kind: 'admit' }
  | { readonly kind: 'enter' }
  | { readonly kind: 'refuse'; readonly message: string };

const same = (given: string | undefined, expected: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const refuse = (message: string): Admission => ({ kind: 'refuse', message });

/**
 * Decides who may talk to Egret on this machine. The Host must be ours (a name that was made to point here is not), the
 * Origin must be ours (other ports count as others), and the visitor must have come by the address Egret printed.
 */
export function createDoor(port: number, token: string): (visitor: Visitor) => Admission {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  return (visitor) => {
    if (visitor.host !== host) return refuse(`Egret answers only to ${host}.`);
    if (visitor.origin === undefined ? visitor.webSocket : visitor.origin !== origin)
      return refuse('Egret answers only to its own page.');
    if (visitor.token !== undefined && same(visitor.token, token)) return { kind: 'enter' };
    if (visitor.fetchSite !== undefined && !['same-origin', 'none'].includes(visitor.fetchSite))
      return refuse('Egret answers only to its own page.');
    return same(visitor.cookie, token)
      ? { kind: 'admit' }
      : refuse('Open the address that Egret printed when it started; each start has a new one.');
  };
}

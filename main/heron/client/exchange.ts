import { z } from 'zod';
import { authenticationHeaders, type Connection } from './connection.ts';
import type { Hold } from './hold.ts';
import { noAnswer } from './no-answer.ts';
import { exhaustedUntil, retryAtOf } from './rate-limit.ts';
import { refused } from './refused.ts';
import { type RemoteResult, remoteFailure } from './remote-result.ts';

/** One request, before it is known whom it goes to. */
export interface RemoteRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind the base URL; begins with a slash. */
  readonly path: string;
  readonly body?: Body;
  /** What the service does before it answers may take minutes, as reading scans does. */
  readonly isLong?: boolean;
}

export interface Body {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What one request came to. */
export interface Exchange {
  /** Bytes of the request: its first line, the headers that Egret sets, and its body; 0 where no connection came about. */
  readonly bytesSent: number;
  /** The body of the answer, parsed; null where it has none. */
  readonly result: RemoteResult<unknown>;
}

export interface ExchangeOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** How long an answer may take, in milliseconds. */
  readonly patience: { readonly short: number; readonly long: number };
  /** Told what the service says of when it wants to be asked again. */
  readonly hold: Hold;
  /** Given when nothing more may be asked of the service, because it is no longer the one that is connected. */
  readonly ended: AbortSignal;
}

/** Ends the wait for an answer early. What was sent may have been done all the same. */
export type Ask = (request: RemoteRequest, signal?: AbortSignal) => Promise<Exchange>;

/** More of an answer is not taken in. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A JSON body. */
export const jsonBody = (value: unknown): Body => ({
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

/** Speaks to one service. Nothing is thrown: what goes wrong is told in the result. */
export function createAsk(connection: Connection, { fetch, now, patience, hold, ended }: ExchangeOptions): Ask {
  const { host } = new URL(connection.baseUrl);
  return async (request, signal) => {
    const { method, path, body } = request;
    const url = new URL(`${connection.baseUrl}${path}`);
    const headers = {
      accept: 'application/json',
      ...authenticationHeaders(connection.authentication),
      ...(body && { 'content-type': body.mediaType }),
    };
    const bytesSent = sizeOf(`${method} ${url.pathname}${url.search} HTTP/1.1`, headers, body);
    const timeout = AbortSignal.timeout(request.isLong ? patience.long : patience.short);
    const cut = AbortSignal.any([ended, timeout, ...(signal ? [signal] : [])]);
    try {
      const init = { method, headers, redirect: 'manual', signal: cut, ...(body && { body: body.bytes }) } as const;
      const response = await fetch(url, init);
      const bytes = await wholeBody(response);
      const result = resultOf(response, bytes, host, now());
      hold.extend(exhaustedUntil(response.headers, now()) ?? 0);
      if (!result.ok) hold.extend(result.error.retryAt ?? 0);
      return { bytesSent, result };
    } catch (error) {
      const { result, wasSent } = noAnswer(timeout.aborted ? timeout.reason : error, host);
      return { bytesSent: wasSent ? bytesSent : 0, result };
    }
  };
}

function sizeOf(firstLine: string, headers: Readonly<Record<string, string>>, body: Body | undefined): number {
  const lines = [firstLine, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ''];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`).length + (body?.bytes.length ?? 0);
}

async function wholeBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RangeError('the answer is too large');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function resultOf(
  { ok, status, headers }: Response,
  bytes: Uint8Array,
  host: string,
  now: number,
): RemoteResult<unknown> {
  const body = parsed(bytes);
  const meant = ok ? (errorStatusOf(body) ?? status) : status;
  if (meant >= 300) return refused(meant, body ?? null, host, retryAtOf(headers, now));
  if (body === undefined)
    return remoteFailure('remote_failed', `${host} answered with something that is not JSON; check the address.`, {
      status,
    });
  return { ok: true, value: body };
}

/** Heron's error, which a proxy on the way may have put into an answer of success: nothing is done because that says so. */
const HERON_ERROR = z.object({ code: z.int().min(400).max(599), name: z.string(), description: z.unknown() });

const errorStatusOf = (body: unknown): number | null => HERON_ERROR.safeParse(body).data?.code ?? null;

/** JSON; null where there is nothing, undefined where it is something else. */
function parsed(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

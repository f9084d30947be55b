import type { Connection } from './connection.ts';
import { createAsk, type Exchange, type ExchangeOptions } from './exchange.ts';
import { createLinks, type Links } from './links.ts';
import { pullCompany, pullEndUsers } from './pull.ts';
import type { Push } from './push.ts';
import { requestOf } from './push-request.ts';
import { waitUntil } from './rate-limit.ts';
import { createRead } from './read.ts';
import { fileContent, fileList } from './read-remote.ts';
import type { RemoteCompany, RemoteEndUser } from './remote-company.ts';
import { type RemoteFailure, type RemoteResult, remoteFailure } from './remote-result.ts';

/** What telling a service one thing came to. */
export interface PushOutcome {
  readonly bytesSent: number;
  /** Null: it is done, or was done before. */
  readonly error: RemoteFailure | null;
}

/** Speaks to one Heron-compatible service. Nothing is thrown: what goes wrong is told in the result. */
export interface HeronClient {
  /** Whether the service is there and takes the key. */
  test(): Promise<RemoteResult<null>>;
  /**
   * Tells the service one thing.
   *
   * @param bytes of the file, where it is one
   */
  push(push: Push, bytes: Uint8Array, signal: AbortSignal): Promise<PushOutcome>;
  endUsers(): Promise<RemoteResult<readonly RemoteEndUser[]>>;
  /** A company by Egret's id of it. */
  company(companyId: string): Promise<RemoteResult<RemoteCompany>>;
  /** The bytes of a file, by the service's id of it. */
  file(id: string): Promise<RemoteResult<Uint8Array>>;
  readonly links: Links;
}

export interface ClientOptions extends ExchangeOptions {
  /** Told of every request but those of `push`, which tells of its own. */
  readonly onSent: (bytes: number) => void;
  /** Resolves after so many milliseconds, or as soon as the signal is given. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Of these a service says 409 when it has them, which is what was wanted. */
const KEPT_ONCE: ReadonlySet<Push['kind']> = new Set(['create_company', 'statement_file', 'file']);

const CONFLICT = 409;
const DONE = { bytesSent: 0, error: null };

const outcomeOf = (push: Push, { bytesSent, result }: Exchange): PushOutcome => {
  const isThere = !result.ok && result.error.status === CONFLICT && KEPT_ONCE.has(push.kind);
  return { bytesSent, error: result.ok || isThere ? null : result.error };
};

/** The service said when it wants to be asked again, and that is too long to wait for. */
const heldBack = ({ baseUrl }: Connection, retryAt: number) =>
  remoteFailure('remote_busy', `${new URL(baseUrl).host} wants no further request yet. Try again later.`, { retryAt });

export function createHeronClient(connection: Connection, options: ClientOptions): HeronClient {
  const send = createAsk(connection, options);
  const { hold, now, sleep, patience, ended } = options;
  const read = createRead(async (request, signal) => {
    // A person waits for what is read: only so long as for an answer.
    const wait = waitUntil(hold.until, now());
    if (wait > patience.short) return { bytesSent: 0, result: heldBack(connection, hold.until) };
    if (wait > 0) await sleep(wait, ended);
    const exchange = await send(request, signal);
    options.onSent(exchange.bytesSent);
    return exchange;
  });
  /** A file that is uploaded twice would be two files; whether it was is known to the service alone. */
  const fileIsThere = async (push: Push): Promise<RemoteResult<boolean>> => {
    if (push.kind !== 'file') return { ok: true, value: false };
    const path = `/end_users/${encodeURIComponent(push.companyId)}/files`;
    const files = await read.read({ method: 'GET', path }, fileList);
    return files.ok ? { ok: true, value: files.value.some((one) => one.referenceId === push.file.id) } : files;
  };
  return {
    test: async () => {
      const { result } = await read.ask({ method: 'GET', path: '/hello_world/authenticated' });
      return result.ok ? { ok: true, value: null } : result;
    },
    push: async (push, bytes, signal) => {
      const known = await fileIsThere(push);
      if (!known.ok) return { ...DONE, error: known.error };
      if (known.value) return DONE;
      return outcomeOf(push, await send(requestOf(push, bytes), signal));
    },
    endUsers: () => pullEndUsers(read),
    company: (companyId) => pullCompany(read, companyId),
    file: (id) =>
      read.read({ method: 'GET', path: `/end_user_files/${encodeURIComponent(id)}/file`, isLong: true }, fileContent),
    links: createLinks(read),
  };
}

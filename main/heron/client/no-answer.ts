import { type RemoteFailure, remoteFailure } from './remote-result.ts';

/** Node's and OpenSSL's codes of a certificate or a handshake that must not be trusted. */
const UNTRUSTED =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/;

/** `fetch` hides why it failed in a chain of causes. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Why no whole answer came, and whether the request left at all. */
export interface NoAnswer {
  readonly result: { readonly ok: false; readonly error: RemoteFailure };
  readonly wasSent: boolean;
}

/** What `fetch` threw, in a sentence. */
export function noAnswer(error: unknown, host: string): NoAnswer {
  const code = codeOf(error);
  if (UNTRUSTED.test(code)) {
    const message = `${host} did not prove who it is (${code}), so nothing was sent. Check the address; ask whoever runs the service for a valid certificate.`;
    return { result: remoteFailure('remote_untrusted', message), wasSent: false };
  }
  const unreachable = (message: string) => remoteFailure('remote_unreachable', message);
  if (isNamed(error, 'AbortError'))
    return { result: unreachable(`Egret broke off before ${host} answered.`), wasSent: true };
  // The service is there, and fails to answer: not for ever is it asked again.
  if (isNamed(error, 'TimeoutError') || LATE.has(code))
    return { result: remoteFailure('remote_failed', `${host} did not answer in time.`), wasSent: true };
  const because = NEVER_CONNECTED[code];
  const reason = because ?? 'The connection broke off before a whole answer came';
  return {
    result: unreachable(`${reason} (${host}). Check your connection and the address.`),
    wasSent: because === undefined,
  };
}

/** Codes of an answer that `fetch` itself gave up waiting for. */
const LATE: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** Codes of what fails before a byte is sent. */
const NEVER_CONNECTED: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no computer of that name',
  EAI_AGAIN: 'No name can be looked up, which mostly means that this computer is offline',
  ECONNREFUSED: 'Nothing listens there',
  ENETUNREACH: 'This computer is offline',
  EHOSTUNREACH: 'This computer is offline',
  UND_ERR_CONNECT_TIMEOUT: 'No connection came about in time',
};

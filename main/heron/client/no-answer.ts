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

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** Why no whole answer came, from what `fetch` threw. */
export function noAnswer(error: unknown, host: string): { readonly ok: false; readonly error: RemoteFailure } {
  const code = codeOf(error);
  if (UNTRUSTED.test(code))
    return remoteFailure(
      'remote_untrusted',
      `${host} did not prove who it is (${code}), so nothing was sent. Check the address; ask whoever runs the service for a valid certificate.`,
    );
  if (isTimeout(error))
    return remoteFailure('remote_unreachable', `${host} did not answer in time. Egret asks again by itself.`);
  const because = REASONS[code] ?? 'The connection broke off before a whole answer came';
  return remoteFailure('remote_unreachable', `${because} (${host}). Check your connection and the address.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no computer of that name',
  EAI_AGAIN: 'No name can be looked up, which mostly means that this computer is offline',
  ECONNREFUSED: 'Nothing listens there',
  ENETUNREACH: 'This computer is offline',
  EHOSTUNREACH: 'This computer is offline',
  UND_ERR_CONNECT_TIMEOUT: 'No connection came about in time',
};

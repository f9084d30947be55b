import { type RemoteFailure, remoteFailure } from './remote-result.ts';

const LONGEST = 300;
/** The service waited for the rest of a request (RFC 9110, 15.5.9): no fault of what was sent. */
const REQUEST_TIMEOUT = 408;

/** Heron's errors say why in `description`, of a few operations in `message`; shown cut, because a stranger wrote it. */
function saidIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { description, message } = body as Record<string, unknown>;
  const said = description ?? message;
  if (said == null) return '';
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const quoted = (body: unknown): string => {
  const said = saidIn(body);
  return said === '' ? '' : ` It says: ${said.replace(/\.?$/, '.')}`;
};

/** What an answer that is no success means, in a sentence that says what to do. */
export function refused(
  status: number,
  body: unknown,
  host: string,
  retryAt: number | null,
): { readonly ok: false; readonly error: RemoteFailure } {
  const said = quoted(body);
  if (status === 401)
    return remoteFailure('remote_unauthorised', `${host} does not let you in (${status}). Check the key.${said}`, {
      status,
    });
  if (status === 403)
    return remoteFailure('remote_refused', `${host} does not allow this (403). Ask whoever gave you the key.${said}`, {
      status,
    });
  if (status === 429)
    return remoteFailure('remote_busy', `${host} wants fewer requests (429).${said}`, {
      status,
      retryAt,
    });
  if (status >= 500 || status === REQUEST_TIMEOUT)
    return remoteFailure('remote_failed', `${host} failed (${status}).${said}`, {
      status,
      retryAt,
    });
  if (status >= 300 && status < 400)
    return remoteFailure('remote_refused', `${host} points to another address (${status}). Check the address.`, {
      status,
    });
  return remoteFailure('remote_refused', `${host} refused this (${status}).${said}`, { status });
}

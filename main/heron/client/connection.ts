import { failure, type Result, success } from '../../../shared/result.ts';

/** How a service is told who asks: a key of its own header, or a name and a password (seed 000). */
export type Authentication =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string };

/** A Heron-compatible service, and who asks it. */
export interface Connection {
  /** As `baseUrlOf` has it. */
  readonly baseUrl: string;
  readonly authentication: Authentication;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

const wrong = (message: string): Result<never> => failure('invalid_request', message);

/**
 * What a person typed as the address of a service, spelled as every other spelling of it is. Only HTTPS is taken, because secrets and
 * statements would be read by anyone on the way; a service on this computer may speak HTTP.
 */
export function baseUrlOf(typed: string): Result<string> {
  const text = typed.trim();
  if (!URL.canParse(text))
    return wrong('The address is not one; it begins with https://, as https://app.herondata.io/api.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return wrong('The address has a name or password in it; give them in their own fields.');
  if (url.search !== '' || url.hash !== '')
    return wrong('The address has a ? or # in it; leave out what begins there.');
  const isLocal = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !isLocal)
    return wrong('The address has to begin with https://; http:// is taken for this computer (127.0.0.1) only.');
  return success(`${url.origin}${url.pathname.replace(/\/+$/, '')}`);
}

/** The headers that say who asks. */
export const authenticationHeaders = (authentication: Authentication): Readonly<Record<string, string>> =>
  authentication.kind === 'key'
    ? { 'x-api-key': authentication.key }
    : { authorization: `Basic ${base64(`${authentication.user}:${authentication.password}`)}` };

/** Of a text's UTF-8. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

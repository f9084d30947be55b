import { protocol } from 'electron';
import type { ServePage } from '../serve-page.ts';

const SCHEME = 'app';
const HOST = 'egret';

/** The one origin of the page. Its store is found by it, so it never changes. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Makes `app:` a scheme like https. Only possible before Electron is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Whether an address belongs to our page. `URL.origin` is "null" for schemes Node does not know, so by parts. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host } = new URL(address);
  return scheme === `${SCHEME}:` && host === HOST;
}

/** Answers every request of the page from the disk. */
export function serveScheme(servePage: ServePage): void {
  protocol.handle(SCHEME, async ({ url, method }) =>
    isOwnAddress(url) && method === 'GET'
      ? servePage(new URL(url).pathname)
      : new Response('Not found.', { status: 404 }),
  );
}

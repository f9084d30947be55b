import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './scheme.ts';

const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/** Closes what must be closed before Electron is ready: no name resolves, so nothing is reached by name. */
export function closeResolver(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

const mayHave = (permission: string, origin: string): boolean =>
  permission === 'persistent-storage' && isOwnAddress(origin);

/** Denies every permission but keeping our own store, and every request that leaves the machine's memory and disk. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !URL.canParse(url) || !LOCAL_SCHEMES.has(new URL(url).protocol) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no other address, window or embedded page, no peer-to-peer traffic. */
function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Locks every page that will ever be made. */
export function lockAllContents(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

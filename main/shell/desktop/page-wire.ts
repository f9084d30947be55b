import { once } from 'node:events';
import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { Connection, Hub } from '../hub.ts';
import { isOwnAddress } from './scheme.ts';

/** The one channel between page and main; the preload script names it too. */
const CHANNEL = 'egret:wire';

/** Whether a message comes from our page itself: not from a frame in it, not from another address. */
export const isOwnPage = (frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);

/** Resolves once the page has said anything, which it does after it was seen. */
export const firstWord = (window: BrowserWindow): Promise<unknown> => once(window.webContents.ipc, CHANNEL);

/** Joins a window's page to the hub. What the page says before there is one waits for it. */
export function connectPage(window: BrowserWindow, hub: Promise<Hub>): void {
  const connected = hub.then(({ connect }) =>
    connect((message) => {
      if (!window.isDestroyed()) window.webContents.send(CHANNEL, message);
    }),
  );
  const withConnection = (act: (connection: Connection) => void): void => void connected.then(act, () => {});
  const receive = (event: Electron.IpcMainEvent, raw: unknown): void => {
    if (event.sender === window.webContents && isOwnPage(event.senderFrame))
      withConnection(({ receive }) => receive(raw));
  };
  ipcMain.on(CHANNEL, receive);
  // A page that is loaded in the place of another owns nothing until it announces itself.
  window.webContents.on('did-navigate', () => withConnection(({ close }) => close()));
  window.once('closed', () => {
    ipcMain.off(CHANNEL, receive);
    withConnection(({ close }) => close());
  });
}

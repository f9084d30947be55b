import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { Hub } from '../hub.ts';
import { isOwnAddress } from './scheme.ts';

/** The one channel between page and main; the preload script names it too. */
const CHANNEL = 'egret:wire';

/** Whether a message comes from our page itself: not from a frame in it, not from another address. */
export const isOwnPage = (frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);

/** Joins a window's page to the hub. */
export function connectPage(window: BrowserWindow, hub: Hub): void {
  const connection = hub.connect((message) => {
    if (!window.isDestroyed()) window.webContents.send(CHANNEL, message);
  });
  const receive = (event: Electron.IpcMainEvent, raw: unknown): void => {
    if (event.sender === window.webContents && isOwnPage(event.senderFrame)) connection.receive(raw);
  };
  ipcMain.on(CHANNEL, receive);
  window.once('closed', () => {
    ipcMain.off(CHANNEL, receive);
    connection.close();
  });
}

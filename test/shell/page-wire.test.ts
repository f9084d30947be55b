import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { connectPage, firstWord } from '../../main/shell/desktop/page-wire.ts';
import type { Hub } from '../../main/shell/hub.ts';

const { ipcMain } = vi.hoisted(() => {
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const of = (channel: string) => listeners.get(channel) ?? new Set();
  return {
    ipcMain: {
      on: (channel: string, listener: (...args: unknown[]) => void) =>
        listeners.set(channel, of(channel).add(listener)),
      off: (channel: string, listener: (...args: unknown[]) => void) => of(channel).delete(listener),
      emit: (channel: string, ...args: unknown[]) => {
        for (const listener of of(channel)) listener(...args);
      },
    },
  };
});
vi.mock('electron', () => ({ ipcMain, protocol: {} }));

const CHANNEL = 'egret:wire';

const OWN_PAGE = { parent: null, url: 'app://egret/' };

/** A window, and its page's way to speak. */
function madeWindow() {
  const webContents = Object.assign(new EventEmitter(), { ipc: new EventEmitter(), send: vi.fn() });
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
  const sayAs = (sender: object, senderFrame: object | null, message: unknown): void => {
    webContents.ipc.emit(CHANNEL, { sender, senderFrame }, message);
    ipcMain.emit(CHANNEL, { sender, senderFrame }, message);
  };
  const say = (message: unknown): void => sayAs(webContents, OWN_PAGE, message);
  return { window: window as unknown as BrowserWindow, webContents, say, sayAs };
}

/** A hub that notes what it is told. */
function notingHub() {
  const told: unknown[] = [];
  const close = vi.fn();
  const hub = { connect: () => ({ receive: (message: unknown) => void told.push(message), close }) };
  return { hub: hub as unknown as Hub, told, close };
}

test('what the page says before there is a hub waits for it, in its order', async () => {
  const { window, say } = madeWindow();
  const { hub, told } = notingHub();
  let start = (_hub: Hub): void => {};
  const starting = new Promise<Hub>((resolve) => {
    start = resolve;
  });
  connectPage(window, starting);
  say('first');
  say('second');
  await Promise.resolve();
  expect(told).toEqual([]);
  start(hub);
  await vi.waitFor(() => expect(told).toEqual(['first', 'second']));
  say('third');
  await vi.waitFor(() => expect(told).toEqual(['first', 'second', 'third']));
});

test('nobody but the page itself is heard: no frame in it, no other address, no other window', async () => {
  const { window, webContents, say, sayAs } = madeWindow();
  const { hub, told } = notingHub();
  connectPage(window, Promise.resolve(hub));
  sayAs(webContents, { parent: OWN_PAGE, url: 'app://egret/' }, 'a frame');
  sayAs(webContents, { parent: null, url: 'https://egret/' }, 'another address');
  sayAs(webContents, null, 'a frame that is gone');
  sayAs({}, OWN_PAGE, 'another window');
  say('the page');
  await vi.waitFor(() => expect(told).toEqual(['the page']));
});

test('a page that is closed is heard no more, and its connection ends', async () => {
  const { window, say } = madeWindow();
  const { hub, told, close } = notingHub();
  connectPage(window, Promise.resolve(hub));
  (window as unknown as EventEmitter).emit('closed');
  say('late');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(told).toEqual([]);
});

test('the connection of a page ends when another is loaded in its place, which is heard', async () => {
  const { window, webContents, say } = madeWindow();
  const { hub, told, close } = notingHub();
  connectPage(window, Promise.resolve(hub));
  webContents.emit('did-navigate');
  say('the other page');
  await vi.waitFor(() => expect(told).toEqual(['the other page']));
  expect(close).toHaveBeenCalledOnce();
});

test('the first word of a page is heard once it is said', async () => {
  const { window, say } = madeWindow();
  const heard = vi.fn();
  void firstWord(window).then(heard);
  await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
  say('anything');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});

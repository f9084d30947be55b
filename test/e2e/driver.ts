import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { watchSockets } from '../support/open-sockets.ts';

/** The app as it runs in one shell, with its data in one folder. */
export interface RunningApp {
  readonly page: Page;
  /** The process that runs Egret itself. */
  readonly pid: number;
  /** Does what makes the app hand over a file, and puts that file at `path`. */
  saveTo(path: string, exportFile: () => Promise<void>): Promise<void>;
  /** Chooses a folder of backups in the settings, which are open. */
  backUpTo(folder: string): Promise<void>;
  /** From now on it may connect somewhere; until then `close` fails where it did. */
  mayConnect(): void;
  close(): Promise<void>;
  /** Ends Egret, and what shows it, as a power cut does: no process gets to say goodbye. */
  kill(): Promise<void>;
}

/** How the specification reaches one shell. */
export interface Driver {
  readonly name: string;
  /** Why the shell cannot run here, or null. */
  readonly unavailable: string | null;
  start(dataFolder: string): Promise<RunningApp>;
}

export const ROOT = join(import.meta.dirname, '..', '..');

/** Watches from outside that a running app opens no connection, until it may. */
export function watchNetwork(pid: number): { mayConnect(): void; expectNone(): void } {
  const watch = watchSockets(pid);
  let isWatched = true;
  const expectNone = (): void => {
    const opened = isWatched ? watch.stop() : [];
    isWatched = false;
    if (opened.length > 0) throw new Error(`Egret connected to ${opened.join(', ')}`);
  };
  return { mayConnect: expectNone, expectNone };
}

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
  /** Closes it as a person does. One that does not end within `CLOSING` is killed, and that is an error. */
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

/** Milliseconds in which an app ends, its last backup included; one that takes this long waits for something that never comes. */
const CLOSING = 25_000;

/** Closes an app; kills one that hangs, so that what comes after it is not held up, and says so. */
export async function closeInTime(close: () => Promise<void>, kill: () => Promise<void>): Promise<void> {
  const timer = new AbortController();
  const hung = wait(CLOSING, true, { signal: timer.signal }).catch(() => false);
  const closed = close().then(() => false);
  if (await Promise.race([closed, hung]).finally(() => timer.abort())) {
    await kill();
    throw new Error(`Egret did not close within ${CLOSING / 1000} s, and was killed`);
  }
}

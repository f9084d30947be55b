import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The app as it runs in one shell, with its data in one folder. */
export interface RunningApp {
  readonly page: Page;
  /** The process that runs Egret itself. */
  readonly pid: number;
  /** Does what makes the app hand over a file, and puts that file at `path`. */
  saveTo(path: string, exportFile: () => Promise<void>): Promise<void>;
  /** Chooses a folder of backups in the settings, which are open. */
  backUpTo(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** How the specification reaches one shell. */
export interface Driver {
  readonly name: string;
  /** Why the shell cannot run here, or null. */
  readonly unavailable: string | null;
  start(dataFolder: string): Promise<RunningApp>;
}

export const ROOT = join(import.meta.dirname, '..', '..');

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { closeInTime, type Driver, ROOT, type RunningApp, watchNetwork } from '../e2e/driver.ts';
import { closeDisplay, display, displayMissing } from './display.ts';

/** The runtime's executable, or null: the tests never download one. */
export function findRuntime(): string | null {
  const { ELECTRON_OVERRIDE_DIST_PATH: overridden } = process.env;
  const require = createRequire(import.meta.url);
  const packageFolder = join(require.resolve('electron/package.json'), '..');
  if (!overridden && !existsSync(join(packageFolder, 'path.txt'))) return null;
  const executable = require('electron') as string;
  return existsSync(executable) ? executable : null;
}

// For whichever test file imports this, after its own hooks.
afterAll(closeDisplay);

/** Egret as the driver needs it: see there. */
const HELD = join(ROOT, 'test', 'desktop', 'held.mjs');

export interface DesktopApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** From now on it may connect somewhere; until then `close` and `kill` fail where it did. */
  mayConnect(): void;
  close(): Promise<void>;
  /** Ends it as a power cut does: no process gets to say goodbye. */
  kill(): Promise<void>;
}

/** Chromium's sandbox refuses root, which tests in containers often are. */
const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Starts the built app with its data in a folder. */
export async function startDesktop(dataFolder: string, files: readonly string[] = []): Promise<DesktopApp> {
  const name = await display();
  const electron = await _electron.launch({
    executablePath: findRuntime() ?? '',
    args: [...sandboxArguments(), `--user-data-dir=${dataFolder}`, HELD, ...files],
    env: { ...(process.env as Record<string, string>), ...(name && { DISPLAY: name }) },
  });
  const network = watchNetwork(electron.process().pid ?? 0);
  const killAll = async (): Promise<void> => {
    const running = electron.process();
    if (running.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    process.kill(-running.pid, 'SIGKILL');
    await gone;
  };
  return {
    electron,
    page: await electron.firstWindow(),
    mayConnect: network.mayConnect,
    close: () => closeInTime(() => electron.close(), killAll).finally(network.expectNone),
    kill: () => killAll().finally(network.expectNone),
  };
}

async function start(dataFolder: string): Promise<RunningApp> {
  const { electron, page, mayConnect, close, kill } = await startDesktop(dataFolder);
  return {
    page,
    pid: electron.process().pid ?? 0,
    mayConnect,
    close,
    kill,
    backUpTo: async (folder) => {
      const answer = (): Promise<void> =>
        electron.evaluate(({ dialog }, path) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
        }, folder);
      await answer().catch(answer);
      await page.getByRole('button', { name: 'Change…' }).click();
    },
    saveTo: async (path, exportFile) => {
      const answer = (): Promise<void> =>
        electron.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        }, path);
      // The runtime may forget the evaluation's promise before the driver hears of it; to answer twice changes nothing.
      await answer().catch(answer);
      await exportFile();
      await page.getByText(`Saved to ${path}`).waitFor();
    },
  };
}

/** Starts a program as the system does, without the driver. */
export async function spawnOnDisplay(
  executable: string,
  args: readonly string[],
  cwd = process.cwd(),
): Promise<ChildProcess> {
  const name = await display();
  const env = { ...process.env, ...(name && { DISPLAY: name }) };
  return spawn(executable, [...sandboxArguments(), ...args], { cwd, env, stdio: 'ignore' });
}

/** Starts Egret once more with the same data, as a double click on files does; answers its exit code. */
export async function startAgain(dataFolder: string, files: readonly string[]): Promise<number | null> {
  const child = await spawnOnDisplay(findRuntime() ?? '', [`--user-data-dir=${dataFolder}`, ROOT, ...files]);
  const [code] = await once(child, 'exit');
  return code as number | null;
}

/** Why the desktop app cannot be tested here, or null. */
export const desktopUnavailable = (): string | null =>
  findRuntime() === null ? "Electron's runtime is not installed" : displayMissing();

export const desktopDriver = (): Driver => ({ name: 'electron', unavailable: desktopUnavailable(), start });

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { closeInTime, type Driver, ROOT, type RunningApp, watchNetwork } from '../e2e/driver.ts';
import { freePort } from '../support/free-port.ts';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = CHROMIUMS.find(existsSync);

/** What the shell prints first: the address that lets in. */
const printedAddress = (shell: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    shell.once('exit', (code) => reject(new Error(`the browser shell ended with ${code}`)));
    shell.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });

const stop = async (shell: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (shell.exitCode !== null || shell.signalCode !== null) return;
  const gone = once(shell, 'exit');
  shell.kill(signal);
  await gone;
};

/** Ends a browser past the driver, which knows only the polite way: all of its processes name its profile. */
async function killBrowser(profile: string): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const started = await readFile(join('/proc', pid, 'cmdline'), 'utf8').catch(() => '');
    if (started.split('\0').includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), 'SIGKILL');
  }
}

/** A browser with a profile, and so with stores, of its own. */
export const openBrowser = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    args: ARGUMENTS,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
  });

/** The port is part of the page's origin, so an app keeps it from one start to the next. */
function createStart(): Driver['start'] {
  let port: number | null = null;
  return async (dataFolder): Promise<RunningApp> => {
    port ??= await freePort();
    const args = [join(ROOT, 'out', 'main', 'browser.js'), '--no-open', '--data', dataFolder, '--port', String(port)];
    const shell = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = shell.pid ?? 0;
    const network = watchNetwork(pid);
    const address = await printedAddress(shell);
    const profile = `${dataFolder}-profile`;
    const browser = await openBrowser(profile);
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(address);
    const close = async (): Promise<void> => {
      await browser.close();
      await stop(shell, 'SIGTERM');
    };
    const killAll = async (): Promise<void> => {
      await Promise.all([stop(shell, 'SIGKILL'), killBrowser(profile)]);
    };
    return {
      page,
      backUpTo: async (folder) => {
        await page.getByTestId('backup-folder').fill(folder);
        await page.getByRole('button', { name: 'Use this folder' }).click();
      },
      pid,
      mayConnect: network.mayConnect,
      saveTo: async (path, exportFile) => {
        const [download] = await Promise.all([page.waitForEvent('download'), exportFile()]);
        await download.saveAs(path);
      },
      close: () => closeInTime(close, killAll).finally(network.expectNone),
      kill: () => killAll().finally(network.expectNone),
    };
  };
}

export const browserDriver = (): Driver => ({
  name: 'chromium',
  unavailable: executablePath === undefined ? 'Chromium is not installed' : null,
  start: createStart(),
});

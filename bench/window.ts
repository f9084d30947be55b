import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { electronRuntime } from '../scripts/electron-runtime.ts';
import build from '../test/support/build.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 5;

const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } }).loadURL('data:text/html,<h1>Empty</h1>'));
app.on('window-all-closed', () => app.quit());`;

/** Milliseconds from starting an application to the first paint of its window that holds what is looked for. */
async function timeToPaint(
  executablePath: string,
  folder: string,
  application: string,
  selector: string,
): Promise<number> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const electron = await _electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${folder}`, application],
    env: process.env as Record<string, string>,
  });
  try {
    const page = await electron.firstWindow();
    await page.waitForSelector(selector);
    const painted = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return performance.timeOrigin + (paint?.startTime ?? performance.now());
    });
    return painted - started;
  } finally {
    await electron.close();
  }
}

/**
 * Egret's start to its first useful paint, on a new profile, against an empty Electron window's; null where there is no
 * runtime or no display.
 */
export async function benchWindow(): Promise<Comparison | null> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return null;
  const runtime = await electronRuntime();
  if (!runtime.ok) return null;
  build();
  const folder = await mkdtemp(join(tmpdir(), 'egret-bench-window-'));
  try {
    const empty = join(folder, 'empty.cjs');
    await writeFile(empty, EMPTY_MAIN);
    const ratios: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const egret = await timeToPaint(runtime.value, join(folder, `egret-${round}`), ROOT, '[data-testid="welcome"]');
      const yardstick = await timeToPaint(runtime.value, join(folder, `empty-${round}`), empty, 'h1');
      // The first round warms the disk's cache.
      if (round > 0) ratios.push(egret / yardstick);
    }
    return comparisonOf(ratios);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

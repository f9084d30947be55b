import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, intakeStates, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const FILES = 12;
const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`A page that crashes: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('A page that crashes', { timeout: 120_000 }, () => {
  let folder: string;
  let app: DesktopApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-crashed-page-'));
    app = await startDesktop(join(folder, 'data'));
  });

  afterAll(async () => {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('is opened again, says so, and every file that was on its way arrives', async () => {
    const files = Array.from({ length: FILES }, async (_, at) => {
      const path = join(folder, `${at}.pdf`);
      await writeFile(path, smallStatement({ currency: 'EUR', holder: `Company ${String(at).padStart(2, '0')}` }));
      return path;
    });
    await addFiles(app.page, await Promise.all(files));
    await expect.poll(() => intakeStates(app.page), { timeout: PATIENCE, interval: 20 }).toContain('done');
    const opened = app.electron.waitForEvent('window').catch(() => null);
    await app.electron
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
      .catch(() => {});
    const page = app.electron.windows()[0] ?? (await opened) ?? expect.unreachable();
    await byTestId(page, 'crash-banner').waitFor({ timeout: PATIENCE });
    expect(await byTestId(page, 'crash-banner').textContent()).toContain('was opened again');
    await expect
      .poll(() => intakeStates(page), { timeout: 60_000 })
      .toEqual(Array.from({ length: FILES }, () => 'done'));
    expect(await byTestId(page, 'company').count()).toBe(FILES);
  });
});

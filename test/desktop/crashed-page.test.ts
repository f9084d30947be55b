import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, intakeStates, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const FILES = 12;
const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`A page that crashes: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('A page that crashes', { timeout: 120_000 }, () => {
  let folder: string;
  let app: DesktopApp;

  /**
   * What the page shows, asked of the window: the driver does not follow a page past its crash. A page that is asked while it
   * loads may never answer.
   */
  const texts = (testId: string): Promise<string[]> =>
    app.electron
      .evaluate(
        ({ BrowserWindow }, script) =>
          Promise.race([
            BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<string[]>,
            new Promise<string[]>((resolve) => setTimeout(() => resolve([]), 1_000)),
          ]),
        `[...document.querySelectorAll('[data-testid="${testId}"]')].map((found) => found.textContent)`,
      )
      .catch(() => []);

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
      await writeFile(path, smallStatement({ currency: 'EUR', accountNumber: `4400 1234 ${1000 + at}` }));
      return path;
    });
    await addFiles(app.page, await Promise.all(files));
    await expect.poll(() => intakeStates(app.page), { timeout: PATIENCE, interval: 20 }).toContain('done');
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(() => texts('crash-banner'), { timeout: PATIENCE })
      .toEqual([expect.stringContaining('was opened again')]);
    const done = Array.from({ length: FILES }, () => expect.stringContaining('Read 1 statement, 3 rows, proven'));
    await expect.poll(() => texts('intake-item'), { timeout: 60_000 }).toEqual(done);
    expect(await texts('company')).toEqual([expect.stringContaining(`${FILES} statements`)]);
  });
});

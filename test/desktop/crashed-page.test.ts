import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, intakeStates, openCompany, openTab, PATIENCE } from '../e2e/pages.ts';
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
  const ask = (script: string): Promise<unknown> =>
    app.electron
      .evaluate(
        ({ BrowserWindow }, asked) =>
          Promise.race([
            BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(asked) as Promise<unknown>,
            new Promise<unknown>((resolve) => setTimeout(() => resolve([]), 1_000)),
          ]),
        script,
      )
      .catch(() => []);
  const texts = (testId: string): Promise<unknown> =>
    ask(`[...document.querySelectorAll('[data-testid="${testId}"]')].map((found) => found.textContent)`);
  const crash = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );

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
    await crash();
    await expect
      .poll(() => texts('crash-banner'), { timeout: PATIENCE })
      .toEqual([expect.stringContaining('was opened again')]);
    const done = Array.from({ length: FILES }, () => expect.stringContaining('1 statement, 3 rows, proven'));
    await expect.poll(() => texts('intake-item'), { timeout: 60_000 }).toEqual(done);
    expect(await texts('company')).toEqual([expect.stringContaining(`${FILES} statements`)]);
  });

  test('what was being saved when it crashed is saved', async () => {
    await app.close();
    app = await startDesktop(join(folder, 'data'));
    await openCompany(app.page, 'Heron Trading Ltd');
    await openTab(app.page, 'Transactions');
    const row = byTestId(app.page, 'transaction-row').first();
    await row.waitFor({ timeout: PATIENCE });
    await app.page.evaluate(holdCorrections);
    await row.focus();
    await app.page.keyboard.press('Space');
    await app.page.keyboard.press('g');
    await byTestId(app.page, 'quick-choice').getByRole('option').first().waitFor({ timeout: PATIENCE });
    await app.page.keyboard.type('Insurance');
    await app.page.keyboard.press('Enter');
    await byTestId(app.page, 'quick-choice').waitFor({ state: 'detached', timeout: PATIENCE });
    expect(await byTestId(app.page, 'edit-notice').getAttribute('data-kind')).not.toBe('done');
    await crash();
    await expect.poll(() => ask(STORED_CORRECTIONS), { timeout: PATIENCE }).toContain('"categorySlug":"insurance"');
  });
});

/** Goes on reading the table of corrections, so that nothing is written to it as long as this page lives. */
const holdCorrections = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open('egret');
    request.onsuccess = () => {
      const table = request.result.transaction('corrections', 'readonly').objectStore('corrections');
      const goOn = (): void => {
        table.count().onsuccess = goOn;
      };
      goOn();
      resolve();
    };
  });

/** What is stored of corrections, past all of Egret's own code. */
const STORED_CORRECTIONS = `new Promise((resolve) => {
  const request = indexedDB.open('egret');
  request.onsuccess = () => {
    const all = request.result.transaction('corrections').objectStore('corrections').getAll();
    all.onsuccess = () => {
      request.result.close();
      resolve(JSON.stringify(all.result));
    };
  };
})`;

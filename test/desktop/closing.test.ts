import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, intakeStates, PATIENCE } from '../e2e/pages.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const SCANS = 6;
const KEEP_READING = 0;
const CLOSE = 1;
const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`Closing the window: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('Closing the window while files are read', { timeout: 120_000 }, () => {
  let folder: string;
  let app: DesktopApp;

  /** Answers the question as a person does who presses this button; answers how often it was asked. */
  const answerWith = (button: number): Promise<void> =>
    app.electron.evaluate(({ dialog }, pressed) => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBoxSync = (...given: unknown[]) => {
        asked.push(given.at(-1));
        return pressed;
      };
    }, button);
  const asked = (): Promise<readonly { readonly message: string; readonly buttons: readonly string[] }[]> =>
    app.electron.evaluate(() => (globalThis as unknown as { asked: never[] }).asked);
  const closeWindow = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-closing-'));
    app = await startDesktop(join(folder, 'data'));
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('asks, goes on reading when told so, closes when told so, and has what was read at the next start', async () => {
    const pdf = join(folder, 'read.pdf');
    await writeFile(pdf, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' }));
    const scans = Array.from({ length: SCANS }, async (_, at) => {
      const path = join(folder, `${at}.png`);
      await writeFile(path, await pictureOf(smallStatement({ currency: 'EUR', firstRow: `SCAN ${at}` }), 'png', 0));
      return path;
    });
    await addFiles(app.page, [pdf, ...(await Promise.all(scans))]);
    await expect.poll(() => intakeStates(app.page), { timeout: PATIENCE, interval: 20 }).toContain('done');

    await answerWith(KEEP_READING);
    await closeWindow();
    expect(await asked()).toMatchObject([
      { message: 'Egret is still reading files.', buttons: ['Keep reading', 'Close'], cancelId: KEEP_READING },
    ]);
    expect(await byTestId(app.page, 'company').count()).toBe(1);

    await answerWith(CLOSE);
    const gone = once(app.electron.process(), 'exit');
    await closeWindow().catch(() => {});
    await gone;

    app = await startDesktop(join(folder, 'data'));
    await byTestId(app.page, 'company').filter({ hasText: 'Avocet Ltd' }).waitFor({ timeout: PATIENCE });
  });

  test('does not ask when nothing is being read', async () => {
    await answerWith(KEEP_READING);
    const gone = once(app.electron.process(), 'exit');
    await closeWindow().catch(() => {});
    expect(await gone).toEqual([0, null]);
  });
});

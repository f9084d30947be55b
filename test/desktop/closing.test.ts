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

  /** From now on the question stands until it is answered, or taken back by its signal. */
  const watchQuestions = (): Promise<void> =>
    app.electron.evaluate(({ dialog }) => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = (...given: unknown[]) =>
        new Promise((resolve) => {
          const question = given.at(-1) as { readonly signal: AbortSignal };
          const answer = (response: number): void => resolve({ response, checkboxChecked: false });
          question.signal.addEventListener('abort', () => answer(0));
          asked.push(question);
          Object.assign(globalThis, { answer });
        });
    });
  const asked = (): Promise<readonly { readonly message: string; readonly buttons: readonly string[] }[]> =>
    app.electron.evaluate(() =>
      (globalThis as unknown as { asked: Electron.MessageBoxOptions[] }).asked.map(
        ({ signal: _signal, ...question }) => question as never,
      ),
    );
  /** Presses a button of the question. */
  const answerWith = (button: number): Promise<void> =>
    app.electron.evaluate((_electron, pressed) => {
      (globalThis as unknown as { answer: (pressed: number) => void }).answer(pressed);
    }, button);
  const closeWindow = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const quit = (): Promise<void> => app.electron.evaluate(({ app: running }) => running.quit());
  /** How it ends, in time that a person waits: its exit code and signal. */
  const ending = (): Promise<unknown[]> =>
    once(app.electron.process(), 'exit', { signal: AbortSignal.timeout(PATIENCE) });
  const addScans = async (name: string): Promise<void> => {
    const scans = Array.from({ length: SCANS }, async (_, at) => {
      const path = join(folder, `${name} ${at}.png`);
      const statement = smallStatement({ currency: 'EUR', firstRow: `${name} ${at}` });
      await writeFile(path, await pictureOf(statement, 'png', 0));
      return path;
    });
    await addFiles(app.page, await Promise.all(scans));
    await expect.poll(() => intakeStates(app.page), { timeout: PATIENCE, interval: 20 }).toContain('reading');
  };
  const finished = async (): Promise<number> =>
    (await intakeStates(app.page)).filter((state) => state === 'done').length;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-closing-'));
    app = await startDesktop(join(folder, 'data'));
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('asks once, however often and in whichever way it is closed; while the question stands, reading goes on', async () => {
    const pdf = join(folder, 'read.pdf');
    await writeFile(pdf, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' }));
    await addFiles(app.page, [pdf]);
    await addScans('SCAN');

    await watchQuestions();
    const before = await finished();
    await closeWindow();
    await closeWindow();
    await quit();
    expect(await asked()).toMatchObject([
      { message: 'Egret is still reading files.', buttons: ['Keep reading', 'Close'], cancelId: KEEP_READING },
    ]);
    await expect.poll(finished, { timeout: PATIENCE }).toBeGreaterThan(before);
    await answerWith(KEEP_READING);
    await expect.poll(finished, { timeout: PATIENCE }).toBeGreaterThan(before + 1);
  });

  test('closes when told so, though something waits to be backed up; what was read is there at the next start', async () => {
    const gone = ending();
    await closeWindow();
    await answerWith(CLOSE).catch(() => {});
    expect(await gone).toEqual([0, null]);

    app = await startDesktop(join(folder, 'data'));
    await byTestId(app.page, 'company').filter({ hasText: 'Avocet Ltd' }).waitFor({ timeout: PATIENCE });
  });

  test('ended by the system while the question stands and pages are being recognised, it asks nobody and ends in order', async () => {
    await addScans('LATER');
    await watchQuestions();
    await closeWindow();
    expect(await asked()).toHaveLength(1);
    const gone = ending();
    app.electron.process().kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    app = await startDesktop(join(folder, 'data'));
  });

  test('does not ask when nothing is being read', async () => {
    await watchQuestions();
    const gone = ending();
    await closeWindow().catch(() => {});
    expect(await gone).toEqual([0, null]);
  });
});

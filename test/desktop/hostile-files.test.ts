import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, expectIntake, lookAtRow, openCompany, openTab, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`Files that mean harm: not run, because ${unavailable}`);

const SCRIPT =
  "this.pwned = true; globalThis.pwned = true; app.alert('pwned'); app.launchURL('http://192.0.2.1/pwned');";

/** The statement, with a script on opening, on its page, and in a link, each in the way that PDFs carry them. */
function withScripts(statement: Uint8Array): Uint8Array {
  const text = Buffer.from(statement).toString('latin1');
  const action = `<< /S /JavaScript /JS (${SCRIPT.replaceAll(/[()\\]/g, '\\$&')}) >>`;
  const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 600 850] /A ${action} >>`;
  const marked = text
    .replace('/Type /Catalog', `/Type /Catalog /OpenAction ${action}`)
    .replace('/Type /Page\n', `/Type /Page\n/AA << /O ${action} >>\n/Annots [${link}]\n`);
  // What was inserted moves what follows: the table of places is left out, and readers look for the objects themselves.
  return Buffer.from(marked.replace(/startxref\n\d+/, 'startxref\n0'), 'latin1');
}

describe.runIf(unavailable === null)('Files that mean harm', { timeout: 120_000 }, () => {
  let folder: string;
  let app: DesktopApp;
  const requests: string[] = [];
  const dialogs: string[] = [];
  const put = async (name: string, bytes: Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-hostile-'));
    app = await startDesktop(join(folder, 'data'));
    app.page.on('request', (request) => requests.push(request.url()));
    app.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  test('a script in a PDF does not run while its page is read and shown', async () => {
    const bytes = withScripts(smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', firstRow: 'scripted row' }));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/\/S \/JavaScript/g)).toHaveLength(3);
    await addFiles(app.page, [await put('scripted.pdf', bytes)]);
    await expectIntake(app.page, ['done']);
    await openCompany(app.page, 'Avocet Ltd');
    await openTab(app.page, 'Transactions');
    await lookAtRow(app.page, 'scripted row');
    await app.page.locator('[data-testid="page-view"] canvas').first().waitFor({ timeout: PATIENCE });
    // Long enough for what runs upon opening.
    await app.page.waitForTimeout(1_000);
    for (const frame of app.page.frames()) expect(await frame.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await app.electron.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(dialogs).toEqual([]);
    expect(requests.filter((url) => !/^(app|blob|data):/.test(url))).toEqual([]);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('a worker that dies amid a file is told of; the next file is read, and that one too when asked again', async () => {
    await app.electron.evaluate(() => {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const { postMessage } = Worker.prototype;
      // Once: the worker that is given the next file ends a moment after it began.
      Worker.prototype.postMessage = function (this: InstanceType<typeof Worker>, ...given: never[]): void {
        Worker.prototype.postMessage = postMessage;
        (postMessage as (...given: unknown[]) => void).apply(this, given);
        void this.terminate();
      } as typeof postMessage;
    });
    const item = (name: string) => byTestId(app.page, 'intake-item').filter({ hasText: name });
    await addFiles(app.page, [await put('dies.pdf', smallStatement({ currency: 'EUR', firstRow: 'dies' }))]);
    await item('dies.pdf').getByText('crashed').waitFor({ timeout: PATIENCE });
    expect(await item('dies.pdf').textContent()).toContain('it was left out. Ask for the file again.');
    await addFiles(app.page, [await put('next.pdf', smallStatement({ currency: 'EUR', firstRow: 'next' }))]);
    await item('next.pdf').getByText('1 statement, 3 rows, proven').waitFor({ timeout: PATIENCE });
    await item('dies.pdf').getByRole('button', { name: 'Try again' }).click();
    await item('dies.pdf').getByText('1 statement, 3 rows, proven').waitFor({ timeout: PATIENCE });
    await openCompany(app.page, 'Avocet Ltd');
    await byTestId(app.page, 'transaction-row').first().waitFor({ timeout: PATIENCE });
  });

  test('a file of more pages than are ever read is refused in a sentence, and the next one is read', async () => {
    const item = (name: string) => byTestId(app.page, 'intake-item').filter({ hasText: name });
    const document = new PDFDocument({ size: [20, 20], margin: 0 });
    for (let page = 0; page < 5_000; page += 1) document.addPage();
    document.end();
    await addFiles(app.page, [
      await put('endless.pdf', new Uint8Array(document.read())),
      await put('after.pdf', smallStatement({ currency: 'EUR', firstRow: 'after' })),
    ]);
    await item('after.pdf').getByText('1 statement, 3 rows, proven').waitFor({ timeout: PATIENCE });
    await expect.poll(() => item('endless.pdf').getAttribute('data-state'), { timeout: PATIENCE }).toBe('failed');
    expect(await item('endless.pdf').textContent()).toMatch(/pages/);
  });
});

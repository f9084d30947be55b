import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, expectIntake, openCompany, openTab, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`Figures whose worker dies: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('Figures whose worker dies', { timeout: 60_000 }, () => {
  let folder: string;
  let app: DesktopApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-computing-'));
    app = await startDesktop(join(folder, 'data'));
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The worker that is asked this next ends in that moment. */
  const endWhenAsked = (question: string): Promise<void> =>
    app.electron.evaluate((_electron, name) => {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: InstanceType<typeof Worker>, ...given: never[]): void {
        const [asked] = given as unknown as [{ readonly name?: string }];
        if (asked.name === name) {
          Worker.prototype.postMessage = postMessage;
          void this.terminate();
        } else (postMessage as (...given: unknown[]) => void).apply(this, given);
      } as typeof postMessage;
    }, question);

  test('are told to be behind, with the reason; what was read stays, and they come when tried again', async () => {
    const path = join(folder, 'one.pdf');
    await writeFile(path, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' }));
    await endWhenAsked('refreshed');
    await addFiles(app.page, [path]);
    await expectIntake(app.page, ['done']);
    await openCompany(app.page, 'Avocet Ltd');
    const failed = byTestId(app.page, 'figures-failed');
    await failed.waitFor({ timeout: PATIENCE });
    expect(await failed.textContent()).toContain('crashed (its worker ended). What was read is kept; try again.');
    // Nobody knows yet that nothing is amiss.
    expect(await app.page.getByText('Nothing was found that needs a look.').count()).toBe(0);
    await app.page.screenshot({ path: join('test-results', 'electron-computing-crashed.png') });
    await openTab(app.page, 'Transactions');
    await byTestId(app.page, 'transaction-row').first().waitFor({ timeout: PATIENCE });
    await app.page.getByRole('button', { name: 'Try again' }).last().click();
    await failed.waitFor({ state: 'detached', timeout: PATIENCE });
    await openTab(app.page, 'Overview');
    await app.page.getByText('Summary by month').waitFor({ timeout: PATIENCE });
    expect(await app.page.getByText('What the figures show is not known yet.').count()).toBe(0);
  });

  test('an export whose worker dies says so, and works when it is asked for again', async () => {
    await endWhenAsked('written');
    await byTestId(app.page, 'export').click();
    await byTestId(app.page, 'export-csv').click();
    await byTestId(app.page, 'export-run').click();
    await app.page.getByText('What was read is kept; try again.').waitFor({ timeout: PATIENCE });
    const path = join(folder, 'rows.csv');
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await byTestId(app.page, 'export-run').click();
    await app.page.getByText(`Saved to ${path}`).waitFor({ timeout: PATIENCE });
  });
});

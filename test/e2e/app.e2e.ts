import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from 'xlsx';
import { type Driver, ROOT, type RunningApp } from './driver.ts';
import { addFiles, byTestId, expectIntake, openTab, openTransactions, PATIENCE } from './pages.ts';

const SAMPLES = join(ROOT, 'samples');
const PICTURES = join(ROOT, 'test-results');
const MINUTE = 60_000;

/** The one specification of the app, for every shell it runs in: each test goes on where the last one stopped. */
export function describeApp(driver: Driver): void {
  if (driver.unavailable !== null) {
    test.skip(`Egret in ${driver.name}: not run, because ${driver.unavailable}`);
    return;
  }

  describe(`Egret in ${driver.name}`, { timeout: MINUTE }, () => {
    let folder: string;
    let app: RunningApp;
    let samples: string[];
    const problems: string[] = [];

    const start = async (): Promise<void> => {
      app = await driver.start(join(folder, 'data'));
      app.page.on('pageerror', (error) => problems.push(error.message));
      app.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    };
    const picture = (name: string): Promise<Buffer> =>
      app.page.screenshot({ path: join(PICTURES, `${driver.name}-${name}.png`) });

    beforeAll(async () => {
      await mkdir(PICTURES, { recursive: true });
      folder = await mkdtemp(join(tmpdir(), `egret-${driver.name}-`));
      samples = (await readdir(SAMPLES)).filter((name) => name.endsWith('.pdf')).map((name) => join(SAMPLES, name));
      await start();
    }, MINUTE);

    afterAll(async () => {
      await app?.close();
      await rm(folder, { recursive: true, force: true });
    }, MINUTE);

    let broken = false;
    /** A test that is not tried once an earlier one failed: it could only fail too, slowly. */
    const step = (name: string, run: () => Promise<void>): void =>
      test(name, async ({ skip }) => {
        if (broken) skip('an earlier step failed');
        broken = true;
        await run();
        broken = false;
      });

    step('opens empty', async () => {
      await byTestId(app.page, 'file-input').first().waitFor({ state: 'attached', timeout: PATIENCE });
      expect(await byTestId(app.page, 'company').count()).toBe(0);
      await picture('1-empty');
    });

    step('reads the samples', async () => {
      await addFiles(app.page, samples);
      await expectIntake(
        app.page,
        samples.map(() => 'done'),
      );
      await byTestId(app.page, 'company').first().click();
      await openTab(app.page, 'Overview');
      await picture('2-overview');
      await openTab(app.page, 'Accounts');
      await picture('3-accounts');
    });

    step('lights a row on its page', async () => {
      const rows = await openTransactions(app.page);
      await rows.nth(2).click();

      await byTestId(app.page, 'page-view').locator('canvas').waitFor({ timeout: PATIENCE });
      const light = byTestId(app.page, 'row-highlight');
      await light.waitFor({ timeout: PATIENCE });
      expect((await light.boundingBox())?.height).toBeGreaterThan(2);
      await picture('4-row');
    });

    step('exports the workbook', async () => {
      const path = join(folder, 'report.xlsx');
      await app.saveTo(path, () => byTestId(app.page, 'export-workbook').click());

      const workbook = read(await readFile(path));
      expect(workbook.SheetNames).toEqual(expect.arrayContaining(['Summary', 'Accounts', 'Transactions', 'Checks']));
      await picture('5-exported');
    });

    step('adds nothing when a file comes again, and says so', async () => {
      await openTransactions(app.page);
      const before = await byTestId(app.page, 'transaction-totals').textContent();
      await addFiles(app.page, samples.slice(0, 1));

      await expectIntake(app.page, [...samples.map(() => 'done'), 'repeated']);
      expect(await byTestId(app.page, 'intake-item').last().textContent()).toContain('was added before');
      expect(await byTestId(app.page, 'transaction-totals').textContent()).toBe(before);
      await picture('6-repeated');
    });

    step('still has everything after it was closed and opened again', async () => {
      const names = await byTestId(app.page, 'company').allTextContents();
      await app.close();
      await start();

      await byTestId(app.page, 'company').first().waitFor({ timeout: PATIENCE });
      expect(await byTestId(app.page, 'company').allTextContents()).toEqual(names);
      const rows = await openTransactions(app.page);
      await rows.first().click();
      await byTestId(app.page, 'row-highlight').waitFor({ timeout: PATIENCE });
      await picture('7-reopened');
    });

    test('reports no problem on the page meanwhile', () => {
      expect(problems).toEqual([]);
    });
  });
}

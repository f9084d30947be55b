import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/driver.ts';
import { lookOver } from '../e2e/look-over.ts';
import { addFiles, byTestId, expectIntake, openCompany, openTab, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { browserDriver } from './chromium.ts';

const driver = browserDriver();
if (driver.unavailable !== null) test.skip(`A page whose engine fails it: not run, because ${driver.unavailable}`);

describe.runIf(driver.unavailable === null)('A page whose engine fails it', { timeout: 60_000 }, () => {
  let folder: string;
  let app: RunningApp;
  const put = async (name: string): Promise<string> => {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', firstRow: name }));
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-engine-gone-'));
    app = await driver.start(join(folder, 'data'));
  });

  afterAll(async () => {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('a file that cannot be taken in is told with the reason, and what to do', async () => {
    await addFiles(app.page, [await put('first')]);
    await expectIntake(app.page, ['done']);
    await rm(join(folder, 'data', 'uploads'), { recursive: true });
    await addFiles(app.page, [await put('second')]);
    await app.page
      .getByText('second.pdf did not arrive whole: the folder is not there. Add it again.')
      .waitFor({ timeout: PATIENCE });
    await expectIntake(app.page, ['done']);
  });

  test('an engine that was ended is told, with what to do; what was read is there', async () => {
    process.kill(app.pid, 'SIGKILL');
    await byTestId(app.page, 'engine-banner').waitFor({ timeout: PATIENCE });
    expect(await byTestId(app.page, 'engine-banner').textContent()).toContain(
      'To go on, start Egret again and open the address that it prints.',
    );
    await openCompany(app.page, 'Avocet Ltd');
    await openTab(app.page, 'Transactions');
    await byTestId(app.page, 'transaction-row').filter({ hasText: 'first' }).waitFor({ timeout: PATIENCE });
    await lookOver(app.page, `${driver.name}-engine-gone`);
  });
});

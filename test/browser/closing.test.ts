import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/driver.ts';
import { addFiles, byTestId, intakeStates, PATIENCE } from '../e2e/pages.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { browserDriver } from './chromium.ts';

const driver = browserDriver();
if (driver.unavailable !== null) test.skip(`Closing the page: not run, because ${driver.unavailable}`);

describe.runIf(driver.unavailable === null)('Closing the page while files are read', { timeout: 60_000 }, () => {
  let folder: string;
  let app: RunningApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-closing-page-'));
    app = await driver.start(join(folder, 'data'));
  });

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the browser asks first, and the page stays when told so', async () => {
    const path = join(folder, 'scan.png');
    await writeFile(path, await pictureOf(smallStatement({ currency: 'EUR' }), 'png', 0));
    // A browser asks only where a person has done something.
    await byTestId(app.page, 'welcome').click();
    await addFiles(app.page, [path]);
    await expect.poll(() => intakeStates(app.page), { timeout: PATIENCE, interval: 20 }).toEqual(['reading']);
    const [question] = await Promise.all([app.page.waitForEvent('dialog'), app.page.close({ runBeforeUnload: true })]);
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    expect(await byTestId(app.page, 'intake-item').count()).toBe(1);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/driver.ts';
import { lookOver } from '../e2e/look-over.ts';
import { byTestId, PATIENCE } from '../e2e/pages.ts';
import { browserDriver } from './chromium.ts';

const driver = browserDriver();
if (driver.unavailable !== null) test.skip(`Two pages: not run, because ${driver.unavailable}`);

describe.runIf(driver.unavailable === null)('Two pages of one browser', { timeout: 60_000 }, () => {
  let folder: string;
  let app: RunningApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-two-pages-'));
    app = await driver.start(join(folder, 'data'));
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the second says that the first is open, and takes over when that is closed', async () => {
    await byTestId(app.page, 'welcome').waitFor({ timeout: PATIENCE });
    const second = await app.page.context().newPage();
    await second.goto(app.page.url());
    await second.getByRole('heading', { name: 'Egret is open elsewhere' }).waitFor({ timeout: PATIENCE });
    expect(await second.getByRole('alert').textContent()).toContain(
      'Egret is already open in another window. Close it, or use that one.',
    );
    await lookOver(second, `${driver.name}-elsewhere`);
    await app.page.close();
    await second.getByRole('button', { name: 'Retry' }).click();
    await byTestId(second, 'welcome').waitFor({ timeout: PATIENCE });
  });
});

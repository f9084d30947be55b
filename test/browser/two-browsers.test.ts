import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/driver.ts';
import { lookOver } from '../e2e/look-over.ts';
import { addFiles, byTestId, expectIntake, intakeStates, openCompany, PATIENCE } from '../e2e/pages.ts';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { browserDriver, openBrowser } from './chromium.ts';

const driver = browserDriver();
if (driver.unavailable !== null) test.skip(`Two browsers: not run, because ${driver.unavailable}`);

describe.runIf(driver.unavailable === null)('Two browsers, each with a store of its own', { timeout: 60_000 }, () => {
  let folder: string;
  let app: RunningApp;
  let first: Page;
  let other: BrowserContext;
  let second: Page;

  const put = async (name: string, holder: string): Promise<string> => {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, smallStatement({ currency: 'EUR', holder, firstRow: name }));
    return path;
  };
  /** Waits until a page lists just these companies. */
  const expectCompanies = (page: Page, ...names: readonly string[]): Promise<void> =>
    expect
      .poll(() => byTestId(page, 'company').allTextContents(), { timeout: PATIENCE })
      .toEqual(names.map((name) => expect.stringContaining(name)));
  const elsewhere = (page: Page) => page.getByRole('heading', { name: 'Egret is open in another browser' });
  const useHere = (page: Page): Promise<void> => page.getByRole('button', { name: 'Use Egret here' }).click();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-two-browsers-'));
    app = await driver.start(join(folder, 'data'));
    first = app.page;
    other = await openBrowser(join(folder, 'other-profile'));
    await other.addCookies(await first.context().cookies());
    second = other.pages()[0] ?? (await other.newPage());
  });

  afterAll(async () => {
    await other?.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the second is told that the first is open, and what was begun there goes on', async () => {
    await addFiles(first, [await put('one', 'Avocet Ltd')]);
    await expectIntake(first, ['done']);
    await second.goto(first.url());
    await elsewhere(second).waitFor({ timeout: PATIENCE });
    expect(await second.getByRole('alert').textContent()).toContain('go on there, or use Egret here');
    await lookOver(second, `${driver.name}-other-browser`);
    await addFiles(first, [await put('two', 'Bittern GmbH')]);
    await expectIntake(first, ['done', 'done']);
    await expectCompanies(first, 'Avocet Ltd', 'Bittern GmbH');
  });

  test('the second goes on when told to, and the first is told; what it was reading comes into no other store', async () => {
    const scan = join(folder, 'scan.png');
    await writeFile(scan, await pictureOf(smallStatement({ currency: 'EUR', holder: 'Curlew Ltd' }), 'png', 0));
    await addFiles(first, [scan]);
    await expect.poll(async () => (await intakeStates(first)).includes('reading'), { timeout: PATIENCE }).toBe(true);
    await useHere(second);
    await elsewhere(first).waitFor({ timeout: PATIENCE });
    // Beside the backups of the first, the store of the second is found empty.
    await second.getByRole('button', { name: 'Keep what is here' }).click({ timeout: PATIENCE });
    await addFiles(second, [await put('three', 'Dunlin Ltd')]);
    await expectIntake(second, ['done']);
    await expectCompanies(second, 'Dunlin Ltd');
  });

  test('the first goes on with all that was stored there', async () => {
    await useHere(first);
    await elsewhere(second).waitFor({ timeout: PATIENCE });
    await openCompany(first, 'Avocet Ltd');
    await expectCompanies(first, 'Avocet Ltd', 'Bittern GmbH');
    await addFiles(first, [await put('four', 'Avocet Ltd')]);
    await expectIntake(first, ['done']);
    await second.reload();
    await elsewhere(second).waitFor({ timeout: PATIENCE });
  });
});

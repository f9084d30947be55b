import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { byTestId, expectIntake, openTab, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startAgain, startDesktop } from './electron.ts';

const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`Egret among other programs: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('Egret among other programs', { timeout: 60_000 }, () => {
  let folder: string;
  let app: DesktopApp;
  const dataFolder = (): string => join(folder, 'data');
  const statement = async (name: string, holder: string): Promise<string> => {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, smallStatement({ currency: 'EUR', holder, firstRow: name }));
    return path;
  };
  /** Labels of the menu of recent companies. */
  const recent = (): Promise<string[]> =>
    app.electron.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
      const companies = file?.submenu?.items.find(({ label }) => label === 'Recent companies');
      return companies?.submenu?.items.map(({ label }) => label) ?? [];
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-native-'));
  });

  afterEach(() => app.close());

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('reads the files it is started with, and those of a second start, whose window is the first', async () => {
    app = await startDesktop(dataFolder(), [await statement('first', 'Avocet Ltd')]);
    await expectIntake(app.page, ['done']);
    expect(await startAgain(dataFolder(), [await statement('second', 'Bittern GmbH')])).toBe(0);
    await expectIntake(app.page, ['done', 'done']);
    expect(app.electron.windows()).toHaveLength(1);
    // As macOS asks for a file to be opened.
    const third = await statement('third', 'Avocet Ltd');
    await app.electron.evaluate(
      (electron, path) => electron.app.emit('open-file', { preventDefault: () => {} } as never, path),
      third,
    );
    await expectIntake(app.page, ['done', 'done', 'done']);
  });

  test('lists the companies opened last in the menu, opens one from there, and undoes in it from there', async () => {
    app = await startDesktop(dataFolder());
    await byTestId(app.page, 'company').filter({ hasText: 'Bittern GmbH' }).click({ timeout: PATIENCE });
    await expect.poll(recent, { timeout: PATIENCE }).toEqual(['Bittern GmbH', 'Avocet Ltd']);
    await app.electron.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
      const companies = file?.submenu?.items.find(({ label }) => label === 'Recent companies');
      companies?.submenu?.items.find(({ label }) => label === 'Avocet Ltd')?.click();
    });
    await app.page.getByRole('heading', { name: 'Avocet Ltd', level: 1 }).waitFor({ timeout: PATIENCE });
    await openTab(app.page, 'Transactions');
    const row = byTestId(app.page, 'transaction-row').first();
    const category = (): Promise<string | null> => row.locator('[data-column="category"] .label').textContent();
    const before = await category();
    await row.focus();
    await app.page.keyboard.press('g');
    await byTestId(app.page, 'quick-choice').getByRole('option').first().waitFor({ timeout: PATIENCE });
    await app.page.keyboard.type('Postage');
    await app.page.keyboard.press('Enter');
    await expect.poll(category, { timeout: PATIENCE }).toBe('Postage');
    await app.electron.evaluate(({ Menu }) => {
      const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit');
      edit?.submenu?.items.find(({ label }) => label === 'Undo')?.click();
    });
    await expect.poll(category, { timeout: PATIENCE }).toBe(before);
  });

  test('has its window where and as large as it was', async () => {
    app = await startDesktop(dataFolder());
    const bounds = { x: 40, y: 30, width: 1111, height: 666 };
    await app.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds);
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {});
    await app.close();
    app = await startDesktop(dataFolder());
    const found = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    );
    expect(found).toMatchObject({ width: bounds.width, height: bounds.height });
  });
});

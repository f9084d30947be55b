import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, lookAtRow, openCompany, PATIENCE, takeStoreAway } from './pages.ts';

/** What holds for Egret as a whole: backups and the way back, the log, what leaves. */
export const describeSettings = (driver: Driver): void =>
  describeScreen(driver, 'Settings', ({ app, folder, dataFolder, the, button, put, step, restart, picture }) => {
    const openSettings = (): Promise<void> => the('open-settings').click();
    const backups = () => the('backups').getByRole('listitem');
    /** The backup that was restored, by what the list calls it. */
    let restored = '';
    const backupFiles = async (inFolder: string): Promise<number> =>
      (await readdir(inFolder).catch(() => [])).filter((name) => name.endsWith('.json')).length;
    const statement = (name: string, holder: string): Promise<string> =>
      put(`${name}.pdf`, smallStatement({ currency: 'EUR', holder, firstRow: name }));

    step('a backup is written by itself, and nothing leaves', async () => {
      await openSettings();
      await app().page.getByText('There is no backup yet.').waitFor({ timeout: PATIENCE });
      await addFiles(app().page, [await statement('one', 'Avocet Ltd')]);
      await expectIntake(app().page, ['done']);
      await backups().first().getByText('1 company, 1 statement').waitFor({ timeout: PATIENCE });
      // What is told of the disk follows, though the screen was open before.
      await expect.poll(() => the('storage').textContent(), { timeout: PATIENCE }).not.toContain('0 bytes');
      expect(await the('all-bytes-sent').textContent()).toContain('Bytes sent: 0');
      expect(await backupFiles(join(dataFolder(), 'backups'))).toBeGreaterThan(0);
    });

    step('the folder of backups is chosen, and gets one at once', async () => {
      const chosen = join(folder(), 'chosen');
      await mkdir(chosen);
      await app().backUpTo(chosen);
      await expect.poll(() => the('backup-folder').inputValue(), { timeout: PATIENCE }).toBe(chosen);
      await expect.poll(() => backupFiles(chosen), { timeout: PATIENCE }).toBeGreaterThan(0);
    });

    step('a folder that cannot be written to is refused in a sentence', async () => {
      const file = await put('a file', 'no folder');
      await app().backUpTo(file);
      await the('settings-refusal').getByText('choose a folder that can be written to').waitFor({ timeout: PATIENCE });
    });

    step('what was chosen holds after the next start', async () => {
      await the('default-languages').click();
      const chosen = (): Promise<void> =>
        app().page.locator('.mantine-MultiSelect-pill').getByText('French').waitFor({ timeout: PATIENCE });
      await app().page.getByRole('option', { name: 'French' }).click();
      await chosen();
      await app().page.keyboard.press('Escape');
      await restart();
      await openSettings();
      await chosen();
      expect(await the('backup-folder').inputValue()).toBe(join(folder(), 'chosen'));
    });

    step('a store that was lost while Egret runs is told, and comes back whole', async () => {
      await addFiles(app().page, [await statement('two', 'Bittern GmbH')]);
      await expectIntake(app().page, ['done']);
      await backups().first().getByText('2 companies, 2 statements').waitFor({ timeout: PATIENCE });
      await takeStoreAway(app().page);
      await the('store-lost').getByText('2 companies, 2 statements').waitFor({ timeout: PATIENCE });
      await picture('lost');
      await button('Restore it').click();
      await the('store-lost').waitFor({ state: 'detached', timeout: PATIENCE });
      await openCompany(app().page, 'Bittern GmbH');
      await lookAtRow(app().page, 'two');
      await the('row-highlight').waitFor({ timeout: PATIENCE });
    });

    step('a backup from before is restored from the settings, and that is taken back', async () => {
      await openSettings();
      const label = backups().filter({ hasText: '1 company, 1 statement' }).first();
      await label.getByRole('button').click();
      await picture('restore');
      await the('restore-dialog').getByRole('button', { name: 'Restore', exact: true }).click();
      await the('restore-dialog').waitFor({ state: 'detached', timeout: PATIENCE });
      await expect.poll(() => the('company').count(), { timeout: PATIENCE }).toBe(1);
      const before = backups().filter({ hasText: '2 companies, 2 statements' }).first();
      restored = (await before.textContent())?.split(',')[0] ?? '';
      await before.getByRole('button').click();
      await the('restore-dialog').getByRole('button', { name: 'Restore', exact: true }).click();
      await expect.poll(() => the('company').count(), { timeout: PATIENCE }).toBe(2);
    });

    step('the log tells what was done, and goes out as a file', async () => {
      await the('audit').getByText('two.pdf was read: 1 statement, 3 rows').first().waitFor({ timeout: PATIENCE });
      await the('audit')
        .getByText(`The backup of ${restored} was restored`, { exact: true })
        .waitFor({ timeout: PATIENCE });
      const path = join(folder(), 'log.csv');
      await app().saveTo(path, () => the('export-audit').click());
      const lines = (await readFile(path, 'utf8')).trim().split('\r\n');
      expect(lines[0]).toBe('"Time","Kind","Company","What was done"');
      expect(lines.filter((line) => line.includes('"import"'))).toHaveLength(2);
      await lookOver(app().page, `${driver.name}-settings`);
    });
  });

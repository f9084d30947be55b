import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, loseStore, openCompany, openTab, PATIENCE } from './pages.ts';

const COMPANY = 'Avocet Ltd';
/** Each step starts the application anew. */
const LONG = 180_000;

/** What was said to be stored is there after the power was cut, and so it is when a backup is restored after that. */
export const describePowerCut = (driver: Driver): void =>
  describeScreen(driver, 'Power cut', ({ app, dataFolder, the, button, put, step, restart, killAndStart }) => {
    const openRows = async (): Promise<void> => {
      await openCompany(app().page, COMPANY);
      await openTab(app().page, 'Transactions');
      await the('transaction-row').first().waitFor({ timeout: PATIENCE });
    };
    const categories = (): Promise<string[]> =>
      app().page.locator('[data-testid="transaction-row"] [data-column="category"] .label').allTextContents();
    /** Says what the first row is, and returns in the moment in which the page says that this is stored. */
    const sayOfFirstRow = async (category: string): Promise<void> => {
      await openRows();
      await the('transaction-row').first().focus();
      await app().page.keyboard.press('Space');
      await app().page.keyboard.press('g');
      await the('quick-choice').getByRole('option').first().waitFor({ timeout: PATIENCE });
      await app().page.keyboard.type(category);
      await app().page.keyboard.press('Enter');
      await app().page.locator('[data-testid="edit-notice"][data-kind="done"]').waitFor({ timeout: PATIENCE });
    };
    /** What the newest backup on the disk holds, as text. */
    const newestBackup = async (): Promise<string> => {
      const folder = join(dataFolder(), 'backups');
      const newest = (await readdir(folder))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1);
      if (newest === undefined) return '';
      const { parts } = JSON.parse(await readFile(join(folder, newest), 'utf8')) as { parts: { sha256: string }[] };
      return (
        await Promise.all(parts.map(({ sha256 }) => readFile(join(folder, 'parts', `${sha256}.json`), 'utf8')))
      ).join('\n');
    };

    step(
      'a change that was acknowledged a moment before is there again',
      async () => {
        await addFiles(app().page, [await put('one.pdf', smallStatement({ currency: 'EUR', holder: COMPANY }))]);
        await expectIntake(app().page, ['done']);
        await expect.poll(newestBackup, { timeout: PATIENCE }).toContain('one.pdf');
        await sayOfFirstRow('Insurance');
        await killAndStart();
        await openRows();
        await expect.poll(categories, { timeout: PATIENCE }).toContain('Insurance');
      },
      LONG,
    );

    step(
      'it is in the next backup, which brings it back after the store was lost',
      async () => {
        await expect.poll(newestBackup, { timeout: PATIENCE }).toContain('"categorySlug":"insurance"');
        await loseStore(app().page);
        await restart();
        await the('store-lost').waitFor({ timeout: PATIENCE });
        await lookOver(app().page, `${driver.name}-power-cut-store-lost`);
        await button('Restore it').click();
        await the('store-lost').waitFor({ state: 'detached', timeout: PATIENCE });
      },
      LONG,
    );

    step(
      'what was restored is there after a cut in the moment after',
      async () => {
        await killAndStart();
        await openRows();
        await expect.poll(categories, { timeout: PATIENCE }).toContain('Insurance');
      },
      LONG,
    );

    step(
      'the backup of a state before it is restored, and what was acknowledged until then is had back',
      async () => {
        await sayOfFirstRow('Travel');
        await the('open-settings').click();
        const backups = the('backups').getByRole('listitem');
        const restore = async (backup: Locator): Promise<void> => {
          await backup.getByRole('button').click();
          await the('restore-dialog').getByRole('button', { name: 'Restore', exact: true }).click();
          await the('restore-dialog').waitFor({ state: 'detached', timeout: PATIENCE });
          await openRows();
        };
        // The oldest is of the moment in which the file was read.
        await restore(backups.last());
        const first = async (): Promise<string | undefined> => (await categories())[0];
        await expect.poll(first, { timeout: PATIENCE }).not.toMatch(/Insurance|Travel/);
        // The newest is of what was restored, the one before it of what stood there until then.
        await the('open-settings').click();
        await restore(backups.nth(1));
        await expect.poll(first, { timeout: PATIENCE }).toBe('Travel');
        await lookOver(app().page, `${driver.name}-power-cut`);
      },
      LONG,
    );
  });

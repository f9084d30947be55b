import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import {
  addFiles,
  expectIntake,
  intakeStates,
  lightOnPage,
  openCompany,
  openTab,
  PATIENCE,
  samplePaths,
  sidewaysScroll,
} from './pages.ts';

const MINUTE = 60_000;
/** How long recognising one page may take on a busy machine. */
const SCAN_PATIENCE = 2 * MINUTE;
const COMPANY = 'Avocet Ltd';

/** Accounts and statements, in every shell: each test goes on where the last one stopped. */
export const describeAccounts = (driver: Driver): void =>
  describeScreen(driver, 'Accounts', ({ app, folder, the, step, restart }) => {
    const row = (at: number): Locator => the('statement-row').nth(at);
    const verdict = async (): Promise<string> => (await the('statement-verdict').textContent()) ?? '';
    const expectVerdict = (text: string): Promise<void> => expect.poll(verdict, { timeout: PATIENCE }).toContain(text);
    const openStatement = async (): Promise<void> => {
      await openCompany(app().page, COMPANY);
      await openTab(app().page, 'Accounts');
      await the('open-statement').click({ timeout: PATIENCE });
      await row(0).waitFor({ timeout: PATIENCE });
    };
    /** Row of the statement that is lit, by its index. */
    const selected = (): Promise<string | null> =>
      app().page.locator('[data-testid="statement-row"][aria-selected="true"]').getAttribute('data-index');

    const focused = (): Promise<string | null> =>
      app().page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null);

    step('tells the first broken row and the difference', async () => {
      const path = join(folder(), 'misread.png');
      const statement = smallStatement({ currency: 'EUR', holder: COMPANY, secondAmount: '848.42' });
      await writeFile(path, await pictureOf(statement, 'png', 0));
      await addFiles(app().page, [path]);
      await expect.poll(() => intakeStates(app().page), { timeout: SCAN_PATIENCE }).toEqual(['done']);
      await openCompany(app().page, COMPANY);
      await openTab(app().page, 'Accounts');
      await the('statement').first().waitFor({ timeout: PATIENCE });
      expect(await the('statement').first().textContent()).toMatch(/Broken.*Row 2.*difference -30\.00/);
      await lookOver(app().page, `${driver.name}-accounts`);
    });

    step('keeps the verdict and the difference in sight beside an open page', async () => {
      await app().page.getByRole('button', { name: 'Page 1' }).first().click();
      await the('page-view').waitFor({ timeout: PATIENCE });
      expect(await sidewaysScroll(app().page.locator('.account .table-scroll'))).toBe(0);
      await lookOver(app().page, `${driver.name}-accounts-page`);
      await app().page.keyboard.press('Escape');
    });

    step('lights a row that is picked in the list, and picks a row that is clicked on its page', async () => {
      await the('open-statement').click();
      await row(0).waitFor({ timeout: PATIENCE });
      // Every check that fails is told, not the first alone.
      expect(await the('statement-view').textContent()).toMatch(/Row 2.*-30\.00.*closing balance of 918\.42/);
      await row(2).click();
      const { light } = await lightOnPage(app().page);
      await app().page.locator('.row-spot').first().click();
      await expect.poll(selected, { timeout: PATIENCE }).toBe('0');
      const { light: first } = await lightOnPage(app().page);
      expect(first.bottom).toBeLessThan(light.top);
      await row(0).focus();
      await app().page.keyboard.press('ArrowDown');
      await expect.poll(selected, { timeout: PATIENCE }).toBe('1');
      expect(await row(1).textContent()).toContain('-30.00');
    });

    step('brings a row that is clicked on its page into view, and goes back to where one was', async () => {
      await addFiles(app().page, (await samplePaths()).slice(0, 1));
      await expectIntake(app().page, ['done', 'done']);
      await openCompany(app().page, 'HERONSGATE SUPPLY LLC');
      await openTab(app().page, 'Accounts');
      await the('open-statement').press('Enter');
      await expect.poll(focused, { timeout: PATIENCE }).toBe('statement-row');
      await app().page.keyboard.press('ArrowDown');
      await lightOnPage(app().page);
      await app().page.locator('.row-spot').last().click();
      const isInView = (): Promise<boolean> =>
        the('statement-scroll').evaluate((scroller) => {
          const [all, one] = [scroller, scroller.querySelector('[aria-selected="true"]')].map((element) =>
            element?.getBoundingClientRect(),
          );
          return !!all && !!one && one.top >= all.top && one.bottom <= all.bottom + 1;
        });
      await expect.poll(selected, { timeout: PATIENCE }).not.toBe('1');
      await expect.poll(isInView, { timeout: PATIENCE }).toBe(true);
      await app().page.getByRole('button', { name: 'All accounts' }).click();
      await expect.poll(focused, { timeout: PATIENCE }).toBe('open-statement');
    });

    step('says what the figures make of a correction before it is saved', async () => {
      await openStatement();
      await row(1).focus();
      await app().page.keyboard.press('e');
      const amount = the('cell-amount');
      await amount.waitFor({ timeout: PATIENCE });
      expect(await the('cell-preview').textContent()).toContain('Broken');
      await amount.fill('nonsense');
      await app().page.getByText('An amount looks like').waitFor({ timeout: PATIENCE });
      await amount.fill('828.42');
      await expect.poll(() => the('cell-preview').textContent(), { timeout: PATIENCE }).toContain('difference -10.00');
      await amount.fill('818.42');
      await expect.poll(() => the('cell-preview').textContent(), { timeout: PATIENCE }).toContain('Repaired');
      await lookOver(app().page, `${driver.name}-accounts-edit`);
    });

    step('turns the check, keeps what was read beside it, and can be undone', async () => {
      await the('cell-amount').press('Enter');
      await expectVerdict('after a person corrected 1 cell');
      await row(1).getByLabel('Corrected by a person; read as 848.42').waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-accounts-corrected`);
      await the('undo').click();
      await expectVerdict('difference -30.00');
      await the('redo').click();
      await expectVerdict('after a person corrected 1 cell');
    });

    step('holds after the file is read again', async () => {
      await app().page.getByRole('button', { name: 'All accounts' }).click();
      await app().page.getByRole('button', { name: 'How misread.png is read' }).click();
      await app().page.getByRole('radio', { name: 'Day first' }).check();
      await app().page.getByRole('button', { name: 'Read again' }).click();
      await the('said').waitFor({ timeout: SCAN_PATIENCE });
      await the('open-statement').click();
      await expectVerdict('after a person corrected 1 cell');
    });

    step('holds after the window was closed, in the list of companies too', async () => {
      await restart();
      await openStatement();
      await expectVerdict('after a person corrected 1 cell');
      const mark = the('company').filter({ hasText: COMPANY }).getByRole('img');
      expect(await mark.first().getAttribute('aria-label')).toContain('repaired');
      await row(1).click();
      await the('edit-cells').click();
      await app().page.getByRole('button', { name: 'As it was read' }).click();
      await the('cell-amount').press('Enter');
      await expectVerdict('difference -30.00');
    });
  });

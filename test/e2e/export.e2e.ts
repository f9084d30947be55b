import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { read } from 'xlsx';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { closeExport, exportAs, PATIENCE, readSamples } from './pages.ts';

const COMPANY = 'HERONSGATE SUPPLY LLC';

/** Sheets whose tab is shorter than what the dialog calls them. */
const SHEET_OF: Readonly<Record<string, string>> = { 'Profit and loss': 'P&L' };

/** What stands beside a box, without what it is described by. */
const labelOf = (box: Locator): Promise<string> =>
  box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');

/** The way out, in every shell: each test goes on where the last one stopped. */
export const describeExport = (driver: Driver): void =>
  describeScreen(driver, 'Export', ({ app, folder, the, step }) => {
    step('reads the samples', () => readSamples(app().page));

    step('a workbook has the sheets that are chosen for it, and leaves the settings alone', async () => {
      await the('export').click();
      const dialog = the('export-dialog');
      await dialog.waitFor({ timeout: PATIENCE });
      await dialog.getByRole('checkbox', { name: 'Scorecard' }).click();
      const boxes = await dialog.getByRole('checkbox').all();
      const shown = await Promise.all(
        boxes.map(async (box) => [await box.isChecked(), await box.isDisabled(), await labelOf(box)] as const),
      );
      const always = shown.flatMap(([isChecked, isDisabled, label]) => (isChecked && isDisabled ? [label] : []));
      expect(always).toEqual(['Coverage and checks', 'Transactions', 'Categories']);
      await lookOver(app().page, `${driver.name}-export`);
      const path = join(folder(), 'few.xlsx');
      await app().saveTo(path, () => the('export-run').click());
      const names = read(await readFile(path)).SheetNames;
      expect(names).toEqual(shown.flatMap(([isChecked, , label]) => (isChecked ? [SHEET_OF[label] ?? label] : [])));
      expect(names).not.toContain('Scorecard');
      await closeExport(app().page);
      await app().page.keyboard.press('Control+e');
      expect(await dialog.getByRole('checkbox', { name: 'Scorecard' }).isChecked()).toBe(true);
      await app().page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('everything goes out as JSON', async () => {
      const path = join(folder(), 'all.json');
      await app().saveTo(path, () => exportAs(app().page, 'json'));
      const written = JSON.parse(await readFile(path, 'utf8'));
      expect(written).toMatchObject({ version: 1, end_user: { name: COMPANY } });
      expect(Object.keys(written.calculations)).toContain('profit_and_loss');
    });

    step('it is told where it went, and led to where the shell can lead', async () => {
      await the('export-notice').waitFor({ timeout: PATIENCE });
      const ways = await the('export-notice').getByRole('button').allTextContents();
      expect(ways).toEqual(driver.name === 'electron' ? ['Open', 'Show in folder'] : []);
      await lookOver(app().page, `${driver.name}-exported`);
      await closeExport(app().page);
    });
  });

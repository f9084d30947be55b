import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { read, utils } from 'xlsx';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { closeExport, exportAs, openCompany, openTab, PATIENCE, readSamples } from './pages.ts';

const DAY = 86_400_000;
const COMPANY = 'HERONSGATE SUPPLY LLC';
/** No day of the samples ends with as much. */
const MORE_THAN_ANY = 900_000_000;

/** How figures are defined, in every shell: each test goes on where the last one stopped. */
export const describeDefinitions = (driver: Driver): void =>
  describeScreen(driver, 'Definitions', ({ app, folder, the, step, restart, picture }) => {
    const threshold = (): Locator => the('setting-lowBalanceThreshold').getByRole('textbox');
    const checking = (): Locator => the('account-summary').getByRole('row').filter({ hasText: 'Larchmont' }).first();
    /** Days with a low balance, as the overview has them. */
    const lowDays = async (): Promise<number> => {
      await openTab(app().page, 'Overview');
      const cell = await checking().locator('[data-figure="lowBalanceDays"]').textContent();
      return Number(cell?.split(' ')[0]);
    };
    const expectLowDays = (days: number): Promise<void> => expect.poll(lowDays, { timeout: PATIENCE }).toBe(days);
    const define = async (value: string): Promise<void> => {
      await openTab(app().page, 'Definitions');
      await threshold().fill(value);
      await threshold().press('Enter');
    };
    const settingsFile = async (name: string): Promise<unknown> => {
      const path = join(folder(), name);
      await openTab(app().page, 'Definitions');
      await app().saveTo(path, () => the('export-settings').click());
      return JSON.parse(await readFile(path, 'utf8'));
    };

    step('reads the samples', async () => {
      await readSamples(app().page);
      await checking().waitFor({ timeout: PATIENCE });
    });

    let [byDefault, all] = [0, 0];

    step('a threshold that is changed in its place changes the figures, and can be taken back', async () => {
      byDefault = await lowDays();
      const [from = '', to = ''] = (await checking().locator('small.date').textContent())?.split(' to ') ?? [];
      all = (Date.parse(to) - Date.parse(from)) / DAY + 1;
      expect(byDefault).toBeLessThan(all);

      await define(String(MORE_THAN_ANY));
      await picture('1-changed');
      await expectLowDays(all);
      await the('undo').click();
      await expectLowDays(byDefault);
      await the('redo').click();
      await expectLowDays(all);
    });

    step('the table names the threshold, and leads to it', async () => {
      await the('low-threshold').click();
      await threshold().waitFor({ timeout: PATIENCE });
      await expect
        .poll(() => threshold().evaluate((field) => field === document.activeElement), { timeout: PATIENCE })
        .toBe(true);
    });

    step('what is no number changes nothing, and says so', async () => {
      await openTab(app().page, 'Definitions');
      await threshold().fill('much');
      await threshold().press('Enter');
      await the('setting-lowBalanceThreshold').getByText('A number from').waitFor({ timeout: PATIENCE });
      await threshold().press('Escape');
      await expectLowDays(all);
    });

    step('the workbook is made by the settings', async () => {
      await openTab(app().page, 'Definitions');
      await the('setting-sheets').getByRole('checkbox', { name: 'Scorecard' }).click();
      await the('edit-notice').getByText('Sheets changed').waitFor({ timeout: PATIENCE });
      const path = join(folder(), 'report.xlsx');
      await app().saveTo(path, () => exportAs(app().page, 'xlsx'));
      await closeExport(app().page);
      const workbook = read(await readFile(path));
      expect(workbook.SheetNames).not.toContain('Scorecard');
      const definitions = utils.sheet_to_csv(workbook.Sheets['Definitions'] ?? {});
      expect(definitions).toContain(`Low balance threshold,${MORE_THAN_ANY}`);
    });

    step('settings go out as a file, and come in again', async () => {
      const sheets = expect.not.arrayContaining(['scorecard']);
      expect(await settingsFile('settings.json')).toEqual({ lowBalanceThreshold: MORE_THAN_ANY, sheets });
      await the('reset-settings').click();
      await expectLowDays(byDefault);
      expect(await settingsFile('reset.json')).toEqual({});

      await the('settings-input').setInputFiles(join(folder(), 'settings.json'));
      await expectLowDays(all);
      await writeFile(join(folder(), 'wrong.json'), '{"holidayCalendar": "XX"}');
      await openTab(app().page, 'Definitions');
      await the('settings-input').setInputFiles(join(folder(), 'wrong.json'));
      await app().page.getByText('"XX" is no calendar of holidays').waitFor({ timeout: PATIENCE });
    });

    step('every kind of setting can be changed, and every one reset', async () => {
      const choose = async (setting: string, box: string, option: string): Promise<void> => {
        const field = the(`setting-${setting}`).getByRole('combobox', { name: box });
        await field.click();
        await app().page.getByRole('option', { name: option, exact: true }).click();
      };
      await openTab(app().page, 'Definitions');
      await the('setting-factoringIsRevenue').getByRole('switch').click();
      await the('setting-paymentsPerMonth').getByLabel('Weekly', { exact: true }).fill('4');
      await the('setting-paymentsPerMonth').getByLabel('Weekly', { exact: true }).press('Enter');
      await the('setting-feeUnit').getByRole('switch').click();
      await the('setting-averagedPeriods').getByText('All periods').click();
      await the('setting-profitAndLossSections').getByRole('combobox', { name: 'Move a category' }).click();
      await app().page.getByRole('option', { name: 'Insurance', exact: true }).click();
      await choose('profitAndLossSections', 'Section of Insurance', 'Taxes');
      await choose('scorecardDate', 'Scorecard looks from', 'Today');
      await the('setting-offers').getByRole('button', { name: 'Add an offer' }).click();
      await the('setting-offers').getByLabel('Amount').fill('25,000');
      await the('setting-offers').getByLabel('Amount').press('Enter');
      await picture('2-many');
      const changed = {
        factoringIsRevenue: true,
        feeUnit: null,
        averagedPeriods: 'all',
        profitAndLossSections: { insurance: 'tax_expenses' },
        scorecardDate: 'end_user_last_enriched',
        offers: [{ amount: 25_000 }],
        paymentsPerMonth: { weekly: 4 },
      };
      await expect.poll(() => settingsFile('many.json'), { timeout: PATIENCE }).toMatchObject(changed);
      await the('setting-factoringIsRevenue').getByRole('button', { name: 'Factoring: reset to default' }).click();
      await expect
        .poll(() => settingsFile('less.json'), { timeout: PATIENCE })
        .not.toHaveProperty('factoringIsRevenue');
    });

    step('accounts go to QuickBooks', async () => {
      const path = join(folder(), 'accounts.zip');
      await app().saveTo(path, () => exportAs(app().page, 'qbo'));
      await closeExport(app().page);
      expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    });

    step('still has the settings after it was closed and opened again', async () => {
      const before = await settingsFile('before.json');
      await restart();
      await openCompany(app().page, COMPANY);
      expect(await settingsFile('after.json')).toEqual(before);
      await expectLowDays(all);
      await openTab(app().page, 'Definitions');
      await threshold().waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-definitions`);
    });
  });

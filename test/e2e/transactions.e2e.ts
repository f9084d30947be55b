import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { openCompany, openTab, PATIENCE, readSamples } from './pages.ts';

const COMPANY = 'HERONSGATE SUPPLY LLC';

/** The table of transactions, in every shell: each test goes on where the last one stopped. */
export const describeTransactions = (driver: Driver): void =>
  describeScreen(driver, 'Transactions', ({ app, the, step, restart }) => {
    const rows = (): Locator => the('transaction-row');
    const cells = (column: string): Promise<string[]> => rows().locator(`[data-column="${column}"]`).allTextContents();
    /** Waits until a column of the rows that exist is as it should be. */
    const expectCells = (column: string, isAsWanted: (cells: readonly string[]) => boolean): Promise<void> =>
      expect.poll(async () => isAsWanted(await cells(column)), { timeout: PATIENCE }).toBe(true);
    const total = async (): Promise<string> => (await the('transaction-totals').textContent()) ?? '';
    const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

    step('opens the samples', async () => {
      await readSamples(app().page);
      await openTab(app().page, 'Transactions');
      await rows().first().waitFor({ timeout: PATIENCE });
      await expectCells('category', (texts) => texts.every((text) => text !== ''));
    });

    step('the row that keys led to stays in view in a smaller window, and its light on the page does', async () => {
      const size = app().page.viewportSize();
      await rows().first().focus();
      await app().page.keyboard.press('Enter');
      const light = the('row-highlight');
      await light.waitFor({ timeout: PATIENCE });
      // Down to the foot of the table.
      for (let down = 0; down < 12; down += 1) await app().page.keyboard.press('ArrowDown');
      const current = app().page.locator('[data-testid="transaction-row"][aria-selected="true"]');
      await expect.poll(() => isWithin(current, the('transaction-scroll')), { timeout: PATIENCE }).toBe(true);
      await app().page.setViewportSize({ width: 1280, height: 520 });
      await expect.poll(() => isWithin(current, the('transaction-scroll')), { timeout: PATIENCE }).toBe(true);
      await expect.poll(() => isWithin(light, app().page.locator('.page-scroll')), { timeout: PATIENCE }).toBe(true);
      await app().page.setViewportSize(size ?? { width: 1280, height: 800 });
      await app().page.keyboard.press('Escape');
    });

    step('sorts by any column, and turns the order', async () => {
      const head = (column: string): Locator => app().page.locator(`th[data-column="${column}"] button`);
      await head('amount').click();
      await expectCells('amount', (texts) => isSorted(texts.slice(0, 20).map(numberOf).toReversed()));
      await head('amount').click();
      await expectCells('amount', (texts) => isSorted(texts.slice(0, 20).map(numberOf)));
      await head('category').click();
      await expectCells('category', (texts) => isSorted(texts.slice(0, 20).map(nameOnly)));
      await head('date').click();
      await expectCells('date', (texts) => isSorted(texts.slice(0, 20).toReversed()));
    });

    step('the key that finds leads to the field from anywhere in the company, and takes what is in it', async () => {
      const field = the('transaction-filter');
      const isReady = (): Promise<boolean> =>
        field.evaluate((input) => input === document.activeElement && getSelection()?.toString() === 'rent');
      await openTab(app().page, 'Overview');
      await app().page.keyboard.press('ControlOrMeta+f');
      await expect
        .poll(() => field.evaluate((input) => input === document.activeElement), { timeout: PATIENCE })
        .toBe(true);
      await app().page.keyboard.type('rent');
      await rows().first().focus();
      await app().page.keyboard.press('ControlOrMeta+f');
      await expect.poll(isReady, { timeout: PATIENCE }).toBe(true);
      await app().page.keyboard.press('Delete');
      await openTab(app().page, 'Overview');
      await openTab(app().page, 'Transactions');
      await rows().first().waitFor({ timeout: PATIENCE });
      // A tab that is opened by hand keeps the focus.
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
    });

    step('filters by amount, direction and flag, and sums what is shown', async () => {
      const whole = await total();
      await the('filters').click();
      await app().page.getByLabel('Amount from').fill('1,000');
      await the('direction-out').click();
      await expectCells('amount', (texts) => texts.length > 0 && texts.every((text) => numberOf(text) <= -1_000));
      const shownCells = await cells('amount');
      const sum = shownCells.reduce((cents, text) => cents + Math.round(numberOf(text) * 100), 0);
      const [, out = ''] = /Out(-[\d,.]+)/.exec(await total()) ?? [];
      expect(Math.round(numberOf(out) * 100)).toBe(sum);
      await lookOver(app().page, `${driver.name}-transactions-filtered`);

      await app().page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(total, { timeout: PATIENCE }).toBe(whole);
      await the('flag-recurring').click();
      await expect.poll(total, { timeout: PATIENCE }).toMatch(/^\d+ of \d+ transactions/);
      await the('flag-recurring').click();
      await the('filters').click();
    });

    step('shows the columns that were chosen', async () => {
      await the('columns').click();
      await app().page.getByRole('menuitemcheckbox', { name: 'Counterparty' }).click();
      await app().page.getByRole('menuitemcheckbox', { name: 'Balance' }).click();
      await app().page.keyboard.press('Escape');
      await app().page.locator('th[data-column="counterparty"]').waitFor({ timeout: PATIENCE });
      expect(await app().page.locator('th[data-column="balance"]').count()).toBe(0);
    });

    step('groups by month, with sums that close and open by the keyboard', async () => {
      await the('group-by').selectOption({ label: 'By month' });
      const groups = the('transaction-group');
      await groups.first().waitFor({ timeout: PATIENCE });
      expect(await groups.first().textContent()).toMatch(/Jan 2026.*In.*Out.*Net/);
      await lookOver(app().page, `${driver.name}-transactions-grouped`);
      // Not the rows that exist: those hang on the height of the window.
      const lineCount = async (): Promise<number> =>
        Number(await app().page.getByRole('treegrid', { name: 'Transactions' }).getAttribute('aria-rowcount'));
      const before = await lineCount();
      await groups.first().focus();
      await app().page.keyboard.press('ArrowLeft');
      await expect.poll(lineCount, { timeout: PATIENCE }).toBeLessThan(before);
      await app().page.keyboard.press('ArrowRight');
      await expect.poll(lineCount, { timeout: PATIENCE }).toBe(before);
      await the('group-by').selectOption({ label: 'Not grouped' });
    });

    step('changes the category and the merchant of several rows with the keyboard, and takes it back', async () => {
      const category = (at: number): Promise<string | null> =>
        rows().nth(at).locator('[data-column="category"] .label').textContent();
      const before = [await category(0), await category(1)];
      const press = (key: string): Promise<void> => app().page.keyboard.press(key);
      await rows().first().focus();
      await press('Space');
      await press('Shift+ArrowDown');
      await the('chosen').waitFor({ timeout: PATIENCE });
      await press('g');
      await the('quick-choice').getByRole('option').first().waitFor({ timeout: PATIENCE });
      // Escape closes the list and its dialog at once, and nothing is said.
      await press('Escape');
      await the('quick-choice').waitFor({ state: 'detached', timeout: PATIENCE });
      await press('g');
      await the('quick-choice').getByRole('option').first().waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-transactions-quick`);
      await app().page.keyboard.type('Insur');
      await press('Enter');
      await expect.poll(() => category(0), { timeout: PATIENCE }).toBe('Insurance');
      expect(await category(1)).toBe('Insurance');

      await expect
        .poll(
          () =>
            rows()
              .first()
              .evaluate((row) => row.parentElement?.contains(document.activeElement)),
          {
            timeout: PATIENCE,
          },
        )
        .toBe(true);
      await press('m');
      await the('quick-merchant').fill('Harbor Mutual');
      await press('Enter');
      await expectCells('merchant', ([first, second]) => first === 'Harbor Mutual' && second === 'Harbor Mutual');

      await the('undo').click();
      await expectCells('merchant', ([first]) => first !== 'Harbor Mutual');
      await the('undo').click();
      await expect.poll(() => category(0), { timeout: PATIENCE }).toBe(before[0]);
      expect(await category(1)).toBe(before[1]);
    });

    step('remembers the columns, and has its whole look', async () => {
      await restart();
      await openCompany(app().page, COMPANY);
      await openTab(app().page, 'Transactions');
      await app().page.locator('th[data-column="counterparty"]').waitFor({ timeout: PATIENCE });
      expect(await app().page.locator('th[data-column="balance"]').count()).toBe(0);
      await lookOver(app().page, `${driver.name}-transactions`);
    });
  });

/** Whether something lies in its scroller as a whole, by what is seen of that. */
async function isWithin(inner: Locator, scroller: Locator): Promise<boolean> {
  const [box, view] = [await inner.boundingBox(), await scroller.boundingBox()];
  return box !== null && view !== null && box.y >= view.y && box.y + box.height <= view.y + view.height + 1;
}

/** A category's cell shows how sure it is behind its name. */
const nameOnly = (cell: string): string => cell.replace(/\d+%$/, '').toLowerCase();

const isSorted = <T extends string | number>(values: readonly T[]): boolean =>
  values.length > 1 && values.every((value, at) => at === 0 || (values[at - 1] ?? value) <= value);

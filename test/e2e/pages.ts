import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from './driver.ts';

/** How long reading a handful of files may take on a slow machine. */
export const PATIENCE = 60_000;

export const byTestId = (page: Page, id: string): Locator => page.locator(`[data-testid="${id}"]`);

/** The state of each file in the queue, as the screen shows it. */
export const intakeStates = (page: Page): Promise<(string | null)[]> =>
  byTestId(page, 'intake-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));

export const addFiles = (page: Page, paths: readonly string[]): Promise<void> =>
  byTestId(page, 'file-input')
    .first()
    .setInputFiles([...paths]);

/** Waits until the queue shows exactly these states. */
export const expectIntake = (page: Page, states: readonly string[]): Promise<void> =>
  expect.poll(() => intakeStates(page), { timeout: PATIENCE }).toEqual(states);

/** Clears the queue, what needs a person included: that goes last. */
export const clearQueue = (page: Page): Promise<void> =>
  expect
    .poll(
      async () => {
        await byTestId(page, 'clear-finished')
          .click({ timeout: 1_000 })
          .catch(() => {});
        return (await intakeStates(page)).length;
      },
      { timeout: PATIENCE },
    )
    .toBe(0);

export async function samplePaths(): Promise<string[]> {
  const folder = join(ROOT, 'samples');
  return (await readdir(folder)).filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
}

/** Reads the samples and opens the company they are of. */
export async function readSamples(page: Page): Promise<void> {
  const samples = await samplePaths();
  await addFiles(page, samples);
  await expectIntake(
    page,
    samples.map(() => 'done'),
  );
  await openCompany(page, 'HERONSGATE SUPPLY LLC');
}

export const openTab = (
  page: Page,
  name: 'Overview' | 'Figures' | 'Accounts' | 'Transactions' | 'Rules' | 'Duplicates' | 'Definitions' | 'Sync',
): Promise<void> => page.getByRole('tab', { name }).click();

/** Opens the first company's transactions and waits for rows. */
export async function openTransactions(page: Page): Promise<Locator> {
  await byTestId(page, 'company').first().click();
  await openTab(page, 'Transactions');
  const rows = byTestId(page, 'transaction-row');
  await rows.first().waitFor({ timeout: PATIENCE });
  return rows;
}

/** Chooses a form in the export dialog and has the file made. */
export async function exportAs(page: Page, form: 'xlsx' | 'csv' | 'ofx' | 'qbo' | 'json'): Promise<void> {
  await byTestId(page, 'export').click();
  await byTestId(page, `export-${form}`).click();
  await byTestId(page, 'export-run').click();
}

/** Closes the export dialog once it has told where the file went. */
export async function closeExport(page: Page): Promise<void> {
  await byTestId(page, 'export-notice').waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Escape');
  await byTestId(page, 'export-dialog').waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Pixels by which something scrolls sideways. */
export const sidewaysScroll = (scroller: Locator): Promise<number> =>
  scroller.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth);

/** Opens a company by its name. */
export const openCompany = (page: Page, name: string): Promise<void> =>
  byTestId(page, 'company').filter({ hasText: name }).click({ timeout: PATIENCE });

/** Opens the page of the one row that has this text. */
export async function lookAtRow(page: Page, text: string): Promise<void> {
  await openTab(page, 'Transactions');
  await byTestId(page, 'transaction-filter').fill(text);
  const row = byTestId(page, 'transaction-row').filter({ hasText: text });
  await row.first().waitFor({ timeout: PATIENCE });
  await row.first().click();
}

interface Light {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the selected row's light lies, as shares of the page's sides; waits until the page is drawn. */
export async function lightOnPage(page: Page): Promise<{ readonly light: Light; readonly shownPage: string }> {
  const view = byTestId(page, 'page-view');
  await view.locator('[data-state="drawn"] canvas').waitFor({ timeout: PATIENCE });
  const light = await byTestId(page, 'row-highlight').evaluate((element) => {
    const [box, paper] = [element.getBoundingClientRect(), element.parentElement?.getBoundingClientRect()];
    if (!paper) throw new Error('the light lies on no page');
    return {
      left: (box.left - paper.left) / paper.width,
      right: (box.right - paper.left) / paper.width,
      top: (box.top - paper.top) / paper.height,
      bottom: (box.bottom - paper.top) / paper.height,
    };
  });
  return { light, shownPage: (await view.locator('.page-number').textContent()) ?? '' };
}

/** Empties the store past all of Egret's own code, as a cleaner of browsers' data does. */
export const loseStore = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('egret'));
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) await settle(transaction.objectStore(table).clear());
    database.close();
  });

/** Takes the store away from the page that is open, as whoever clears the data of a site does. */
export async function takeStoreAway(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = await page.evaluate(() => window.location.origin);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

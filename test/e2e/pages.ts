import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long reading a handful of files may take on a slow machine. */
export const PATIENCE = 30_000;

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

export const openTab = (page: Page, name: 'Overview' | 'Accounts' | 'Transactions'): Promise<void> =>
  page.getByRole('tab', { name }).click();

/** Opens the first company's transactions and waits for rows. */
export async function openTransactions(page: Page): Promise<Locator> {
  await byTestId(page, 'company').first().click();
  await openTab(page, 'Transactions');
  const rows = byTestId(page, 'transaction-row');
  await rows.first().waitFor({ timeout: PATIENCE });
  return rows;
}

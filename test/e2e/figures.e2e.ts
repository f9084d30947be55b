import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, RunningApp } from './driver.ts';
import { lookOver } from './look-over.ts';
import { byTestId, lightOnPage, openTab, PATIENCE, readSamples } from './pages.ts';

const MINUTE = 60_000;

/** `-1,234.50` in cents. */
const cents = (text: string | null): number => Math.round(Number((text ?? '').replaceAll(',', '')) * 100);

/** The overview and the figures, in every shell: each test goes on where the last one stopped. */
export function describeFigures(driver: Driver): void {
  if (driver.unavailable !== null) {
    test.skip(`Figures in ${driver.name}: not run, because ${driver.unavailable}`);
    return;
  }

  describe(`Figures in ${driver.name}`, { timeout: 3 * MINUTE }, () => {
    let folder: string;
    let app: RunningApp;
    const problems: string[] = [];
    const the = (testId: string): Locator => byTestId(app.page, testId);
    const line = (table: string, name: string): Locator =>
      the(table)
        .getByRole('row')
        .filter({ has: app.page.getByRole('rowheader', { name, exact: true }) });
    const view = (name: string): Promise<void> => app.page.getByRole('tab', { name, exact: true }).click();
    /** Opens a figure and gives what the rows that are listed took out: only those in view are on the page. */
    const outBehind = async (figure: Locator): Promise<{ out: number; rows: number }> => {
      await figure.click();
      await the('row-list-totals').waitFor({ timeout: PATIENCE });
      const text = (await the('row-list-totals').textContent()) ?? '';
      const [, rows = '', out = ''] = /^([\d,]+) transactions?.*out -([\d,.]+)/.exec(text) ?? [];
      return { out: cents(out), rows: Number(rows) };
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), `egret-figures-${driver.name}-`));
      app = await driver.start(join(folder, 'data'));
      app.page.on('pageerror', (error) => problems.push(error.message));
      app.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    }, MINUTE);

    afterAll(async () => {
      await app?.close();
      await rm(folder, { recursive: true, force: true });
    }, MINUTE);

    let broken = false;
    /** A test that is not tried once an earlier one failed: it could only fail too, slowly. */
    const step = (name: string, run: () => Promise<void>): void =>
      test(name, async ({ skip }) => {
        if (broken) skip('an earlier step failed');
        broken = true;
        await run();
        broken = false;
      });

    step('reads the samples', async () => {
      await readSamples(app.page);
      await the('months').waitFor({ timeout: PATIENCE });
    });

    step('the overview says how much is proven, of which days, and the gaps', async () => {
      await expect
        .poll(() => the('coverage').textContent(), { timeout: PATIENCE })
        .toMatch(/^\d of \d statements proven.*, covered from .* to .*gap/);
      await app.page.locator('.recharts-area').first().waitFor({ timeout: PATIENCE });
      await lookOver(app.page, `${driver.name}-overview`);
    });

    step('a sum of a month opens to the transactions that make it', async () => {
      const figure = line('months', 'Withdrawals').locator('.figure-button').first();
      const shown = cents(await figure.textContent());
      expect(shown).toBeGreaterThan(0);
      const { out, rows } = await outBehind(figure);
      expect(rows).toBeGreaterThan(0);
      expect(out).toBe(shown);
    });

    step('and each of them to its place on a page', async () => {
      await the('row-list-rows').getByRole('button').first().click();
      const { light } = await lightOnPage(app.page);
      expect(light.right).toBeGreaterThan(light.left);
      await app.page.keyboard.press('Escape');
      await the('row-list').waitFor({ timeout: PATIENCE });
      await app.page.keyboard.press('Escape');
      await the('row-list').waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('the profit and loss', async () => {
      await openTab(app.page, 'Figures');
      await the('pnl').waitFor({ timeout: PATIENCE });
      await lookOver(app.page, `${driver.name}-figures-pnl`);
      for (const view_ of [
        'Recurring',
        'Counterparties',
        'Positions',
        'Scorecard',
        'Coverage',
        'What if',
        'Experimental',
      ]) {
        await view(view_);
        await lookOver(app.page, `${driver.name}-figures-${view_.toLowerCase().replace(' ', '-')}`);
      }
    });

    test('reports no problem on the page meanwhile', () => {
      expect(problems).toEqual([]);
    });
  });
}

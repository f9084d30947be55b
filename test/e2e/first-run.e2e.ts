import { expect } from 'vitest';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { expectIntake, openTab, PATIENCE } from './pages.ts';

/** The first thing anybody sees is of use, and what Egret does is one click away. */
export const describeFirstRun = (driver: Driver): void =>
  describeScreen(driver, 'First run', ({ app, the, step }) => {
    step('says what to do', async () => {
      await the('welcome').waitFor({ timeout: PATIENCE });
      expect(await the('welcome').textContent()).toContain('Nothing leaves this computer');
      await lookOver(app().page, `${driver.name}-first-run`);
    });

    step('the samples are one click away', async () => {
      await the('add-samples').click();
      await expectIntake(app().page, ['done', 'done', 'done']);
      await the('company').first().click();
      await openTab(app().page, 'Transactions');
      await the('transaction-row').first().waitFor({ timeout: PATIENCE });
    });
  });

import { expect } from 'vitest';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { carryFiles, middleOf, OUTSIDE } from './drop-files.ts';
import { lookOver } from './look-over.ts';
import { expectIntake, openTab, PATIENCE } from './pages.ts';

/** The first thing anybody sees is of use, and what Egret does is one click away. */
export const describeFirstRun = (driver: Driver): void =>
  describeScreen(driver, 'First run', ({ app, the, put, step }) => {
    step('says what to do', async () => {
      await the('welcome').waitFor({ timeout: PATIENCE });
      expect(await the('welcome').textContent()).toContain('Nothing leaves this computer');
      await lookOver(app().page, `${driver.name}-first-run`);
    });

    step(
      'what is dragged over the window is told where it goes, and leaves no trace when it is taken away',
      async () => {
        const [files, middle] = [await carryFiles(app().page, [await put('a.pdf', '')]), await middleOf(app().page)];
        const coverMiddle = (): Promise<void> =>
          app().page.evaluate(() => {
            const cover = document.body.appendChild(document.createElement('div'));
            cover.id = 'cover';
            cover.style.cssText = 'position: fixed; inset: 0';
          });
        const uncoverMiddle = (): Promise<void> =>
          app().page.evaluate(() => document.getElementById('cover')?.remove());
        // As a queue moves on below the pointer: nobody is told that what is gone was left.
        await coverMiddle();
        await files.take('dragEnter', middle);
        await uncoverMiddle();
        await files.take('dragOver', middle);
        await the('drop-overlay').getByText('Drop statements to read them').waitFor({ timeout: PATIENCE });
        await lookOver(app().page, `${driver.name}-first-run-dragged`);
        await files.take('dragOver', OUTSIDE);
        await the('drop-overlay').waitFor({ state: 'detached', timeout: PATIENCE });
      },
    );

    step('the samples are one click away', async () => {
      await the('add-samples').click();
      await expectIntake(app().page, ['done', 'done', 'done']);
      await the('company').first().click();
      await openTab(app().page, 'Transactions');
      await the('transaction-row').first().waitFor({ timeout: PATIENCE });
    });
  });

import { expect } from 'vitest';
import { type AccountSketch, statementsOf } from '../support/statements-of-companies.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { dropFiles } from './drop-files.ts';
import { lookOver } from './look-over.ts';
import { intakeStates, openCompany, openTab, PATIENCE } from './pages.ts';

const MINUTE = 60_000;

/** Three companies, one of them with two accounts: forty statements. */
const ACCOUNTS: readonly AccountSketch[] = [
  { family: 'ledger', holder: 'AVOCET FREIGHT LLC', accountNumber: '1104-2283-907', months: 12 },
  { family: 'sections', holder: 'AVOCET FREIGHT LLC', accountNumber: '000000557130412', months: 8 },
  { family: 'ledger', holder: 'BITTERN & SONS INC', accountNumber: '2208-4455-118', months: 12 },
  { family: 'sections', holder: 'CURLEW COFFEE ROASTERS LLC', accountNumber: '000000998877665', months: 8 },
];

/** Files of several companies, dropped at once: sorted without a question. */
export const describeFortyFiles = (driver: Driver): void =>
  describeScreen(driver, 'Forty files', ({ app, the, put, step }) => {
    /** Pixels of the table of months that lie behind its right edge. */
    const beyondMonths = (): Promise<number> =>
      the('months')
        .locator('xpath=..')
        .evaluate(({ scrollWidth, clientWidth, scrollLeft }) => scrollWidth - clientWidth - scrollLeft);

    /** Sums that are cut at the edge would pass for others, however fast the window changes and however slow the page is. */
    const expectEndAtAnySize = async (): Promise<void> => {
      const { page } = app();
      const size = page.viewportSize();
      const devtools = await page.context().newCDPSession(page);
      for (const rate of [1, 4, 8]) {
        await devtools.send('Emulation.setCPUThrottlingRate', { rate });
        for (const width of [1280, 1920, 1440]) await page.setViewportSize({ width, height: 800 });
        await expect.poll(beyondMonths, { timeout: PATIENCE }).toBeLessThan(2);
      }
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await devtools.detach();
      await page.setViewportSize(size ?? { width: 1280, height: 800 });
      await expect.poll(beyondMonths, { timeout: PATIENCE }).toBeLessThan(2);
    };

    step(
      'forty files of three companies, dropped at once in any order, are sorted by holder and account',
      async () => {
        const files = ACCOUNTS.flatMap((account, at) =>
          statementsOf(account).map((pdf, month) => ({ name: `${month}-${at}.pdf`, pdf })),
        );
        expect(files).toHaveLength(40);
        files.sort((a, b) => (a.name < b.name ? -1 : 1));
        await the('welcome').waitFor({ timeout: PATIENCE });
        await dropFiles(app().page, await Promise.all(files.map(({ name, pdf }) => put(name, pdf))));
        await expect
          .poll(() => intakeStates(app().page), { timeout: 5 * MINUTE })
          .toEqual(Array.from({ length: 40 }, () => 'done'));
        expect(await the('intake-question').count()).toBe(0);
        await expect.poll(beyondMonths, { timeout: PATIENCE }).toBeLessThan(2);
        await lookOver(app().page, `${driver.name}-forty-files`);
        await expectEndAtAnySize();

        for (const holder of new Set(ACCOUNTS.map((account) => account.holder))) {
          const own = ACCOUNTS.filter((account) => account.holder === holder);
          const statements = own.reduce((sum, { months }) => sum + months, 0);
          const company = the('company').filter({ hasText: holder });
          expect(await company.textContent(), holder).toContain(`${statements} statements`);
          await openCompany(app().page, holder);
          await openTab(app().page, 'Accounts');
          await expect.poll(() => the('account').count(), { timeout: PATIENCE }).toBe(own.length);
        }
        expect(await the('company').count()).toBe(3);
      },
      6 * MINUTE,
    );
  });

import { expect } from 'vitest';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type AccountSketch, statementsOf } from '../support/statements-of-companies.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { dropFiles } from './drop-files.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, intakeStates, openCompany, openTab, PATIENCE } from './pages.ts';

const MINUTE = 60_000;

/** Three companies, one of them with two accounts: forty statements. */
const ACCOUNTS: readonly AccountSketch[] = [
  { family: 'ledger', holder: 'AVOCET FREIGHT LLC', accountNumber: '1104-2283-907', months: 12 },
  { family: 'sections', holder: 'AVOCET FREIGHT LLC', accountNumber: '000000557130412', months: 8 },
  { family: 'ledger', holder: 'BITTERN & SONS INC', accountNumber: '2208-4455-118', months: 12 },
  { family: 'sections', holder: 'CURLEW COFFEE ROASTERS LLC', accountNumber: '000000998877665', months: 8 },
];

const QUEUED = 60;

/** Files on their way in: sorted, told page by page, stopped and tried again, while everything else goes on. */
export const describeIntake = (driver: Driver): void =>
  describeScreen(driver, 'Intake', ({ app, the, button, put, step }) => {
    const statesOf = async (): Promise<ReadonlySet<string | null>> => new Set(await intakeStates(app().page));

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
        await lookOver(app().page, `${driver.name}-intake-sorted`);

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

    step('finished lines leave the queue when they are cleared', async () => {
      await the('clear-finished').click();
      await expectIntake(app().page, []);
    });

    step(
      'sixty pictures wait their turn; reading is told, and everything else goes on',
      async () => {
        const scan = await pictureOf(smallStatement({ currency: 'EUR', holder: 'Dunlin Ltd' }), 'png', 0);
        // Anything after the end of a picture makes it another file.
        const paths = Array.from({ length: QUEUED }, (_, at) =>
          put(
            `a scan with a name that is much longer than the queue is wide, number ${at}.png`,
            Buffer.concat([scan, Buffer.from([at])]),
          ),
        );
        await addFiles(app().page, await Promise.all(paths));
        await expect.poll(() => intakeStates(app().page), { timeout: PATIENCE }).toHaveLength(QUEUED);
        await expect.poll(statesOf, { timeout: PATIENCE }).toContain('reading');
        await openTab(app().page, 'Transactions');
        await the('transaction-row').first().waitFor({ timeout: PATIENCE });
        expect(await statesOf()).toContain('reading');
        const moving = (): Promise<number> =>
          app().page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
        await app().page.emulateMedia({ reducedMotion: 'reduce' });
        await expect.poll(moving, { timeout: PATIENCE }).toBe(0);
        const told = app().page.getByRole('region', { name: 'Files being read' }).locator('[aria-live="polite"]');
        expect(await told.textContent()).toMatch(/^Reading \d+ of 60$/);
        await lookOver(app().page, `${driver.name}-intake-queue`);
      },
      3 * MINUTE,
    );

    step(
      'one file is stopped, then all of them; what was read stays, and a stopped one can be tried again',
      async () => {
        await button(/^Cancel a scan .* number 59\.png$/).click();
        await expect.poll(statesOf, { timeout: PATIENCE }).toContain('cancelled');
        await button('Cancel all').click();
        await expect.poll(statesOf, { timeout: PATIENCE }).not.toContain('waiting');
        await expect.poll(statesOf, { timeout: PATIENCE }).not.toContain('reading');
        await lookOver(app().page, `${driver.name}-intake-cancelled`);
        const done = async (): Promise<number> =>
          (await intakeStates(app().page)).filter((state) => state === 'done').length;
        const doneBefore = await done();
        await button('Try again').first().click();
        await expect.poll(done, { timeout: 2 * MINUTE }).toBe(doneBefore + 1);
        await openCompany(app().page, 'Dunlin Ltd');
      },
    );
  });

import { expect } from 'vitest';
import { pictureOf } from '../support/picture.ts';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, clearQueue, expectIntake, intakeStates, openCompany, openTab, PATIENCE } from './pages.ts';

const MINUTE = 60_000;

const QUEUED = 60;

/** Files on their way in: told page by page, stopped and tried again, while everything else goes on. */
export const describeIntake = (driver: Driver): void =>
  describeScreen(driver, 'Intake', ({ app, the, button, put, step }) => {
    const statesOf = async (): Promise<ReadonlySet<string | null>> => new Set(await intakeStates(app().page));

    step('a file that was read leaves the queue when it is cleared', async () => {
      await the('welcome').waitFor({ timeout: PATIENCE });
      await addFiles(app().page, [await put('one.pdf', smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' }))]);
      await expectIntake(app().page, ['done']);
      await the('clear-finished').click();
      await expectIntake(app().page, []);
    });

    step('what needs a person stands first in the queue, and is answered there', async () => {
      await addFiles(app().page, [
        await put('a-good.pdf', smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', firstRow: 'ANOTHER' })),
        await put('b-note.txt', 'no statement'),
        await put('c-open.pdf', smallStatement({ holder: 'Avocet Ltd', accountNumber: '1111 2222' })),
      ]);
      await expectIntake(app().page, ['done', 'failed', 'done']);
      expect(await the('intake-open').textContent()).toContain('currency');
      await lookOver(app().page, `${driver.name}-intake-asks`);
      await button('Answer: c-open.pdf').click();
      await the('reading-currency').fill('Euro');
      await app().page.getByRole('option', { name: 'EUR · Euro', exact: true }).click();
      await app().page.getByRole('radio', { name: 'Day first' }).check();
      await button('Read again').click();
      await expectIntake(app().page, ['failed', 'done', 'done']);
      expect(await the('intake-open').count()).toBe(0);
      await button('Avocet Ltd: c-open.pdf').click();
      // What could not be read is not lost among what was.
      await the('clear-finished').click();
      await expectIntake(app().page, ['failed']);
      await clearQueue(app().page);
    });

    step('one password opens every file that it fits, and whoever types is not interrupted', async () => {
      await the('manage-companies').click();
      await the('company-search').fill('avo');
      const locked = ['x', 'y', 'z'].map((firstRow) =>
        put(`${firstRow}.pdf`, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', password: 'heron', firstRow })),
      );
      await addFiles(app().page, await Promise.all(locked));
      await expectIntake(app().page, ['password', 'password', 'password']);
      expect(await the('password-dialog').count()).toBe(0);
      await button('Enter the password: y.pdf').click();
      await app().page.getByRole('textbox', { name: 'Password', exact: true }).fill('heron');
      await app().page.keyboard.press('Enter');
      await expectIntake(app().page, ['done', 'done', 'done']);
      await button('Avocet Ltd: x.pdf').click();
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

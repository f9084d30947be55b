import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, lookAtRow, openCompany, openTab, PATIENCE } from './pages.ts';

/** What goes wrong is told in a sentence, and loses nothing that was acknowledged. */
export const describeResilience = (driver: Driver): void =>
  describeScreen(
    driver,
    'Resilience',
    ({ app, dataFolder, the, button, put, step }) => {
      const statement = (name: string, holder: string): Promise<string> =>
        put(`${name}.pdf`, smallStatement({ currency: 'EUR', holder, firstRow: name }));

      step('a store without room says so, keeps what it has, and takes the file when there is room', async () => {
        await addFiles(app().page, [await statement('kept', 'Avocet Ltd')]);
        await expectIntake(app().page, ['done']);
        await app().page.evaluate(() => {
          const put = IDBObjectStore.prototype.put;
          Object.assign(window, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          };
        });
        await addFiles(app().page, [await statement('later', 'Bittern GmbH')]);
        await expectIntake(app().page, ['failed', 'done']);
        expect(await the('intake-item').first().textContent()).toContain('There is no room left on this disk');
        await lookOver(app().page, `${driver.name}-resilience-full`);
        expect(await the('company').allTextContents()).toEqual([expect.stringContaining('Avocet Ltd')]);

        await app().page.evaluate(() => (window as unknown as { giveRoom(): void }).giveRoom());
        await button('Try again: later.pdf').click();
        await expectIntake(app().page, ['done', 'done']);
        await openCompany(app().page, 'Bittern GmbH');
        await openTab(app().page, 'Transactions');
        await the('transaction-row').first().waitFor({ timeout: PATIENCE });
      });

      step('a missing original is told, the rows stay, and adding the file again brings it back', async () => {
        const documents = join(dataFolder(), 'documents');
        const originals = (): Promise<string[]> => readdir(documents);
        for (const name of await originals()) await rm(join(documents, name));
        await openCompany(app().page, 'Avocet Ltd');
        await lookAtRow(app().page, 'kept');
        await app()
          .page.getByText('The original is no longer among Egret’s documents; add the file again.')
          .waitFor({ timeout: PATIENCE });
        expect(await the('transaction-row').count()).toBeGreaterThan(0);

        await addFiles(app().page, [await statement('kept', 'Avocet Ltd')]);
        await expectIntake(app().page, ['done', 'done', 'repeated']);
        await expect.poll(async () => (await originals()).length, { timeout: PATIENCE }).toBe(1);
      });

      step('a store that cannot be opened is told, with what to do', async () => {
        await app().page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('Internal error opening backing store.', 'UnknownError');
          };
        });
        await app().page.reload();
        await app().page.getByRole('heading', { name: 'The store cannot be opened' }).waitFor({ timeout: PATIENCE });
        const reason = app().page.getByText('The store could not do this: Internal error opening backing store.');
        expect(await reason.textContent()).toBe('The store could not do this: Internal error opening backing store.');
        await lookOver(app().page, `${driver.name}-resilience-broken`);
      });
    },
    /404 \(Not Found\)/,
  );

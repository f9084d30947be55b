import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
        expect(await the('intake-item').first().textContent()).toContain(
          'later.pdf was not stored: the disk is full; free some space and try again',
        );
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
        const originals = (): Promise<string[]> => readdir(documents).catch(() => []);
        await rm(documents, { recursive: true });
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

      const openAgain = async (): Promise<void> => {
        await button('Retry').click();
        await openCompany(app().page, 'Avocet Ltd');
        await openTab(app().page, 'Transactions');
        await the('transaction-row').first().waitFor({ timeout: PATIENCE });
      };

      step('a page that cannot go on says so, and what was read is there after a reload', async () => {
        await app().page.evaluate(() => {
          const fail = (): never => {
            throw new DOMException('The disk does not answer.', 'UnknownError');
          };
          for (const one of [IDBObjectStore, IDBIndex])
            Object.assign(one.prototype, { get: fail, getAll: fail, openCursor: fail });
        });
        await the('company').filter({ hasText: 'Bittern GmbH' }).click();
        await app().page.getByRole('heading', { name: 'This window stopped working' }).waitFor({ timeout: PATIENCE });
        expect(await app().page.getByRole('alert').textContent()).toContain(
          'Everything that was read is kept. Reload to go on.',
        );
        await lookOver(app().page, `${driver.name}-resilience-stopped`);
        await button('Reload').click();
        await openCompany(app().page, 'Bittern GmbH');
        await openTab(app().page, 'Transactions');
        await the('transaction-row').first().waitFor({ timeout: PATIENCE });
      });

      step(
        'a store that cannot be opened is told, with what to do, and what it has is there once it can be',
        async () => {
          await app().page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
          await app().page.addInitScript(() => {
            if (sessionStorage.getItem('broken') === null) return;
            const { open } = IDBFactory.prototype;
            Object.assign(window, { mend: () => Object.assign(IDBFactory.prototype, { open }) });
            IDBFactory.prototype.open = () => {
              throw new DOMException('Internal error opening backing store.', 'UnknownError');
            };
          });
          await app().page.reload();
          await app().page.getByRole('heading', { name: 'The store cannot be opened' }).waitFor({ timeout: PATIENCE });
          const told = await app().page.getByRole('alert').textContent();
          expect(told).toContain('Close other Egret windows and retry.');
          expect(told).toContain('The reason: the store says “Internal error opening backing store”.');
          await lookOver(app().page, `${driver.name}-resilience-broken`);
          await app().page.evaluate(() => {
            sessionStorage.removeItem('broken');
            (window as unknown as { mend(): void }).mend();
          });
          await openAgain();
        },
      );

      step('a store that a newer Egret wrote is told, with what to do, and left as it is', async () => {
        const asNew = await app().page.evaluate(async () => (await indexedDB.databases())[0]?.version ?? 0);
        const later = asNew + 100;
        await setStoreVersion(app().page, later);
        await app().page.reload();
        await app().page.getByRole('heading', { name: 'A newer Egret was used here' }).waitFor({ timeout: PATIENCE });
        expect(await app().page.getByRole('alert').textContent()).toContain(
          'has changed nothing. Start the newer one, or install it.',
        );
        await lookOver(app().page, `${driver.name}-resilience-newer`);
        expect(await app().page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(later);
      });
    },
    /404 \(Not Found\)|The disk does not answer/,
  );

/** Raises the version of the store past all of Egret's own code, as a newer Egret does. */
const setStoreVersion = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (raised) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('egret', raised);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    version,
  );

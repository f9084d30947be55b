import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, openCompany, openTab, PATIENCE } from './pages.ts';

/** Companies are sorted by themselves, and put in order by people. */
export const describeCompanies = (driver: Driver): void =>
  describeScreen(driver, 'Companies', ({ app, dataFolder, the, button, put, step, restart, picture }) => {
    const rows = (): Locator => the('company-row');
    const names = (): Promise<string[]> => rows().locator('.companies-name').allTextContents();
    const expectNames = (...expected: string[]): Promise<void> =>
      expect.poll(names, { timeout: PATIENCE }).toEqual(expected);
    const expectNotice = (text: string): Promise<void> =>
      the('company-notice').getByText(text).waitFor({ timeout: PATIENCE });
    const act = async (company: string, action: string | RegExp): Promise<void> => {
      await button(`Actions for ${company}`).click();
      await app().page.getByRole('menuitem', { name: action }).click();
    };
    const originals = async (): Promise<number> => (await readdir(join(dataFolder(), 'documents'))).length;
    /** Companies in the newest backup. */
    const companiesKept = async (): Promise<number> => {
      const folder = join(dataFolder(), 'backups');
      const newest =
        (await readdir(folder))
          .filter((name) => name.endsWith('.json'))
          .sort()
          .at(-1) ?? '';
      return JSON.parse(await readFile(join(folder, newest), 'utf8')).companies;
    };
    const statement = (name: string, holder: string, accountNumber: string, firstRow = name): Promise<string> =>
      put(`${name}.pdf`, smallStatement({ currency: 'EUR', holder, accountNumber, firstRow }));

    step('files of three companies are sorted by holder, and only the unsure one is asked about', async () => {
      await addFiles(app().page, [
        await statement('a1', 'Avocet Ltd', '1111 2222'),
        await statement('a2', 'Avocet  Ltd', '1111 3333'),
        await statement('b1', 'Bittern GmbH', '4444 5555'),
        await statement('c1', 'Curlew Inc', '6666 7777'),
      ]);
      await expectIntake(app().page, ['done', 'done', 'done', 'done']);
      expect(await the('intake-question').count()).toBe(0);
      // The account of one company, and the name of another.
      await addFiles(app().page, [await statement('c2', 'Avocet Ltd', '6666 7777')]);
      await expectIntake(app().page, ['done', 'done', 'done', 'done', 'done']);
      expect(await the('intake-question').textContent()).toContain('its account is so far with Curlew Inc');

      await the('manage-companies').click();
      await expectNames('Avocet Ltd', 'Bittern GmbH', 'Curlew Inc');
      expect(await rows().first().textContent()).toContain('3 proven');
      await picture('asked');
    });

    step('a file is put into another company from the queue', async () => {
      await button('Whose is it?').click();
      await the('move-dialog').getByLabel('Company', { exact: true }).fill('Curlew Inc');
      await picture('move');
      await the('move-dialog').getByLabel('Company', { exact: true }).press('Enter');
      await the('move-dialog').waitFor({ state: 'detached', timeout: PATIENCE });
      await expect.poll(() => the('intake-question').count(), { timeout: PATIENCE }).toBe(0);
      await expect.poll(() => rows().nth(2).textContent(), { timeout: PATIENCE }).toContain('2 proven');
      await openCompany(app().page, 'Curlew Inc');
      await openTab(app().page, 'Transactions');
      await the('transaction-row').filter({ hasText: 'c2' }).waitFor({ timeout: PATIENCE });
    });

    step('a company is made, and a name that is taken is refused', async () => {
      await the('manage-companies').click();
      await button('New company').click();
      await the('name-dialog').getByRole('textbox').fill('bittern gmbh');
      await button('Create').click();
      await the('name-dialog')
        .getByText('There is a company named Bittern GmbH already')
        .waitFor({ timeout: PATIENCE });
      await the('name-dialog').getByRole('textbox').fill('Dunlin SA');
      await button('Create').click();
      await expectNames('Avocet Ltd', 'Bittern GmbH', 'Curlew Inc', 'Dunlin SA');
      expect(await rows().last().textContent()).toContain('No statements yet');
    });

    step('a company without a file says how it comes to one, whatever is looked at', async () => {
      await openCompany(app().page, 'Dunlin SA');
      for (const tab of ['Figures', 'Accounts', 'Transactions', 'Duplicates', 'Overview'] as const) {
        await openTab(app().page, tab);
        await the('no-statements').getByText('Those whose holder is Dunlin SA').waitFor({ timeout: PATIENCE });
      }
      expect(await the('coverage').textContent()).toBe('No statements yet');
      await lookOver(app().page, `${driver.name}-companies-empty`);
      await the('manage-companies').click();
    });

    step('a company is renamed, and files of its old name go to it still', async () => {
      await act('Avocet Ltd', 'Rename');
      await the('name-dialog').getByRole('textbox').fill('Client 7');
      await button('Rename').click();
      await expectNames('Bittern GmbH', 'Client 7', 'Curlew Inc', 'Dunlin SA');
      await addFiles(app().page, [await statement('a3', 'Avocet Ltd', '1111 4444')]);
      await expect
        .poll(() => rows().filter({ hasText: 'Client 7' }).textContent(), { timeout: PATIENCE })
        .toContain('3 proven');
    });

    step('a search finds by words, an archived company is listed apart', async () => {
      await the('company-search').fill('cur inc');
      await expectNames('Curlew Inc');
      await the('company-search').fill('nobody');
      await app().page.getByText('No company is called “nobody”').waitFor({ timeout: PATIENCE });
      await the('company-search').fill('');
      await act('Dunlin SA', 'Archive');
      await expectNotice('Dunlin SA was archived');
      await expectNames('Bittern GmbH', 'Client 7', 'Curlew Inc');
      await the('company-search').fill('dunlin');
      await expectNames('Dunlin SA');
      await the('company-search').fill('');
      await app().page.getByRole('switch', { name: 'Show archived (1)' }).click();
      await expectNames('Bittern GmbH', 'Client 7', 'Curlew Inc', 'Dunlin SA');
    });

    const merge = async (): Promise<void> => {
      await act('Curlew Inc', 'Merge');
      await the('merge-dialog').getByRole('combobox', { name: 'Into' }).click();
      await app().page.getByRole('option', { name: 'Bittern GmbH' }).click();
      await picture('merge');
      await button('Merge').click();
      await expectNotice('Curlew Inc is part of Bittern GmbH now');
      await expectNames('Bittern GmbH', 'Client 7', 'Dunlin SA');
      await expect.poll(() => rows().first().textContent(), { timeout: PATIENCE }).toContain('3 proven');
    };

    step('two companies become one, which is undone', async () => {
      await merge();
      await the('company-notice').getByRole('button', { name: 'Undo' }).click();
      await expectNotice('Curlew Inc and Bittern GmbH are two again');
      await expectNames('Bittern GmbH', 'Client 7', 'Curlew Inc', 'Dunlin SA');
      await expect.poll(() => rows().nth(2).textContent(), { timeout: PATIENCE }).toContain('2 proven');
    });

    step('after a merge a file is put back under the name that went, from its account', async () => {
      await merge();
      await openCompany(app().page, 'Bittern GmbH');
      await openTab(app().page, 'Accounts');
      await button('Move c1.pdf to another company').click();
      await the('move-dialog').getByLabel('Company', { exact: true }).fill('Curlew Inc');
      await the('move-dialog').getByText('Curlew Inc will be made.').waitFor({ timeout: PATIENCE });
      await picture('move-back');
      await the('move-dialog').getByLabel('Company', { exact: true }).press('Enter');
      await the('move-dialog').waitFor({ state: 'detached', timeout: PATIENCE });
      await the('manage-companies').click();
      await app().page.getByRole('switch', { name: 'Show archived (1)' }).click();
      await expectNames('Bittern GmbH', 'Client 7', 'Curlew Inc', 'Dunlin SA');
      await expect.poll(() => rows().first().textContent(), { timeout: PATIENCE }).toContain('2 proven');
      await merge();
    });

    step('a deletion is undone', async () => {
      await act('Bittern GmbH', 'Delete');
      await expectNotice('Bittern GmbH was deleted');
      await expectNames('Client 7', 'Dunlin SA');
      await the('company-notice').getByRole('button', { name: 'Undo' }).click();
      await expectNotice('Bittern GmbH is back');
      await expectNames('Bittern GmbH', 'Client 7', 'Dunlin SA');
      // Not only right after: it stays listed.
      await act('Bittern GmbH', 'Delete');
      await the('company-notice').getByRole('button', { name: 'Dismiss' }).click();
      await the('manage-companies').click();
      await picture('deleted');
      await button('Put back Bittern GmbH').click();
      await expectNames('Bittern GmbH', 'Client 7', 'Dunlin SA');
      await the('deleted-companies').waitFor({ state: 'detached', timeout: PATIENCE });
      await openCompany(app().page, 'Bittern GmbH');
      await openTab(app().page, 'Transactions');
      await the('transaction-row').first().waitFor({ timeout: PATIENCE });
    });

    step('what stays deleted is gone at the next start; its originals stay while a backup speaks of them', async () => {
      await the('manage-companies').click();
      await act('Bittern GmbH', 'Delete');
      await expectNotice('Bittern GmbH was deleted');
      expect(await originals()).toBe(6);
      // A shell that is ended before it could keep the deletion takes it for a loss.
      await expect.poll(companiesKept, { timeout: PATIENCE }).toBe(2);
      await restart();
      await the('manage-companies').click();
      await expectNames('Client 7');
      await app().page.getByRole('switch', { name: 'Show archived (1)' }).click();
      await expectNames('Client 7', 'Dunlin SA');
      expect(await originals()).toBe(6);
      // A backup may be written in this moment.
      await rm(join(dataFolder(), 'backups'), { recursive: true, maxRetries: 10 });
      await restart();
      await expect.poll(originals, { timeout: PATIENCE }).toBe(3);
      await the('manage-companies').click();
      await lookOver(app().page, `${driver.name}-companies`);
    });
  });

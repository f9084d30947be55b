import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { read } from 'xlsx';
import { scanOf } from '../reading/scan-of.ts';
import { pictureOf, tiffOf } from '../support/picture.ts';
import { firstRowOn, smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import {
  addFiles,
  byTestId,
  clearQueue,
  closeExport,
  expectIntake,
  exportAs,
  lightOnPage,
  lookAtRow,
  openCompany,
  openTab,
  openTransactions,
  PATIENCE,
  readSamples,
  samplePaths,
} from './pages.ts';

/** The one specification of the app, for every shell it runs in: each test goes on where the last one stopped. */
export const describeApp = (driver: Driver): void =>
  describeScreen(driver, 'Egret', ({ app, folder, put, step, restart, picture }) => {
    step('opens empty', async () => {
      await byTestId(app().page, 'file-input').first().waitFor({ state: 'attached', timeout: PATIENCE });
      expect(await byTestId(app().page, 'company').count()).toBe(0);
      await picture('1-empty');
    });

    step('reads the samples', async () => {
      await readSamples(app().page);
      await openTab(app().page, 'Overview');
      await picture('2-overview');
      await openTab(app().page, 'Accounts');
      await picture('3-accounts');
    });

    step('lights a row on its page', async () => {
      const rows = await openTransactions(app().page);
      await rows.nth(2).click();

      await byTestId(app().page, 'page-view').locator('canvas').waitFor({ timeout: PATIENCE });
      const light = byTestId(app().page, 'row-highlight');
      await light.waitFor({ timeout: PATIENCE });
      expect((await light.boundingBox())?.height).toBeGreaterThan(2);
      await picture('4-row');
    });

    step('exports the workbook', async () => {
      const path = join(folder(), 'report.xlsx');
      await app().saveTo(path, () => exportAs(app().page, 'xlsx'));

      const workbook = read(await readFile(path));
      expect(workbook.SheetNames).toEqual(expect.arrayContaining(['Cover', 'Summary by month', 'Transactions']));
      await picture('5-exported');
      await closeExport(app().page);
    });

    step('exports the transactions as CSV', async () => {
      const path = join(folder(), 'report.csv');
      await app().saveTo(path, () => exportAs(app().page, 'csv'));
      await closeExport(app().page);
      expect(await readFile(path, 'utf8')).toMatch(/^Date,Description,Amount,/);
    });

    step('adds nothing when a file comes again, and says so', async () => {
      await openTransactions(app().page);
      const before = await byTestId(app().page, 'transaction-totals').textContent();
      await addFiles(app().page, (await samplePaths()).slice(0, 1));

      await expectIntake(app().page, ['done', 'done', 'done', 'repeated']);
      expect(await byTestId(app().page, 'intake-item').last().textContent()).toContain('was added before');
      expect(await byTestId(app().page, 'transaction-totals').textContent()).toBe(before);
      await picture('6-repeated');
    });

    step('still has everything after it was closed and opened again', async () => {
      const names = await byTestId(app().page, 'company').allTextContents();
      await restart();

      await byTestId(app().page, 'company').first().waitFor({ timeout: PATIENCE });
      expect(await byTestId(app().page, 'company').allTextContents()).toEqual(names);
      const rows = await openTransactions(app().page);
      await rows.first().click();
      await byTestId(app().page, 'row-highlight').waitFor({ timeout: PATIENCE });
      await picture('7-reopened');
    });

    step('reads scans and photos as it reads PDFs, and lights their rows where they lie', async () => {
      const statement = (firstRow: string, accountNumber: string): Uint8Array =>
        smallStatement({ currency: 'EUR', firstRow, accountNumber });
      const pages = [statement('ROW OF PAGE ONE', '1111 2222'), statement('ROW OF PAGE TWO', '3333 4444')];
      await addFiles(app().page, [
        await put('askew.png', await pictureOf(statement('ROW ASKEW', '5555 6666'), 'png', 2)),
        await put('side.jpg', await pictureOf(statement('ROW ON ITS SIDE', '7777 8888'), 'jpeg', 90)),
        await put('pages.tif', tiffOf(await Promise.all(pages.map((page) => scanOf(page))))),
      ]);
      await expectIntake(app().page, ['done', 'done', 'done']);
      await openCompany(app().page, 'Heron Trading Ltd');

      for (const [text, degrees, page] of [
        ['ROW ASKEW', 2, 1],
        // It is shown upright.
        ['ROW ON ITS SIDE', 0, 1],
        ['ROW OF PAGE TWO', 0, 2],
        ['ROW OF PAGE ONE', 0, 1],
      ] as const) {
        await lookAtRow(app().page, text);
        const { light, shownPage } = await lightOnPage(app().page);
        const { across, down } = firstRowOn(degrees);
        expect(shownPage, text).toContain(`Page ${page} of`);
        expect(light.left, text).toBeLessThan(across);
        expect(light.right, text).toBeGreaterThan(across);
        expect(light.top, text).toBeLessThan(down);
        expect(light.bottom, text).toBeGreaterThan(down);
        expect((light.right - light.left) * (light.bottom - light.top), text).toBeLessThan(0.05);
        await picture(`8-${text.toLowerCase().replaceAll(' ', '-')}`);
      }
    });

    step('asks what a file does not say, reads it again by the answer, and takes the answer back', async () => {
      await addFiles(app().page, [await put('open.pdf', smallStatement({ holder: 'Kestrel Ltd' }))]);
      await expectIntake(app().page, ['done', 'done', 'done', 'done']);
      await openCompany(app().page, 'Kestrel Ltd');
      await openTab(app().page, 'Overview');
      await picture('9-questions');
      await openTab(app().page, 'Accounts');
      const answers = app().page.getByRole('main').getByRole('button', { name: 'Answer' });
      await answers.first().click();
      await byTestId(app().page, 'reading-currency').fill('US Dollar');
      await app().page.getByRole('option', { name: 'USD · US Dollar', exact: true }).click();
      await app().page.getByRole('radio', { name: 'Month first' }).check();
      await picture('9-answer');
      await app().page.getByRole('button', { name: 'Read again' }).click();

      const said = byTestId(app().page, 'said');
      await said.waitFor({ timeout: PATIENCE });
      expect(await said.textContent()).toBe('Read as you said: USD, month first');
      expect(await answers.count()).toBe(0);
      await picture('9-answered');

      await app().page.getByRole('button', { name: 'How open.pdf is read' }).click();
      await app().page.getByRole('button', { name: 'Set all back' }).click();
      await answers.first().waitFor({ timeout: PATIENCE });
      expect(await said.count()).toBe(0);
    });

    step('asks for a password, again when it is wrong, and no more while it runs', async () => {
      const locked = (name: string): Promise<string> =>
        put(
          `${name}.pdf`,
          smallStatement({ currency: 'EUR', holder: 'Merlin Ltd', password: 'kingfisher', firstRow: name }),
        );
      const password = app().page.getByRole('textbox', { name: 'Password', exact: true });
      const dialog = byTestId(app().page, 'password-dialog');
      await clearQueue(app().page);
      await addFiles(app().page, [await locked('locked')]);
      await password.fill('heron');
      await picture('10-password');
      await app().page.getByRole('button', { name: 'Unlock' }).click();
      await dialog.getByText('none of the passwords given opens it').waitFor({ timeout: PATIENCE });
      await picture('10-wrong');
      await password.fill('kingfisher');
      await app().page.getByRole('button', { name: 'Unlock' }).click();
      await expectIntake(app().page, ['done']);

      await addFiles(app().page, [await locked('locked too')]);
      await expectIntake(app().page, ['done', 'done']);
      await openCompany(app().page, 'Merlin Ltd');
      await lookAtRow(app().page, 'locked too');
      await lightOnPage(app().page);
    });

    step('has forgotten the password when it is opened again', async () => {
      await restart();
      await openCompany(app().page, 'Merlin Ltd');
      await lookAtRow(app().page, 'locked');
      const password = byTestId(app().page, 'page-view').getByLabel('This original is locked; its password shows it');
      await password.fill('heron');
      await app().page.getByRole('button', { name: 'Show the page' }).click();
      await app().page.getByText('This password does not open the file.').waitFor({ timeout: PATIENCE });
      await picture('11-locked-page');
      await password.fill('kingfisher');
      await app().page.getByRole('button', { name: 'Show the page' }).click();
      await lightOnPage(app().page);
      await lookOver(app().page, `${driver.name}-app`);
    });
  });

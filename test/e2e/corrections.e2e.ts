import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, byTestId, expectIntake, openCompany, openTab, PATIENCE, readSamples } from './pages.ts';

const COMPANY = 'HERONSGATE SUPPLY LLC';

/** What people say over inference, in every shell: each test goes on where the last one stopped. */
export const describeCorrections = (driver: Driver): void =>
  describeScreen(driver, 'Corrections', ({ app, folder, the, button, step, restart, picture }) => {
    /** The rows that have a text, once the table shows them and no others. */
    const rowsWith = async (text: string): Promise<Locator> => {
      await openTab(app().page, 'Transactions');
      await the('transaction-filter').fill(text);
      const rows = the('transaction-row');
      await expect
        .poll(async () => (await rows.allTextContents()).every((row) => row.includes(text)), { timeout: PATIENCE })
        .toBe(true);
      await rows.first().waitFor({ timeout: PATIENCE });
      return rows;
    };
    const pick = async (testId: string, text: string): Promise<void> => {
      await the(testId).fill(text);
      await app().page.getByRole('option', { name: text, exact: true }).first().waitFor({ timeout: PATIENCE });
      await the(testId).press('Enter');
    };
    const expectPreview = async (sentence: string): Promise<void> => {
      const preview = the('preview').and(app().page.locator('[data-state="counted"]'));
      await preview.getByText(sentence, { exact: true }).waitFor({ timeout: PATIENCE });
    };
    const save = async (): Promise<void> => {
      await app().page.locator('button[type="submit"]').click();
      await the('edit-notice').and(app().page.locator('[data-kind="done"]')).waitFor({ timeout: PATIENCE });
    };
    const expectCategories = (rows: Locator, label: string): Promise<void> =>
      expect
        .poll(
          async () => {
            const cells = rows.locator('[data-column="category"] .label');
            return [...new Set(await cells.allTextContents())];
          },
          { timeout: PATIENCE },
        )
        .toEqual([label]);
    const openRules = async (): Promise<void> => {
      await openTab(app().page, 'Rules');
      await button('New rule').waitFor({ timeout: PATIENCE });
    };
    const ruleNames = (): Promise<string[]> => the('rules').locator('.rule-name').allTextContents();

    step('reads the samples', async () => {
      await readSamples(app().page);
    });

    step('corrects one row with the keyboard alone, and says what would have been inferred', async () => {
      const rows = await rowsWith('MILL RACE');
      await rows.first().focus();
      await app().page.keyboard.press('c');
      await pick('fact-category', 'Insurance');
      await expectPreview('1 row changes.');
      await picture('1-one');
      await the('fact-category').press('Enter');
      await the('correct-dialog').waitFor({ state: 'detached', timeout: PATIENCE });

      await expectCategories(rows, 'Insurance');
      await app().page.keyboard.press('Enter');
      const why = the('reasons');
      await why.getByText('A person said so of this row').waitFor({ timeout: PATIENCE });
      expect(await why.textContent()).toMatch(/Inferred: Rent, \d+%\. The text/);
      await picture('1-why');
      await app().page.keyboard.press('Escape');
    });

    step('corrects all rows of an other side, and shows how many before', async () => {
      const rows = await rowsWith('Dana Whitlock');
      const count = await rows.count();
      expect(count).toBeGreaterThan(1);
      await rows.first().focus();
      await app().page.keyboard.press('c');
      await pick('fact-category', 'Revenue');
      await the('reach-counterparties').check();
      await expectPreview(`${count} rows change.`);
      await picture('2-all');
      await save();
      await expectCategories(rows, 'Revenue');
    });

    step('corrects several chosen rows at once', async () => {
      const rows = await rowsWith('PAPERCRANE CLOUD');
      await rows.nth(0).click({ modifiers: ['ControlOrMeta'] });
      await rows.nth(2).click({ modifiers: ['Shift'] });
      await the('chosen').getByText('3 selected').waitFor({ timeout: PATIENCE });
      await the('chosen').getByRole('button', { name: 'Correct…' }).click();
      await pick('fact-category', 'Advertising');
      await expectPreview('3 rows change.');
      await save();
      const advertising = (): Promise<number> => rows.filter({ hasText: 'Advertising' }).count();
      await expect.poll(advertising, { timeout: PATIENCE }).toBe(3);

      await rows.first().focus();
      await app().page.keyboard.press('ControlOrMeta+z');
      await expect.poll(advertising, { timeout: PATIENCE }).toBe(0);
      await app().page.keyboard.press('ControlOrMeta+Shift+z');
      await expect.poll(advertising, { timeout: PATIENCE }).toBe(3);
      await button('Clear selection').click();
    });

    let advances = 0;
    const mcaDebits = async (): Promise<string> => {
      await openTab(app().page, 'Overview');
      const account = the('account-summary').getByRole('row').filter({ hasText: 'Larchmont' }).first();
      return (await account.getByRole('cell').last().textContent()) ?? '';
    };

    step('makes a rule of a row, whose figures follow, and takes it back', async () => {
      const rows = await rowsWith('RIVERTON MERCHANT FUNDING DAILY DEBIT');
      advances = await rows.count();
      // Each of these rows is of 200.00, and inferred to repay an advance.
      const inferred = `${(advances * 200).toLocaleString('en-US')}.00`;
      expect(await mcaDebits()).toContain(inferred);
      await rowsWith('RIVERTON MERCHANT FUNDING DAILY DEBIT');
      await rows.first().focus();
      await app().page.keyboard.press('c');
      await pick('fact-category', 'Debt Repayment');
      await the('fact-merchant').fill('Riverton');
      await pick('fact-group', 'Debt: mortgage');
      await button('Make a rule of it').click();
      await the('rule-text').fill('riverton merchant funding');
      await expectPreview(`${advances} rows change.`);
      await the('rule-from').fill('200.01');
      await expectPreview('No row changes.');
      await the('rule-from').fill('200');
      await expectPreview(`${advances} rows change.`);
      await picture('4-rule');
      await save();
      await expect.poll(mcaDebits, { timeout: PATIENCE }).toMatch(/^0\.00/);
      await the('undo').click();
      await expect.poll(mcaDebits, { timeout: PATIENCE }).toContain(inferred);
      await the('redo').click();
      await expect.poll(mcaDebits, { timeout: PATIENCE }).toMatch(/^0\.00/);
    });

    step(
      'keeps rules in an order that can be changed, switches them off, and deletes them with a way back',
      async () => {
        await openRules();
        await button('New rule').click();
        await the('rule-text').fill('MERCHANT FUNDING');
        await pick('fact-category', 'Special Outflows');
        await app().page.getByText('It decides 1 row').waitFor({ timeout: PATIENCE });
        await save();
        const decides = (): Promise<string[]> => the('rule-decides').allTextContents();
        await expect
          .poll(decides, { timeout: PATIENCE })
          .toEqual([expect.stringContaining(`${advances} rows`), expect.stringContaining('1 row')]);

        await button('Try MERCHANT FUNDING earlier').press('Alt+ArrowUp');
        await expect
          .poll(decides, { timeout: PATIENCE })
          .toEqual([expect.stringContaining(`${advances + 1} rows`), expect.stringContaining('0 rows')]);
        await app().page.getByRole('switch', { name: 'MERCHANT FUNDING is on', exact: true }).press('Space');
        await expect
          .poll(decides, { timeout: PATIENCE })
          .toEqual([expect.stringContaining('switched off'), expect.stringContaining(`${advances} rows`)]);
        await picture('5-rules');
        await button('Delete MERCHANT FUNDING').click();
        await expect.poll(ruleNames, { timeout: PATIENCE }).toEqual(['riverton merchant funding']);
        await the('edit-notice').getByRole('button', { name: 'Undo' }).click();
        await expect.poll(ruleNames, { timeout: PATIENCE }).toEqual(['MERCHANT FUNDING', 'riverton merchant funding']);
      },
    );

    const corrected = async (): Promise<string[]> =>
      (await the('feedback').locator('li').allTextContents()).map((text) => text.replace('Take back', ''));

    step('hands everything out as a file, and takes it in again', async () => {
      const path = join(folder(), 'rules.json');
      await app().saveTo(path, () => the('export-rules').click());
      const file = JSON.parse(await readFile(path, 'utf8')) as { rules: object[]; feedback: object[] };
      expect(file.rules).toHaveLength(2);
      // One row, one other side, three rows.
      expect(file.feedback).toHaveLength(5);

      const before = await corrected();
      await button('Delete riverton merchant funding').click();
      await button('Take back').first().click();
      await expect.poll(ruleNames, { timeout: PATIENCE }).toEqual(['MERCHANT FUNDING']);
      await expect.poll(async () => (await corrected()).length, { timeout: PATIENCE }).toBe(4);
      await the('rules-input').setInputFiles(path);
      await the('import-dialog').getByText('adds 1 rule and 1 correction').waitFor({ timeout: PATIENCE });
      await expectPreview(`${advances + 1} rows change.`);
      await picture('6-import');
      await button('Take in').click();
      await expect.poll(ruleNames, { timeout: PATIENCE }).toEqual(['MERCHANT FUNDING', 'riverton merchant funding']);
      await expect.poll(async () => (await corrected()).sort(), { timeout: PATIENCE }).toEqual(before.sort());
    });

    step('refuses a file that is none, and says why', async () => {
      const path = join(folder(), 'none.json');
      await writeFile(path, '{"version": 1, "rules": 7}');
      await the('rules-input').setInputFiles(path);
      await app().page.getByText('The file holds no corrections').waitFor({ timeout: PATIENCE });
      expect(await ruleNames()).toHaveLength(2);
    });

    step('loses nothing when a file is read again, nor when it is closed and opened again', async () => {
      const before = (await corrected()).sort();
      await openTab(app().page, 'Accounts');
      await button('How larchmont-checking-2026-01.pdf is read').click();
      await app().page.getByRole('radio', { name: 'Month first' }).check();
      await button('Read again').click();
      await byTestId(app().page, 'said').first().waitFor({ timeout: PATIENCE });
      await openRules();
      await expect.poll(async () => (await corrected()).sort(), { timeout: PATIENCE }).toEqual(before);
      expect(await the('detached').count()).toBe(0);

      await restart();
      await openCompany(app().page, COMPANY);
      await openRules();
      await expect.poll(async () => (await corrected()).sort(), { timeout: PATIENCE }).toEqual(before);
      expect(await ruleNames()).toEqual(['MERCHANT FUNDING', 'riverton merchant funding']);
      await expectCategories(await rowsWith('MILL RACE'), 'Insurance');
    });

    step('lists what is left out as a repetition, lets it count, and leaves it out again', async () => {
      for (const name of ['one', 'two']) {
        const path = join(folder(), `${name}.pdf`);
        await writeFile(path, smallStatement({ currency: 'EUR', holder: 'Kestrel Ltd', firstRow: `ONLY IN ${name}` }));
        await addFiles(app().page, [path]);
      }
      await expectIntake(app().page, ['done', 'done']);
      await openCompany(app().page, 'Kestrel Ltd');
      await openTab(app().page, 'Duplicates');
      const leftOut = the('suppressed').locator('li');
      await expect.poll(() => leftOut.count(), { timeout: PATIENCE }).toBe(2);
      await picture('9-duplicates');
      await leftOut.filter({ hasText: 'RENT' }).getByRole('button', { name: 'Count it after all' }).click();
      await expect.poll(() => leftOut.count(), { timeout: PATIENCE }).toBe(1);
      const counted = the('counted').locator('li');
      expect(await counted.textContent()).toContain('It counts, because a person said so');
      await counted.getByRole('button', { name: 'Leave it out again' }).click();
      await expect.poll(() => leftOut.count(), { timeout: PATIENCE }).toBe(2);
    });

    step('lists what came off its row, applies it to no other, and puts it back with the row', async () => {
      const rows = await rowsWith('ONLY IN one');
      await rows.first().focus();
      await app().page.keyboard.press('c');
      await pick('fact-category', 'Travel');
      await expectPreview('1 row changes.');
      await save();
      await expectCategories(rows, 'Travel');

      const readAs = async (choice: string): Promise<void> => {
        await openTab(app().page, 'Accounts');
        await button('How one.pdf is read').click();
        await app().page.getByRole('radio', { name: choice }).check();
        await button('Read again').click();
      };
      await readAs('Month first');
      await byTestId(app().page, 'said').first().waitFor({ timeout: PATIENCE });
      await openRules();
      const detached = the('detached').locator('li');
      await expect.poll(() => detached.count(), { timeout: PATIENCE }).toBe(1);
      expect(await detached.textContent()).toContain('one.pdf, page 1 · there is now “ONLY IN one”');
      await app()
        .page.getByRole('img', { name: 'Some corrections came off their rows' })
        .waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-corrections-detached`);
      const now = await rowsWith('ONLY IN one');
      expect(await now.locator('.said-mark').count()).toBe(0);

      await readAs('As the file says');
      await openRules();
      await expect.poll(() => detached.count(), { timeout: PATIENCE }).toBe(0);
      await expectCategories(await rowsWith('ONLY IN one'), 'Travel');
    });
  });

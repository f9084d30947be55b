import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import { type Driver, ROOT } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, openCompany, openTab, PATIENCE } from './pages.ts';
import { tabStops } from './tab-stops.ts';

/** Hundreds of pictures are taken of where Tab stops. */
const LONG = 300_000;

const TABS = ['Overview', 'Figures', 'Accounts', 'Transactions', 'Rules', 'Duplicates', 'Definitions', 'Sync'] as const;

/** Everything can be reached and done without a mouse, and one always sees where one is. */
export const describeKeyboard = (driver: Driver): void =>
  describeScreen(driver, 'Keyboard', ({ app, the, put, step }) => {
    const press = (keys: string): Promise<void> => app().page.keyboard.press(keys);
    const focusedId = (): Promise<string | undefined> =>
      app().page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid']);
    const told: string[] = [];
    /** Walks a screen with Tab; every stop is seen, and seen to have the focus. */
    const walk = async (screen: string): Promise<void> => {
      const stops = await tabStops(app().page);
      told.push(
        `## ${screen}`,
        ...stops.map(
          ({ name, isInSight, isMarked }) => `${isInSight ? '' : 'OUT OF SIGHT '}${isMarked ? '' : 'UNMARKED '}${name}`,
        ),
      );
      expect
        .soft(
          stops.filter(({ isInSight }) => !isInSight),
          screen,
        )
        .toEqual([]);
      expect
        .soft(
          stops.filter(({ isMarked }) => !isMarked),
          screen,
        )
        .toEqual([]);
      expect(stops.length, screen).toBeGreaterThan(3);
    };

    step(
      'the first screen is used with Tab and Enter',
      async () => {
        await the('welcome').waitFor({ timeout: PATIENCE });
        await walk('First run');
        await the('add-samples').focus();
        await press('Enter');
        await expectIntake(app().page, ['done', 'done', 'done']);
        await addFiles(app().page, [
          await put('broken.pdf', smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', secondAmount: '848.42' })),
        ]);
        await expectIntake(app().page, ['done', 'done', 'done', 'done']);
      },
      LONG,
    );

    step(
      'every tab of a company',
      async () => {
        await openCompany(app().page, 'HERONSGATE SUPPLY LLC');
        for (const tab of TABS) {
          await openTab(app().page, tab);
          await app().page.waitForTimeout(500);
          await walk(tab);
        }
      },
      LONG,
    );

    step(
      'a statement beside its page',
      async () => {
        await openCompany(app().page, 'Avocet Ltd');
        await openTab(app().page, 'Accounts');
        await the('open-statement').first().focus();
        await press('Enter');
        await the('statement-row').nth(1).focus();
        await press('Enter');
        await the('page-view').waitFor({ timeout: PATIENCE });
        await walk('Statement beside its page');
        await press('Escape');
      },
      LONG,
    );

    step(
      'companies and settings',
      async () => {
        await press('Control+Shift+O');
        await the('companies').waitFor({ timeout: PATIENCE });
        await walk('Companies');
        await press('Control+,');
        await the('settings').waitFor({ timeout: PATIENCE });
        await walk('Settings');
      },
      LONG,
    );

    step('one key goes from part to part of the window, past the queue', async () => {
      const part = (): Promise<string | undefined> =>
        app().page.evaluate(() => document.activeElement?.closest('.sidebar, .company-main, .side-panel')?.className);
      await openCompany(app().page, 'HERONSGATE SUPPLY LLC');
      await openTab(app().page, 'Transactions');
      await the('transaction-row').first().click();
      await the('page-view').waitFor({ timeout: PATIENCE });
      await the('open-settings').focus();
      const visited: (string | undefined)[] = [];
      for (const keys of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
        await press(keys);
        visited.push(await part());
      }
      expect(visited).toEqual(['company-main', 'side-panel', 'sidebar', 'side-panel', 'company-main']);
    });

    step('a dialog keeps the focus while it is open, and gives it back when it is closed', async () => {
      await the('open-settings').focus();
      await press('?');
      await the('shortcuts').waitFor({ timeout: PATIENCE });
      const inside = await tabStops(app().page);
      expect(inside.length).toBeGreaterThan(0);
      expect(
        await the('shortcuts').evaluate((dialog) =>
          dialog.closest('[role="dialog"]')?.contains(document.activeElement),
        ),
      ).toBe(true);
      await press('Escape');
      await the('shortcuts').waitFor({ state: 'detached', timeout: PATIENCE });
      await expect.poll(focusedId, { timeout: PATIENCE }).toBe('open-settings');
      await lookOver(app().page, `${driver.name}-keyboard`);
    });

    step('what was walked is left to be read', () =>
      writeFile(join(ROOT, 'test-results', `${driver.name}-keyboard.txt`), told.join('\n')),
    );
  });

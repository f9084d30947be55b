import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, openCompany, openTab, PATIENCE } from './pages.ts';

/** The balances and totals of a statement are corrected beside its page, as the cells of its rows are. */
export const describePrintedFigures = (driver: Driver): void =>
  describeScreen(driver, 'Printed figures', ({ app, the, button, put, step, picture }) => {
    const expectText = (testId: string, text: string): Promise<void> =>
      expect.poll(() => the(testId).textContent(), { timeout: PATIENCE }).toContain(text);

    step('a statement is read and opened', async () => {
      const bytes = smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' });
      await addFiles(app().page, [await put('march.pdf', bytes)]);
      await expectIntake(app().page, ['done']);
      await openCompany(app().page, 'Avocet Ltd');
      await openTab(app().page, 'Accounts');
      await the('open-statement').click();
      await expectText('statement-verdict', 'Proven');
      await picture('opened');
    });

    step('a key opens the form beside its page', async () => {
      await the('edit-figures').focus();
      await app().page.keyboard.press('Enter');
      await picture('asked');
      await the('figures-form').waitFor({ timeout: PATIENCE });
      await expect
        .poll(() => the('figure-openingBalance').evaluate((field) => field === document.activeElement), {
          timeout: PATIENCE,
        })
        .toBe(true);
      expect(await the('figure-closingBalance').inputValue()).toBe('918.42');
    });

    step('the check turns before it is saved, and what is no figure is told', async () => {
      await the('figure-closingBalance').fill('928.42');
      await expectText('figures-preview', 'Broken');
      await expectText('figures-preview', 'difference 10.00');
      await the('figure-closingBalance').fill('much');
      await the('figures-form').getByText('An amount looks like').waitFor({ timeout: PATIENCE });
      expect(await button('Save').isDisabled()).toBe(true);
      await the('figure-closingBalance').fill('928.42');
      await lookOver(app().page, `${driver.name}-printed-figures`);
    });

    step('what is saved is marked, tells what was read, and is undone', async () => {
      await button('Save').click();
      await expectText('statement-verdict', 'Broken');
      await app()
        .page.getByLabel('Corrected by a person; read as 918.42 (closing balance)')
        .waitFor({ timeout: PATIENCE });
      await the('undo').click();
      await expectText('statement-verdict', 'Proven');
      await the('redo').click();
      await expectText('statement-verdict', 'Broken');
      await the('edit-figures').click();
      await button('As they were read').click();
      await button('Save').click();
      await expectText('statement-verdict', 'Proven');
    });
  });

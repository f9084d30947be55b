import { expect } from 'vitest';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { PATIENCE } from './pages.ts';

/** Keys lead everywhere, and one key shows all of them. */
export const describeShortcuts = (driver: Driver): void =>
  describeScreen(driver, 'Shortcuts', ({ app, the, step }) => {
    const press = (keys: string): Promise<void> => app().page.keyboard.press(keys);

    step('a key opens the settings, another the companies', async () => {
      await the('welcome').waitFor({ timeout: PATIENCE });
      await press('Control+,');
      await the('settings').waitFor({ timeout: PATIENCE });
      await press('Control+Shift+O');
      await the('companies').waitFor({ timeout: PATIENCE });
    });

    step('what is typed into a field is text', async () => {
      await the('company-search').fill('a');
      await the('company-search').press('?');
      expect(await the('company-search').inputValue()).toBe('a?');
      expect(await the('shortcuts').count()).toBe(0);
      await the('company-search').fill('');
      await the('company-search').blur();
    });

    step('a key opens the dialog of files', async () => {
      const [dialog] = await Promise.all([app().page.waitForEvent('filechooser'), press('Control+O')]);
      expect(dialog.isMultiple()).toBe(true);
    });

    step('? shows every shortcut', async () => {
      await press('?');
      await the('shortcuts').getByText('Add statements').waitFor({ timeout: PATIENCE });
      expect(await the('shortcuts').textContent()).toContain('Undo the last change');
      await lookOver(app().page, `${driver.name}-shortcuts`);
    });
  });

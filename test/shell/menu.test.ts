import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));

const { menuTemplate } = await import('../../main/shell/desktop/menu.ts');
const { SHORTCUTS } = await import('../../shared/shortcuts.ts');

type Item = MenuItemConstructorOptions;

const below = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? below(item.submenu) : [])]);

const click = (item: Item | undefined): void => (item?.click as (() => void) | undefined)?.();

const options = { isMac: false, onAction: vi.fn(), recent: [], onCompany: vi.fn() };

test('every action of the application is in the menu, with the key of the one list of shortcuts', () => {
  const items = below(menuTemplate(options));
  for (const { action, keys } of SHORTCUTS.filter((shortcut) => shortcut.action !== undefined)) {
    const item = items.find(({ accelerator }) => accelerator === keys);
    click(item);
    expect(options.onAction).toHaveBeenLastCalledWith(action);
    // The page listens: the menu must not take the key as well.
    expect(item?.registerAccelerator).toBe(false);
  }
});

test('the companies opened last are listed by their names, to the letter', () => {
  const items = below(menuTemplate({ ...options, recent: [{ id: 'eus_1', name: 'Sand & Sea' }] }));
  const item = items.find(({ label }) => label === 'Sand && Sea');
  click(item);
  expect(options.onCompany).toHaveBeenCalledWith('eus_1');
  expect(below(menuTemplate(options)).find(({ label }) => label === 'Recent companies')?.enabled).toBe(false);
});

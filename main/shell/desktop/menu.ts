import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type AppAction, SHORTCUTS } from '../../../shared/shortcuts.ts';

export interface MenuOptions {
  readonly isMac: boolean;
  readonly onAction: (action: AppAction) => void;
  /** The companies opened last, the latest first. */
  readonly recent: readonly { readonly id: string; readonly name: string }[];
  readonly onCompany: (companyId: string) => void;
}

/** The native menu, with what every desktop application has. The page listens to the keys itself; the menu shows them. */
export function menuTemplate({ isMac, onAction, recent, onCompany }: MenuOptions): MenuItemConstructorOptions[] {
  const item = (action: AppAction, label: string): MenuItemConstructorOptions => {
    const accelerator = SHORTCUTS.find((shortcut) => shortcut.action === action)?.keys;
    return { label, click: () => onAction(action), ...(accelerator && { accelerator, registerAccelerator: false }) };
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const companies: MenuItemConstructorOptions = {
    label: 'Recent companies',
    enabled: recent.length > 0,
    // A lone & in a name would be taken for the mark of a key.
    submenu: recent.map(({ id, name }) => ({ label: name.replaceAll('&', '&&'), click: () => onCompany(id) })),
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('add', 'Add statements…'),
      item('companies', 'All companies'),
      companies,
      separator,
      item('export', 'Export…'),
      separator,
      item('settings', 'Settings'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  // What is undone in a field and what in a company, the page knows.
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      item('undo', 'Undo'),
      item('redo', 'Redo'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      separator,
      { role: 'selectAll' },
      separator,
      item('find', 'Find transactions…'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, separator, { role: 'togglefullscreen' }],
  };
  const help: MenuItemConstructorOptions = { role: 'help', submenu: [item('shortcuts', 'Keyboard shortcuts')] };
  const first: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  return [...first, file, edit, view, { role: 'windowMenu' }, help];
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

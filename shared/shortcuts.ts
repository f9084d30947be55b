/** What can be told to be done by a key or from the menu: to the application as a whole, and to the company that is open. */
export const APP_ACTIONS = ['add', 'companies', 'settings', 'shortcuts', 'export', 'find', 'undo', 'redo'] as const;

export type AppAction = (typeof APP_ACTIONS)[number];

/** One key or combination, and what it does. */
export interface Shortcut {
  /** As Electron's menus spell it: `CmdOrCtrl+Shift+Z`. */
  readonly keys: string;
  readonly what: string;
  /** Where it works. */
  readonly where:
    | 'Everywhere'
    | 'In a company'
    | 'In a table of figures'
    | 'In the list of transactions'
    | 'In a list of rows beside its page'
    | 'Beside a page';
  /** What the application does; absent: a part of a screen listens to it. */
  readonly action?: AppAction;
}

/** Every shortcut there is: the menu, the keys of the page and their help are made from this list. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'CmdOrCtrl+O', what: 'Add statements', where: 'Everywhere', action: 'add' },
  { keys: 'CmdOrCtrl+Shift+O', what: 'All companies', where: 'Everywhere', action: 'companies' },
  { keys: 'CmdOrCtrl+,', what: 'Settings', where: 'Everywhere', action: 'settings' },
  { keys: '?', what: 'All shortcuts', where: 'Everywhere', action: 'shortcuts' },
  { keys: 'F6', what: 'Next part of the window', where: 'Everywhere' },
  { keys: 'Shift+F6', what: 'Part before it', where: 'Everywhere' },
  { keys: 'CmdOrCtrl+E', what: 'Export', where: 'In a company', action: 'export' },
  { keys: 'CmdOrCtrl+F', what: 'Find transactions', where: 'In a company', action: 'find' },
  { keys: 'CmdOrCtrl+Z', what: 'Undo the last change', where: 'In a company', action: 'undo' },
  { keys: 'CmdOrCtrl+Shift+Z', what: 'Redo it', where: 'In a company', action: 'redo' },
  { keys: 'Arrow keys', what: 'Next figure that opens', where: 'In a table of figures' },
  { keys: 'Enter', what: 'Its transactions', where: 'In a table of figures' },
  { keys: 'Up / Down', what: 'Previous or next row', where: 'In the list of transactions' },
  { keys: 'Shift+Up / Down', what: 'Choose one more row', where: 'In the list of transactions' },
  { keys: 'CmdOrCtrl+A', what: 'Choose all rows that are listed', where: 'In the list of transactions' },
  { keys: 'C', what: 'Say what the chosen rows are', where: 'In the list of transactions' },
  { keys: 'G', what: 'Change their category', where: 'In the list of transactions' },
  { keys: 'M', what: 'Change their merchant', where: 'In the list of transactions' },
  { keys: 'E', what: 'Correct what was read in a row', where: 'In a list of rows beside its page' },
  {
    keys: 'Shift+E',
    what: 'Correct the balances and totals of the statement',
    where: 'In a list of rows beside its page',
  },
  { keys: 'Left / Right', what: 'Width of the page, at its edge', where: 'Beside a page' },
  { keys: 'Escape', what: 'Close the page', where: 'Beside a page' },
];

/** What was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The action that a key stands for, or null. A sign that needs Shift on some keyboards is told by itself. */
export function actionOf(pressed: PressedKey): AppAction | null {
  if (pressed.altKey) return null;
  const command = pressed.ctrlKey || pressed.metaKey;
  const found = SHORTCUTS.find(({ keys, action }) => {
    const parts = keys.split('+');
    const key = parts.at(-1) ?? '';
    if (action === undefined || key.toLowerCase() !== pressed.key.toLowerCase()) return false;
    const isSign = !/^[a-z]$/i.test(key);
    return parts.includes('CmdOrCtrl') === command && (isSign || parts.includes('Shift') === pressed.shiftKey);
  });
  return found?.action ?? null;
}

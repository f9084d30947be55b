import { setTimeout } from 'node:timers/promises';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { lastBackup } from '../last-backup.ts';
import { ORIGIN } from './scheme.ts';
import { onScreen, readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where it is kept how the window stands. */
  readonly stateFile: string;
  /** Files are on their way in, and closing would stop them. */
  readonly isBusy: () => boolean;
  /** What was stored last and is not backed up yet is, before the page goes. */
  readonly backup: { isDue(): boolean; flush(): Promise<void> };
}

const BACKGROUND = { light: '#ffffff', dark: '#242424' };

const SIZE = { width: 1280, height: 800 };
/** Tells the page that the one before it crashed. */
const AFTER_CRASH = `${ORIGIN}/?after=crash`;

const CLOSING = 500;

async function failAfter(milliseconds: number, error: unknown): Promise<never> {
  await setTimeout(milliseconds);
  throw error;
}

function confirmClose(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Egret is still reading files.',
    detail: 'What is stored stays stored. Files that are not finished have to be added again.',
    buttons: ['Keep reading', 'Close'],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}

/** Opens the window on our page, with no rights of its own. It shows when there is something to see. */
export function openWindow({ preload, stateFile, isBusy, backup }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...SIZE,
    ...(state && onScreen(state.bounds, screens)),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Egret',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize();
    window.show();
  });
  let backedUp = false;
  window.on('close', (event) => {
    if (isBusy() && !confirmClose(window)) return event.preventDefault();
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    if (backedUp || !backup.isDue()) return;
    event.preventDefault();
    backedUp = true;
    void lastBackup(backup).finally(() => window.close());
  });
  // Main keeps what had no answer and sends it to the page that comes back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void window.loadURL(AFTER_CRASH);
  });
  return window;
}

/** Shows the page, after everything that serves it is in place. A window that is closed meanwhile is no failure. */
export async function showPage(window: BrowserWindow): Promise<void> {
  const closed = new Promise<void>((resolve) => window.once('closed', resolve));
  const shown = window.loadURL(`${ORIGIN}/`);
  // Closing makes loading fail a moment before the window is gone.
  await shown.catch((error: unknown) => Promise.race([closed, failAfter(CLOSING, error)]));
}

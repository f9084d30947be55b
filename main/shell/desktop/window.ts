import { setTimeout } from 'node:timers/promises';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { type ClosingOptions, createClosing } from './closing.ts';
import { createCrashes } from './crashes.ts';
import { ORIGIN } from './scheme.ts';
import { onScreen, readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions extends Pick<ClosingOptions, 'isBusy' | 'backup'> {
  readonly preload: string;
  /** Where it is kept how the window stands. */
  readonly stateFile: string;
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

/** Asks beside the window, not before it: reading goes on until there is an answer. */
async function confirmClose(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Egret is still reading files.',
    detail: 'What is stored stays stored. Files that are not finished have to be added again.',
    buttons: ['Keep reading', 'Close'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return response === 1;
}

async function confirmOpenAgain(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Egret crashed again.',
    detail: 'What is stored stays stored. Try again, or close Egret and start it anew.',
    buttons: ['Try again', 'Close'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

/** How a system or a terminal ends a process; the last comes when the terminal is closed. */
const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets a window close only by way of what has to happen before. */
function closeInOrder(window: BrowserWindow, { stateFile, isBusy, backup }: WindowOptions): void {
  const closing = createClosing({
    isBusy,
    ask: (signal) => confirmClose(window, signal),
    backup,
    end: () => {
      writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
      // To close it would be to ask once more.
      window.destroy();
    },
  });
  window.on('close', (event) => {
    event.preventDefault();
    closing.request();
  });
  for (const signal of END_SIGNALS) process.on(signal, closing.demand);
}

/** Opens the window on our page, with no rights of its own. It shows when there is something to see. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { preload, stateFile } = options;
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
  closeInOrder(window, options);
  const crashed = createCrashes({
    now: () => performance.now(),
    // Main keeps what had no answer and sends it to the page that comes back.
    openAgain: () => void window.loadURL(AFTER_CRASH),
    ask: () => confirmOpenAgain(window),
    close: () => window.close(),
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void crashed();
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

import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { Application } from '../application.ts';
import type { Permit } from '../node-network.ts';
import { listPageFiles } from '../page-files.ts';
import { responseHeaders } from '../response-headers.ts';
import { createServePage } from '../serve-page.ts';
import type { DesktopOptions } from './desktop-application.ts';
import { lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { connectPage, firstWord } from './page-wire.ts';
import { serveScheme } from './scheme.ts';
import { openWindow, showPage } from './window.ts';

/** The window, and the way to hand it files. */
export interface Desktop {
  readonly window: BrowserWindow;
  openFiles(paths: readonly string[]): Promise<void>;
}

const report = (error: unknown): void => console.error('egret:', error);

/** Asks for files with the system's own dialog; a page may do so only where it was clicked. */
async function addByDialog(window: BrowserWindow, { intake }: Application): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'] });
  if (filePaths.length > 0) await intake.add(filePaths);
}

/** Makes the menu, and makes it again when another company was opened. */
function keepMenu(window: BrowserWindow, application: Application): void {
  const make = async (): Promise<void> =>
    setMenu({
      isMac: process.platform === 'darwin',
      recent: await application.recentCompanies(),
      onCompany: (companyId) => application.tell({ action: 'company', companyId }),
      onAction: (action) => {
        if (action === 'add') void addByDialog(window, application).catch(report);
        else application.tell({ action });
      },
    });
  application.onCompanies(() => void make().catch(report));
}

/** Starts what is behind the page, once the page asks: to load it takes longer than to show the page. */
async function startBehind(window: BrowserWindow, options: DesktopOptions): Promise<Application> {
  await firstWord(window);
  const { startDesktopApplication } = await import('./desktop-application.ts');
  const application = await startDesktopApplication(options);
  keepMenu(window, application);
  return application;
}

/**
 * Starts everything once Electron is ready: the window, and then what its page asks.
 *
 * @param built the folder of the built parts
 * @param permit opens Node's network to the service that is connected
 */
export async function startDesktop(built: string, permit: Permit): Promise<Desktop> {
  lockSession(session.defaultSession);
  const dataFolder = app.getPath('userData');
  let running: Application | null = null;
  const window = openWindow({
    preload: join(built, 'preload', 'index.cjs'),
    stateFile: join(dataFolder, 'window.json'),
    isBusy: () => running?.isBusy() ?? false,
    backup: { isDue: () => running?.backup.isDue() ?? false, flush: async () => running?.backup.flush() },
  });
  const behind = startBehind(window, { built, dataFolder, permit });
  const files = await listPageFiles(join(built, 'renderer'));
  const findOriginal = async (id: string): Promise<string | null> => (await behind).originals.find(id);
  serveScheme(createServePage(files, findOriginal, responseHeaders()));
  connectPage(
    window,
    behind.then(({ hub }) => hub),
  );
  const [application] = await Promise.all([behind, showPage(window)]);
  running = application;
  return { window, openFiles: async (paths) => void (await application.intake.add(paths)) };
}

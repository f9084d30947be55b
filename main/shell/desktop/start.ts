import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { type Application, startApplication } from '../application.ts';
import type { Permit } from '../node-network.ts';
import { listPageFiles } from '../page-files.ts';
import { responseHeaders } from '../response-headers.ts';
import { createServePage } from '../serve-page.ts';
import { chooseFolder } from './choose-folder.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { keychainSecrets } from './keychain-secrets.ts';
import { lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { connectPage } from './page-wire.ts';
import { createSavedFiles } from './saved-files.ts';
import { serveScheme } from './scheme.ts';
import { systemFiles } from './system-files.ts';
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

/**
 * Starts everything once Electron is ready.
 *
 * @param built the folder of the built parts
 * @param permit opens Node's network to the service that is connected
 */
export async function startDesktop(built: string, permit: Permit): Promise<Desktop> {
  lockSession(session.defaultSession);
  const dataFolder = app.getPath('userData');
  const savedFiles = createSavedFiles(systemFiles);
  const application = await startApplication({
    name: 'electron',
    dataFolder,
    readingWorker: pathToFileURL(join(built, 'main', 'reading-worker.js')),
    samplesFolder: join(built, '..', 'samples'),
    findFiles: filesOnDisk,
    saveFile: savedFiles.save,
    showFile: savedFiles.show,
    chooseFolder,
    secrets: keychainSecrets(dataFolder),
    permit,
  });
  const files = await listPageFiles(join(built, 'renderer'));
  serveScheme(createServePage(files, application.originals, responseHeaders()));
  const window = openWindow({
    preload: join(built, 'preload', 'index.cjs'),
    stateFile: join(dataFolder, 'window.json'),
    isBusy: application.isBusy,
    backup: application.backup,
  });
  keepMenu(window, application);
  connectPage(window, application.hub);
  await showPage(window);
  return { window, openFiles: async (paths) => void (await application.intake.add(paths)) };
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow, session } from 'electron';
import { startApplication } from '../application.ts';
import { listPageFiles } from '../page-files.ts';
import { responseHeaders } from '../response-headers.ts';
import { createServePage } from '../serve-page.ts';
import { chooseFolder } from './choose-folder.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { connectPage } from './page-wire.ts';
import { saveByDialog } from './save-dialog.ts';
import { serveScheme } from './scheme.ts';
import { openWindow, showPage } from './window.ts';

/** Starts everything once Electron is ready. `built` is the folder of the built parts. */
export async function startDesktop(built: string): Promise<BrowserWindow> {
  lockSession(session.defaultSession);
  setMenu();
  const application = await startApplication({
    name: 'electron',
    dataFolder: app.getPath('userData'),
    readingWorker: pathToFileURL(join(built, 'main', 'reading-worker.js')),
    findFiles: filesOnDisk,
    saveFile: saveByDialog,
    chooseFolder,
  });
  const files = await listPageFiles(join(built, 'renderer'));
  serveScheme(createServePage(files, application.originals, responseHeaders()));
  const window = openWindow({
    preload: join(built, 'preload', 'index.cjs'),
    isBusy: application.isBusy,
    backup: application.backup,
  });
  connectPage(window, application.hub);
  await showPage(window);
  return window;
}

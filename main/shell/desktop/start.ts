import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow, session } from 'electron';
import { startApplication } from '../application.ts';
import type { Permit } from '../node-network.ts';
import { listPageFiles } from '../page-files.ts';
import { responseHeaders } from '../response-headers.ts';
import { createServePage } from '../serve-page.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { keychainSecrets } from './keychain-secrets.ts';
import { lockSession } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { connectPage } from './page-wire.ts';
import { createSavedFiles } from './saved-files.ts';
import { serveScheme } from './scheme.ts';
import { systemFiles } from './system-files.ts';
import { openWindow, showPage } from './window.ts';

/**
 * Starts everything once Electron is ready.
 *
 * @param built the folder of the built parts
 * @param permit opens Node's network to the service that is connected
 */
export async function startDesktop(built: string, permit: Permit): Promise<BrowserWindow> {
  lockSession(session.defaultSession);
  setMenu();
  const savedFiles = createSavedFiles(systemFiles);
  const application = await startApplication({
    name: 'electron',
    dataFolder: app.getPath('userData'),
    readingWorker: pathToFileURL(join(built, 'main', 'reading-worker.js')),
    findFiles: filesOnDisk,
    saveFile: savedFiles.save,
    showFile: savedFiles.show,
    secrets: keychainSecrets(app.getPath('userData')),
    permit,
  });
  const files = await listPageFiles(join(built, 'renderer'));
  serveScheme(createServePage(files, application.originals, responseHeaders()));
  const window = openWindow({ preload: join(built, 'preload', 'index.cjs'), isBusy: application.isBusy });
  connectPage(window, application.hub);
  await showPage(window);
  return window;
}

import { join } from 'node:path';
import { app, dialog } from 'electron';
import {
  closeNodeNetwork,
  closeResolver,
  type Desktop,
  lockAllContents,
  openedFiles,
  registerScheme,
  startDesktop,
} from './shell/index.ts';

let desktop: Desktop | null = null;
/** Files to open that came before there was a window. */
const early: string[] = [];

const openFiles = (paths: readonly string[]): void => {
  if (desktop) void desktop.openFiles(paths);
  else early.push(...paths);
};

if (app.requestSingleInstanceLock()) {
  registerScheme();
  closeResolver();
  const permit = closeNodeNetwork();
  lockAllContents();
  app.on('window-all-closed', () => app.quit());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const window = desktop?.window;
    // The last one ends before what serves it does.
    if (window?.isDestroyed()) return;
    if (window?.isMinimized()) window.restore();
    window?.focus();
    openFiles(openedFiles(argv, folder, app.getAppPath()));
  });
  app
    .whenReady()
    .then(() => startDesktop(join(import.meta.dirname, '..'), permit))
    .then((started) => {
      desktop = started;
      openFiles([...early, ...openedFiles(process.argv, process.cwd(), app.getAppPath())]);
    })
    .catch((error: unknown) => {
      console.error('egret:', error);
      dialog.showErrorBox('Egret could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
} else app.quit();

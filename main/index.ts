import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { closeNodeNetwork, closeResolver, lockAllContents, registerScheme, startDesktop } from './shell/index.ts';

let window: BrowserWindow | null = null;

if (app.requestSingleInstanceLock()) {
  registerScheme();
  closeResolver();
  const permit = closeNodeNetwork();
  lockAllContents();
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app
    .whenReady()
    .then(() => startDesktop(join(import.meta.dirname, '..'), permit))
    .then((opened) => {
      window = opened;
    })
    .catch((error: unknown) => {
      console.error('egret:', error);
      dialog.showErrorBox('Egret could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
} else app.quit();

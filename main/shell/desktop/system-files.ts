import { join } from 'node:path';
import { app, BrowserWindow, dialog, type NativeImage, nativeImage, shell } from 'electron';
import type { SystemFiles } from './saved-files.ts';

/** In pixels; what is dragged needs a picture. */
const SIDE = 32;
const GREY = 0x99;

/** The picture of a file's kind; a grey square where the system has none. */
async function iconOf(location: string): Promise<NativeImage> {
  const icon = await app.getFileIcon(location).catch(() => nativeImage.createEmpty());
  if (!icon.isEmpty()) return icon;
  return nativeImage.createFromBitmap(Buffer.alloc(SIDE * SIDE * 4, GREY), { width: SIDE, height: SIDE });
}

/** What the operating system does with files, by Electron. */
export const systemFiles: SystemFiles = {
  askWhere: async (suggestedName, { description, extension }) => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: description, extensions: [extension] }],
      // It also asks before a file is replaced.
      properties: ['showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  },
  open: (location) => shell.openPath(location),
  showInFolder: (location) => shell.showItemInFolder(location),
  drag: async (file) => {
    const icon = await iconOf(file);
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.startDrag({ file, icon });
  },
};

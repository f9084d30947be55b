import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { SystemFiles } from './saved-files.ts';

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
};

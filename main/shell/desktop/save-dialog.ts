import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import { failure, success } from '../../../shared/result.ts';
import { writeWhole } from '../../documents/index.ts';
import type { SaveFile } from '../../flows/index.ts';

/** Asks where to save, with the system's own dialog: it also asks before a file is replaced. */
export const saveByDialog: SaveFile = async ({ suggestedName, bytes, kind }) => {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: kind.description, extensions: [kind.extension] }],
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return success({ kind: 'cancelled' });
  try {
    await writeWhole(filePath, bytes);
    return success({ kind: 'saved', location: filePath });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      'internal',
      `${basename(filePath)} could not be saved; close it elsewhere or choose another place (${reason}).`,
    );
  }
};

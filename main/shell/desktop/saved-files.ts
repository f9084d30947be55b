import { basename } from 'node:path';
import { failure, success } from '../../../shared/result.ts';
import { writeWhole } from '../../documents/index.ts';
import { type FileKind, reasonOf, type SaveFile, type ShowFile } from '../../flows/index.ts';

/** What the operating system does with files. */
export interface SystemFiles {
  /** Where to save, asked with the system's own dialog; null: not at all. */
  askWhere(suggestedName: string, kind: FileKind): Promise<string | null>;
  /** Opens a file with the program for its kind; gives why not, or nothing. */
  open(location: string): Promise<string>;
  showInFolder(location: string): void;
  /** Begins to drag a file out of the window, as long as the mouse is held. */
  drag(location: string): Promise<void>;
}

export interface SavedFiles {
  readonly save: SaveFile;
  readonly show: ShowFile;
}

/** Saves where the user says, and opens or drags what was saved: the page names no other file to the system. */
export function createSavedFiles({ askWhere, open, showInFolder, drag }: SystemFiles): SavedFiles {
  const saved = new Set<string>();
  return {
    save: async ({ suggestedName, bytes, kind }) => {
      const location = await askWhere(suggestedName, kind);
      if (location === null) return success({ kind: 'cancelled' });
      try {
        await writeWhole(location, bytes);
      } catch (error) {
        return failure(
          'internal',
          `${basename(location)} could not be saved: ${reasonOf(error)}. Choose another place, or close the file in other programs.`,
        );
      }
      saved.add(location);
      return success({ kind: 'saved', location });
    },
    show: async (location, how) => {
      if (!saved.has(location))
        return failure('invalid_request', 'Only files that were saved just now can be opened or dragged.');
      if (how === 'drag') {
        await drag(location);
        return success(null);
      }
      if (how === 'folder') {
        showInFolder(location);
        return success(null);
      }
      const trouble = await open(location);
      return trouble === ''
        ? success(null)
        : failure('internal', `${basename(location)} could not be opened: ${trouble}. Show it in its folder instead.`);
    },
  };
}

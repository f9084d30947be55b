import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

/** The originals that people deleted and that are still here, because a backup has use for them. */
export interface Leaving {
  ids(): Promise<readonly string[]>;
  set(ids: readonly string[]): Promise<void>;
}

const idsSchema = z.array(z.string());

/** Keeps the list as a file in a folder; where there is no file, nothing is to leave. */
export function openLeaving(folder: string): Leaving {
  const path = join(folder, 'leaving-originals.json');
  return {
    ids: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '[]';
        throw error;
      });
      return idsSchema.parse(JSON.parse(text));
    },
    set: (ids) => writeWhole(path, JSON.stringify(ids)),
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Preferences, preferencesSchema } from '../../shared/contract.ts';
import { writeWhole } from '../documents/index.ts';

const DEFAULTS: Preferences = { languages: null, backupFolder: null };

/** What a person chose for Egret as a whole, in a file beside the data. */
export interface PreferencesFile {
  now(): Preferences;
  save(preferences: Preferences): Promise<void>;
}

/** A file that cannot be understood counts as none: nothing in it is worth not starting. */
async function readStored(path: string): Promise<Preferences> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return preferencesSchema.parse({ ...DEFAULTS, ...z.looseObject({}).parse(JSON.parse(text)) });
  } catch {
    return DEFAULTS;
  }
}

export async function openPreferences(folder: string): Promise<PreferencesFile> {
  const path = join(folder, 'preferences.json');
  let current = await readStored(path);
  return {
    now: () => current,
    save: async (preferences) => {
      await writeWhole(path, `${JSON.stringify(preferences, null, 2)}\n`);
      current = preferences;
    },
  };
}

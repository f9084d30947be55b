import { z } from 'zod';
import { languages } from './languages.ts';

/** What a person chose for Egret as a whole. */
export const preferencesSchema = z.object({
  /** What scans are written in unless a file says otherwise, by Tesseract's codes; null: English. */
  languages: languages.nullable(),
  /** Where backups are kept; null: beside the data. */
  backupFolder: z.string().min(1).max(4096).nullable(),
});

export type Preferences = z.infer<typeof preferencesSchema>;

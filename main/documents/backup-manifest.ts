import { z } from 'zod';

const manifestSchema = z.object({
  egret: z.literal('backup'),
  takenAt: z.string(),
  version: z.int().positive(),
  companies: z.int().nonnegative(),
  statements: z.int().nonnegative(),
  parts: z.array(z.object({ companyId: z.string().nullable(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

/** What a backup consists of. `takenAt` is an instant (ISO 8601); a part of no company has the rows that belong to none. */
export type BackupManifest = Omit<z.infer<typeof manifestSchema>, 'egret'>;

/** A manifest as the text of a file. */
export const writeManifest = (manifest: BackupManifest): string =>
  JSON.stringify({ egret: 'backup', ...manifest }, null, 1);

/** Null where a text is no manifest. */
export function readManifest(text: string): BackupManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What a backup is called: its instant, as a file name may be. */
export const backupIdOf = (takenAt: string): string => takenAt.replaceAll(/[:.]/g, '-');

export const isBackupId = (id: string): boolean => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/.test(id);

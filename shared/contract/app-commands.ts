import { z } from 'zod';
import type { AppInfo, AppState } from './app-state.ts';
import type { BackupStanding } from './backup-standing.ts';
import type { ExportOutcome } from './exports.ts';
import { preferencesSchema } from './preferences.ts';

/** The application as a whole, its log and its backups. */
export const appCommands = {
  /** What is running. */
  'app.info': z.object({}),
  /** What a person chose for Egret as a whole, and what follows from it. */
  'app.state': z.object({}),
  'app.savePreferences': z.object({ preferences: preferencesSchema }),
  /** Ask for a folder with the system's own dialog. */
  'app.chooseFolder': z.object({}),
  /** Hand the log of what was done to the user as a file. */
  'audit.export': z.object({}),
  /** How the backups stand. */
  'backup.standing': z.object({}),
  /** Put a backup in the place of all that is stored. */
  'backup.restore': z.object({ id: z.string().max(64) }),
  /** The store is meant to be empty, though a backup is not. */
  'backup.acceptEmpty': z.object({}),
} as const;

export interface AppReplies {
  readonly 'app.info': AppInfo;
  readonly 'app.state': AppState;
  readonly 'app.savePreferences': null;
  readonly 'app.chooseFolder': string | null;
  readonly 'audit.export': ExportOutcome;
  readonly 'backup.standing': BackupStanding;
  readonly 'backup.restore': null;
  readonly 'backup.acceptEmpty': null;
}

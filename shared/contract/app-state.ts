import type { Preferences } from './preferences.ts';

/** What is running. */
export interface AppInfo {
  readonly version: string;
  readonly shell: 'electron' | 'browser';
  /** What scans may be written in, by Tesseract's codes. */
  readonly languages: readonly string[];
  /** Who uses this computer, by the name it knows them by; null where it does not tell. */
  readonly user: string | null;
}

/** What holds for Egret as a whole. */
export interface AppState {
  readonly preferences: Preferences;
  /** Where backups are kept now. */
  readonly backupFolder: string;
  /** The shell can ask for a folder; else its path is typed. */
  readonly choosesFolders: boolean;
  /** Bytes on disk. */
  readonly originalsSize: number;
  readonly backupsSize: number;
}

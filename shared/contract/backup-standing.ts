/** One backup. */
export interface BackupHead {
  readonly id: string;
  /** The instant (ISO 8601). */
  readonly takenAt: string;
  /** The version of the store whose rows it holds. */
  readonly version: number;
  readonly companies: number;
  readonly statements: number;
  /** All its files are there. */
  readonly isWhole: boolean;
}

/** How the backups stand. */
export interface BackupStanding {
  /** Newest first. */
  readonly backups: readonly BackupHead[];
  /** The store was found to hold fewer companies than the newest backup, and no person said yet which of the two holds. */
  readonly storeLost: boolean;
  /** Why the last backup could not be written, or none can be read, in a sentence; null where all is well. */
  readonly problem: string | null;
}

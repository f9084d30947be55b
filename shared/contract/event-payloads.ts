import type { ApiState } from '../local-api.ts';
import type { AppAction } from '../shortcuts.ts';
import type { SyncState } from '../sync/connection.ts';
import type { BackupStanding } from './backup-standing.ts';
import type { ExportStage } from './exports.ts';
import type { IntakeItem } from './intake-item.ts';

/** What a person asked of the menu. */
export type Wanted =
  | { readonly action: Exclude<AppAction, 'add'> }
  | { readonly action: 'company'; readonly companyId: string };

/** A company whose figures could not be computed, and why, in a sentence. */
export interface FiguresFailure {
  readonly companyId: string;
  readonly message: string;
}

/** Main tells, the page listens. */
export interface EventPayloads {
  /** The whole queue, oldest first, after every change. */
  readonly 'intake.changed': readonly IntakeItem[];
  /** Every company whose figures could not be computed, after every change. */
  readonly 'figures.failed': readonly FiguresFailure[];
  /** Something was chosen in the menu. */
  readonly 'app.wanted': Wanted;
  /** A backup was written, could not be, or the store was found empty beside one. */
  readonly 'backup.changed': BackupStanding;
  /** Each stage that an export comes to; null once it has ended. */
  readonly 'export.changed': ExportStage | null;
  /** Where sync stands, after every change. */
  readonly 'sync.changed': SyncState;
  /** How the local API stands, after every change and request. */
  readonly 'api.changed': ApiState;
}

export type EventName = keyof EventPayloads;

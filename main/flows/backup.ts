import type { BackupHead, BackupStanding } from '../../shared/contract.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations, TableRows } from '../../shared/store/records.ts';
import type { Backups } from '../documents/index.ts';
import { createBackupParts } from './backup-parts.ts';
import type { Gate } from './gate.ts';
import { reasonOf } from './reason-of.ts';

export interface BackupOptions {
  readonly store: StoreOperations;
  /** Through which all other writes to the store go. */
  readonly gate: Gate;
  /** Opens the folder that is chosen now. */
  readonly open: () => Promise<Backups>;
  /** The instant (ISO 8601). */
  readonly now: () => string;
  readonly onStanding: (standing: BackupStanding) => void;
  /** All that is stored is other than before: as it was at this instant (ISO 8601). */
  readonly onRestored: (takenAt: string) => void;
}

/** Keeps a copy of what is stored outside the store, a moment after each change. */
export interface BackupFlow {
  /** These companies changed; without any, only what belongs to none. */
  changed(companyIds: readonly string[]): void;
  /**
   * Looks whether the store is still there, before anything more is written to it; all companies may have changed. Where the
   * folder cannot be read, that is looked at as soon as it can be, and no backup is written before. Asked for again before it
   * has ended, it is the same look.
   */
  begin(): Promise<void>;
  /** Writes what is due, at once. */
  flush(): Promise<void>;
  isDue(): boolean;
  /** Looks into the folder again, and writes what could not be written there. */
  standing(): Promise<BackupStanding>;
  /** Puts a backup in the place of what is stored, which is backed up before. What is to be written meanwhile waits. */
  restore(id: string): Promise<Result<null>>;
  /** The store is meant to hold less than the newest backup: it is backed up as it is. */
  acceptEmpty(): Promise<Result<null>>;
}

/** A change is backed up this long after the last one, in milliseconds. */
const QUIET = 1_000;

const unreadable = (error: unknown): string =>
  `The folder of backups cannot be read: ${reasonOf(error)}. No backup is written until it can be; connect it again, or choose another folder in Settings.`;

const notBackedUp = (error: unknown): string =>
  `The last change is stored, but not backed up: ${reasonOf(error)}. Another backup folder can be chosen in Settings.`;

/** Rows of several parts as those of one store. */
function together(parts: readonly { readonly text: string }[]): TableRows {
  const tables: Record<string, unknown[]> = {};
  for (const { text } of parts)
    for (const [name, rows] of Object.entries(JSON.parse(text) as TableRows))
      tables[name] = [...(tables[name] ?? []), ...rows];
  return tables;
}

/** Makes the flow. One backup is written at a time; what changes meanwhile is in the next. */
export function createBackup({ store, gate, open, now, onStanding, onRestored }: BackupOptions): BackupFlow {
  const parts = createBackupParts(store);
  /** Companies there were at the start, until the backups were looked at; null from then on. */
  let unseen: number | null = null;
  let due = false;
  let timer: NodeJS.Timeout | undefined;
  let unwritten: string | null = null;
  let unread: string | null = null;
  let storeLost = false;
  let last: Promise<unknown> = Promise.resolve();
  let beginning: Promise<void> | null = null;

  const changed = (companyIds: readonly string[]): void => {
    parts.changed(companyIds);
    due = true;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), QUIET);
  };
  /** The first list of backups there is tells whether the store is still what it was. */
  const look = (backups: readonly BackupHead[], companies: number): void => {
    unseen = null;
    storeLost = companies < (backups[0]?.companies ?? 0);
    if (!storeLost && (companies > 0 || backups.length > 0)) changed([]);
  };
  const list = async (): Promise<readonly BackupHead[]> => {
    try {
      const backups = await (await open()).list();
      unread = null;
      if (unseen !== null) look(backups, unseen);
      return backups;
    } catch (error) {
      unread = unreadable(error);
      return [];
    }
  };
  const standing = async (): Promise<BackupStanding> => {
    const backups = await list();
    return { backups, storeLost, problem: unread ?? unwritten };
  };
  const tell = async (): Promise<void> => onStanding(await standing());

  const attempt = async (): Promise<void> => {
    due = false;
    try {
      // Where something changed meanwhile, the next backup is due already.
      await parts.write(await open(), now);
      unwritten = null;
    } catch (error) {
      unwritten = notBackedUp(error);
      parts.forget();
      due = true;
    }
    await tell();
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    return inTurn(async () => {
      if (unseen !== null) await tell();
      if (due && unseen === null && !storeLost) await attempt();
    });
  };
  /** Keeps what is stored now, so that it can be had back the same way; answers whether it is kept. */
  const keepPresent = async (): Promise<boolean> => {
    if ((await store['store.companies']({})).length === 0) return true;
    await attempt();
    return unwritten === null;
  };
  const replaceBy = async (id: string): Promise<Result<null>> => {
    let restored: string;
    try {
      // Read first: keeping what is stored now may push the oldest backup out.
      const { takenAt, version, parts: kept } = await (await open()).load(id);
      if (!(await keepPresent())) return failure('store_failed', `Nothing was restored. ${unwritten}`);
      await store['store.replaceAll']({ version, tables: together(kept) });
      restored = takenAt;
    } catch (error) {
      return failure('store_failed', `Nothing was restored: ${reasonOf(error)}.`);
    }
    storeLost = false;
    unseen = null;
    parts.forget();
    due = true;
    onRestored(restored);
    await attempt();
    return success(null);
  };

  const lookFirst = async (): Promise<void> => {
    unseen = (await store['store.companies']({})).length;
    parts.forget();
    const found = await standing();
    if (found.storeLost || found.problem !== null) onStanding(found);
  };

  return {
    changed,
    flush,
    standing: async () => {
      if (unwritten !== null) await flush();
      return standing();
    },
    isDue: () => due && !storeLost,
    begin: () => {
      beginning ??= gate.hold(lookFirst).finally(() => {
        beginning = null;
      });
      return beginning;
    },
    acceptEmpty: async () => {
      storeLost = false;
      due = true;
      await flush();
      return success(null);
    },
    restore: (id) => gate.hold(() => inTurn(() => replaceBy(id))),
  };
}

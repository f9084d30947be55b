import { resolve } from 'node:path';
import type { EventName, Preferences } from '../../shared/contract.ts';
import { shownSecond } from '../../shared/shown-instant.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Wire } from '../../shared/wire.ts';
import { openBackups } from '../documents/index.ts';
import {
  type BackupFlow,
  createBackup,
  createGate,
  createJournal,
  type Journal,
  type SaveFile,
  watchStore,
} from '../flows/index.ts';

export interface KeepingOptions {
  readonly wire: Wire;
  readonly store: StoreOperations;
  readonly saveFile: SaveFile;
  readonly backupFolder: () => string;
  /** All that is stored is other than before. */
  readonly onRestored: () => void;
  /** Rows of these companies were written; an empty name: of none. */
  readonly onWritten: (companyIds: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
}

/** What keeps a trace and a copy of whatever is done. */
export interface Keeping {
  /** The store; what is written to it is logged and backed up. */
  readonly store: StoreOperations;
  /** Hands files over; that is logged. */
  readonly saveFile: SaveFile;
  readonly backup: BackupFlow;
  readonly journal: Journal;
}

const STANDING: EventName = 'backup.changed';

export const now = (): string => new Date().toISOString();

/** Where backups are kept by these preferences. */
export const backupFolderOf = ({ backupFolder }: Preferences, dataFolder: string): string =>
  resolve(backupFolder ?? `${dataFolder}/backups`);

export function createKeeping(options: KeepingOptions): Keeping {
  const { wire, store, saveFile, backupFolder, onRestored, onWritten, onError } = options;
  const journal = createJournal({ store, now, saveFile });
  const gate = createGate();
  const backup = createBackup({
    store,
    gate,
    open: () => openBackups(backupFolder()),
    now,
    onStanding: (standing) => wire.emit(STANDING, standing),
    onRestored: (takenAt) => {
      void journal.note('backup', null, `The backup of ${shownSecond(takenAt)} was restored`).catch(onError);
      onRestored();
    },
  });
  return {
    journal,
    backup,
    store: watchStore(store, gate, ({ companyIds, note }) => {
      onWritten(companyIds);
      backup.changed(companyIds.filter((id) => id !== ''));
      if (note) void journal.note(note.kind, note.company, note.sentence).catch(onError);
    }),
    saveFile: async (file) => {
      const outcome = await saveFile(file);
      if (outcome.ok && outcome.value.kind !== 'cancelled')
        void journal.note('export', null, `${file.suggestedName} was handed over`).catch(onError);
      return outcome;
    },
  };
}

import type { AppState, Preferences } from '../../shared/contract.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { Backups, Originals } from '../documents/index.ts';
import { LANGUAGES } from '../reading/index.ts';
import { reasonOf } from './reason-of.ts';

export interface AppStateOptions {
  readonly preferences: { now(): Preferences; save(preferences: Preferences): Promise<void> };
  /** The folder of backups by these preferences. */
  readonly backupFolder: (preferences: Preferences) => string;
  readonly openBackups: (folder: string) => Promise<Backups>;
  readonly originals: Pick<Originals, 'size'>;
  /** Null: the shell has no such dialog. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Backups are kept elsewhere from now on. */
  readonly onBackupFolder: () => void;
}

/** What holds for Egret as a whole. */
export interface AppStateFlow {
  state(): Promise<Result<AppState>>;
  save(preferences: Preferences): Promise<Result<null>>;
  /** Null: the user thought better of it. */
  chooseFolder(): Promise<Result<string | null>>;
}

const isKnown = (language: string): boolean => LANGUAGES.some((code) => code === language);

export function createAppState(options: AppStateOptions): AppStateFlow {
  const { preferences, backupFolder, openBackups, originals, chooseFolder, onBackupFolder } = options;

  return {
    state: async () => {
      const chosen = preferences.now();
      const folder = backupFolder(chosen);
      // A folder that cannot be opened holds nothing that could be counted; the standing of the backups says why.
      const backupsSize = await openBackups(folder).then(
        (backups) => backups.size(),
        () => 0,
      );
      return success({
        preferences: chosen,
        backupFolder: folder,
        choosesFolders: chooseFolder !== null,
        originalsSize: await originals.size(),
        backupsSize,
      });
    },
    save: async (wanted) => {
      if (wanted.languages && !wanted.languages.every(isKnown))
        return failure('invalid_request', `Egret recognises ${LANGUAGES.join(', ')} and no other language.`);
      const [before, after] = [backupFolder(preferences.now()), backupFolder(wanted)];
      try {
        if (before !== after) await openBackups(after);
        await preferences.save(wanted);
      } catch (error) {
        return failure('internal', `This was not saved (${reasonOf(error)}); choose a folder that can be written to.`);
      }
      if (before !== after) onBackupFolder();
      return success(null);
    },
    chooseFolder: async () =>
      chooseFolder
        ? success(await chooseFolder())
        : failure('invalid_request', 'This shell asks for no folder; type its path.'),
  };
}

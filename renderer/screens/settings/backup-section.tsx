import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppState, BackupHead } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { backupLabel, backupStanding } from '../../data/backups.ts';
import { useObservable } from '../../observable.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';

interface BackupSectionProps {
  readonly state: AppState;
  /** Null: beside the data. */
  readonly onFolder: (folder: string | null) => void;
}

/** Where backups are kept, how they stand, and the way back to one. */
export function BackupSection({ state, onFolder }: BackupSectionProps) {
  const standing = useObservable(backupStanding);
  const [restoring, setRestoring] = useState<BackupHead | null>(null);
  return (
    <SettingsSection
      title="Backups"
      explained="A second after the last change all that was read, said and set is written here, and again when Egret starts: the newest ten, and the last of each of thirty days. The original files are not in it; they stay with the data."
    >
      <BackupFolder key={state.backupFolder} state={state} onFolder={onFolder} />
      {standing?.backups.length === 0 && standing.problem === null && <p className="dim">There is no backup yet.</p>}
      <ul className="backup-list" data-testid="backups" aria-label="Backups">
        {standing?.backups.map((backup) => (
          <li key={backup.id}>
            <span className="date">{backupLabel(backup)}</span>
            {!backup.isWhole && <span className="dim">A file of it is missing; it cannot be restored.</span>}
            <Button
              variant="default"
              disabled={!backup.isWhole}
              size="compact-xs"
              aria-label={`Restore the backup of ${backupLabel(backup)}`}
              onClick={() => setRestoring(backup)}
            >
              Restore…
            </Button>
          </li>
        ))}
      </ul>
      {restoring && <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />}
    </SettingsSection>
  );
}

/** The folder: chosen with the system's dialog, or typed where the shell has none. */
function BackupFolder({ state, onFolder }: BackupSectionProps) {
  const [typed, setTyped] = useState(state.backupFolder);
  const choose = async (): Promise<void> => {
    const chosen = await call('app.chooseFolder', {});
    if (chosen.ok && chosen.value !== null) onFolder(chosen.value);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '' && typed.trim() !== state.backupFolder) onFolder(typed.trim());
  };
  return (
    <form className="backup-folder" onSubmit={submit}>
      <TextInput
        label="Folder"
        readOnly={state.choosesFolders}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-testid="backup-folder"
      />
      {state.choosesFolders ? (
        <Button variant="default" onClick={choose}>
          Change…
        </Button>
      ) : (
        <Button variant="default" type="submit" disabled={typed.trim() === state.backupFolder}>
          Use this folder
        </Button>
      )}
      {state.preferences.backupFolder !== null && (
        <Button variant="subtle" onClick={() => onFolder(null)}>
          Reset
        </Button>
      )}
    </form>
  );
}

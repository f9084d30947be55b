import { useEffect, useState } from 'react';
import type { AppState } from '../../../shared/contract.ts';
import { backupStanding } from '../../data/backups.ts';
import { shownSize } from '../../data/shown-size.ts';
import { SettingsSection } from './settings-section.tsx';

/** What Egret keeps on this computer, in bytes. */
export function StorageSection({ state }: { readonly state: AppState }) {
  const [store, setStore] = useState<number | null>(null);
  useEffect(() => {
    const measure = (): void => void navigator.storage.estimate().then(({ usage }) => setStore(usage ?? null));
    measure();
    // A backup follows each change of what is kept.
    return backupStanding.subscribe(measure);
  }, []);
  return (
    <SettingsSection title="Storage used" explained="All of it is on this computer.">
      <dl className="storage" data-testid="storage">
        <dt>What was read and said</dt>
        <dd className="number">{store === null ? '–' : shownSize(store)}</dd>
        <dt>Original files</dt>
        <dd className="number">{shownSize(state.originalsSize)}</dd>
        <dt>Backups</dt>
        <dd className="number">{shownSize(state.backupsSize)}</dd>
      </dl>
    </SettingsSection>
  );
}

import './settings.css';
import { Alert, Loader, MultiSelect, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { languageName } from '../../data/reading.ts';
import { useAppState } from '../../data/use-app-state.ts';
import { useLanguages } from '../../data/use-languages.ts';
import { ApiSection } from './api-section.tsx';
import { AuditSection } from './audit-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { StorageSection } from './storage-section.tsx';

const SCHEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** What holds for Egret as a whole; how figures are computed is set by company, under Definitions. */
export function Settings() {
  const { state, refusal, save } = useAppState();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const languages = useLanguages();
  if (state === null)
    return (
      <main className="screen" aria-busy="true">
        <Loader size="sm" aria-label="Opening the settings" />
      </main>
    );
  const { preferences } = state;
  return (
    <main className="screen" data-testid="settings">
      <h1>Settings</h1>
      {refusal !== null && (
        <Alert color="red" p="xs" mt="sm" data-testid="settings-refusal">
          {refusal}
        </Alert>
      )}
      <SettingsSection title="Appearance" explained="Light, dark, or as the rest of this computer.">
        <SegmentedControl
          size="xs"
          aria-label="Appearance"
          data={[...SCHEMES]}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        />
      </SettingsSection>
      <SettingsSection
        title="Languages of scans"
        explained="What pages that are pictures are written in, unless a file says otherwise. Each language takes time."
      >
        <MultiSelect
          aria-label="Languages of scans"
          placeholder={preferences.languages === null ? 'English' : ''}
          data={languages.map((code) => ({ value: code, label: languageName(code) }))}
          value={[...(preferences.languages ?? [])]}
          onChange={(chosen) => void save({ ...preferences, languages: chosen.length === 0 ? null : chosen })}
          openOnFocus={false}
          clearable
          clearButtonProps={{ 'aria-label': 'Take the languages back' }}
          size="xs"
          data-testid="default-languages"
        />
      </SettingsSection>
      <SettingsSection title="Definitions, categories and rules" explained="Each company has its own, in its tabs.">
        <p>
          Under <em>Definitions</em> stands how figures are computed, what each category counts as, and which sheets the
          workbook has; under <em>Rules</em>, what transactions are taken for.
        </p>
      </SettingsSection>
      <BackupSection state={state} onFolder={(backupFolder) => save({ ...preferences, backupFolder })} />
      <StorageSection state={state} />
      <ApiSection />
      <PrivacySection />
      <AuditSection />
    </main>
  );
}

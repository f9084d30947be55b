import './definitions.css';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { changedSettings, type SettingName } from '../../../shared/settings/changes.ts';
import { call } from '../../bridge.ts';
import { SETTINGS_SHOWN } from '../../data/setting-labels.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { JsonFileButton } from '../../ui/json-file-button.tsx';
import { CompanySetting } from './company-setting.tsx';
import { useDefinitionScope } from './definition-scope.tsx';
import { FigureList } from './figure-list.tsx';
import { showSetting } from './show-setting.ts';

interface DefinitionsProps {
  readonly companyId: string;
  /** The setting for which the screen was opened, if for one. */
  readonly wanted: SettingName | null;
}

/** What every figure means, and the settings it is computed by, which are the user's to change. */
export function Definitions({ companyId, wanted }: DefinitionsProps) {
  const scope = useDefinitionScope();
  const { settings, onDefine } = scope;
  const { definitions } = useSettingsChoices();
  const [notice, setNotice] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  useEffect(() => {
    if (wanted !== null) showSetting(wanted);
  }, [wanted]);
  const isChanged = Object.keys(changedSettings(settings)).length > 0;

  const exportFile = async (): Promise<void> => {
    const result = await call('settings.export', { companyId });
    const text = result.ok ? handOver(result.value) : result.error.message;
    setNotice(text === null ? null : { text, failed: !result.ok });
  };
  const readFile = async (file: File): Promise<void> => {
    const result = await call('settings.read', { file: await file.text() });
    setNotice(result.ok ? null : { text: result.error.message, failed: true });
    if (result.ok) onDefine(`Settings of ${file.name}`, () => result.value);
  };
  return (
    <>
      <section aria-labelledby="settings-title">
        <header className="definitions-head">
          <h2 id="settings-title">Settings</h2>
          <JsonFileButton holds="settings" testId="settings-input" onFile={readFile} />
          <Button
            variant="default"
            leftSection={<DownloadIcon size={14} />}
            data-testid="export-settings"
            onClick={exportFile}
          >
            Export
          </Button>
          <Button
            variant="default"
            disabled={!isChanged}
            data-testid="reset-settings"
            onClick={() => onDefine('All settings as by default', () => DEFAULT_SETTINGS)}
          >
            Reset all
          </Button>
        </header>
        <p className="definitions-notice" role="status" data-failed={notice?.failed || undefined}>
          {notice?.text}
        </p>
        <p className="dim definitions-explained">
          These are this company’s own. Changing one computes every figure again, here and in what is exported.
        </p>
        <div className="settings" data-testid="settings">
          {SETTINGS_SHOWN.map((name) => (
            <CompanySetting key={name} name={name} {...scope} />
          ))}
        </div>
      </section>
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">Figures</h2>
        <FigureList definitions={definitions} settings={settings} />
      </section>
    </>
  );
}

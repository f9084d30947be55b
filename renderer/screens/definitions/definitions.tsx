import './definitions.css';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, type SummarySettings } from '../../../shared/model/index.ts';
import { changedSettings, type SettingName } from '../../../shared/settings/changes.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { SETTING_LABELS, SETTINGS_SHOWN } from '../../data/setting-labels.ts';
import { useChoices } from '../../data/use-choices.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { JsonFileButton } from '../../ui/json-file-button.tsx';
import { FigureList } from './figure-list.tsx';
import { SettingControl } from './setting-control.tsx';
import { SettingLine } from './setting-line.tsx';
import { showSetting } from './show-setting.ts';

interface DefinitionsProps {
  readonly companyId: string;
  readonly accounts: readonly AccountRecord[];
  readonly settings: SummarySettings;
  /** The setting for which the screen was opened, if for one. */
  readonly wanted: SettingName | null;
  /** Changes how the figures are computed, under a name for people. */
  readonly onDefine: (label: string, change: (settings: SummarySettings) => SummarySettings) => void;
}

/** What every figure means, and the settings it is computed by, which are the user's to change. */
export function Definitions({ companyId, accounts, settings, wanted, onDefine }: DefinitionsProps) {
  const { definitions, holidayCalendars } = useSettingsChoices();
  const { categories } = useChoices();
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
            <SettingLine
              key={name}
              name={name}
              settings={settings}
              onReset={() =>
                onDefine(`${SETTING_LABELS[name].name} as by default`, (now) => ({
                  ...now,
                  [name]: DEFAULT_SETTINGS[name],
                }))
              }
            >
              <SettingControl
                name={name}
                settings={settings}
                accounts={accounts}
                categories={categories}
                calendars={holidayCalendars}
                onChange={(change) =>
                  onDefine(`${SETTING_LABELS[name].name} changed`, (now) => ({ ...now, ...change(now) }))
                }
              />
            </SettingLine>
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

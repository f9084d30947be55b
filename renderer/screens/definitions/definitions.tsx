import './definitions.css';
import '../../ui/section-head.css';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { DEFAULT_SETTINGS } from '../../../shared/model/index.ts';
import { changedSettings, type SettingName } from '../../../shared/settings/changes.ts';
import { call } from '../../bridge.ts';
import { SETTINGS_SHOWN } from '../../data/setting-labels.ts';
import { useAction } from '../../data/use-action.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { JsonFileButton } from '../../ui/json-file-button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
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
  const { notice, run } = useAction();
  useEffect(() => {
    if (wanted !== null) showSetting(wanted);
  }, [wanted]);
  const isChanged = Object.keys(changedSettings(settings)).length > 0;

  const readFile = async (file: File): Promise<void> => {
    const read = await run('read', async () => call('settings.read', { file: await file.text() }));
    if (read) onDefine(`Settings of ${file.name}`, () => read);
  };
  return (
    <>
      <section aria-labelledby="settings-title">
        <header className="section-head">
          <h2 id="settings-title">Settings</h2>
          <JsonFileButton holds="settings" testId="settings-input" onFile={readFile} />
          <Button
            variant="default"
            leftSection={<DownloadIcon size={14} />}
            data-testid="export-settings"
            onClick={() => run('export', () => call('settings.export', { companyId }), handOver)}
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
        <NoticeLine notice={notice} />
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

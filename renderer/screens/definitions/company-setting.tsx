import { DEFAULT_SETTINGS, type SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import type { AccountRecord } from '../../../shared/store/records.ts';
import { SETTING_LABELS } from '../../data/setting-labels.ts';
import { useChoices } from '../../data/use-choices.ts';
import { useSettingsChoices } from '../../data/use-settings-choices.ts';
import { SettingControl } from './setting-control.tsx';
import { SettingLine } from './setting-line.tsx';

/** How a company's figures are defined, and what changes that. */
export interface CompanySettings {
  readonly accounts: readonly AccountRecord[];
  readonly settings: SummarySettings;
  /** Changes how the figures are computed, under a name for people. */
  readonly onDefine: (label: string, change: (settings: SummarySettings) => SummarySettings) => void;
}

/** One setting of a company, ready to be changed and to be put back to its default. */
export function CompanySetting({
  name,
  accounts,
  settings,
  onDefine,
}: CompanySettings & { readonly name: SettingName }) {
  const { holidayCalendars } = useSettingsChoices();
  const { categories } = useChoices();
  const title = SETTING_LABELS[name].name;
  return (
    <SettingLine
      name={name}
      settings={settings}
      onReset={() => onDefine(`${title} as by default`, (now) => ({ ...now, [name]: DEFAULT_SETTINGS[name] }))}
    >
      <SettingControl
        name={name}
        settings={settings}
        accounts={accounts}
        categories={categories}
        calendars={holidayCalendars}
        onChange={(change) => onDefine(`${title} changed`, (now) => ({ ...now, ...change(now) }))}
      />
    </SettingLine>
  );
}

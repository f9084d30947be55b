import { type ChangedSettings, DEFAULT_SETTINGS, type SummarySettings } from '../model/index.ts';

/** The name of one setting. */
export type SettingName = keyof SummarySettings;

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

/** Whether a setting is as it is by default. */
export const isDefault = (settings: SummarySettings, name: SettingName): boolean =>
  JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SETTINGS[name]);

/** What of the settings differs from the defaults. */
export const changedSettings = (settings: SummarySettings): ChangedSettings =>
  Object.fromEntries(SETTING_NAMES.filter((name) => !isDefault(settings, name)).map((name) => [name, settings[name]]));

/** The defaults, but for what was changed. */
export const settingsWith = (changed: ChangedSettings): SummarySettings => ({ ...DEFAULT_SETTINGS, ...changed });

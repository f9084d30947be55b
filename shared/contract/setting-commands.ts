import { z } from 'zod';
import type { SummarySettings } from '../model/index.ts';
import { settingsSchema } from '../settings/file.ts';
import type { ExportOutcome } from './exports.ts';
import { changeLabel, companyId } from './ids.ts';
import type { SettingsChoices } from './settings-choices.ts';

/** How a company's figures are defined. */
export const settingCommands = {
  /** What settings may say, and what they define. */
  'settings.choices': z.object({}),
  /** Replace a company's settings; its figures follow. */
  'settings.save': z.object({ companyId, settings: settingsSchema, label: changeLabel.optional() }),
  /** Hand a company's settings to the user as a file. */
  'settings.export': z.object({ companyId }),
  /** Read a file of settings, given as its text; nothing is stored. */
  'settings.read': z.object({ file: z.string().max(1_000_000) }),
} as const;

export interface SettingReplies {
  readonly 'settings.choices': SettingsChoices;
  readonly 'settings.save': null;
  readonly 'settings.export': ExportOutcome;
  readonly 'settings.read': SummarySettings;
}

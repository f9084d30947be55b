import type { SettingsChoices } from '../../shared/contract.ts';
import { call } from '../bridge.ts';
import { askedOnce, useAskedOnce } from './asked-once.ts';

const NONE: SettingsChoices = { definitions: [], holidayCalendars: [] };

const choices = askedOnce(() => call('settings.choices', {}));

/** What settings may say, and what they define; nothing until main has told. */
export const useSettingsChoices = (): SettingsChoices => useAskedOnce(choices) ?? NONE;

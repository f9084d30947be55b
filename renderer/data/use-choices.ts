import type { CorrectionChoices } from '../../shared/contract.ts';
import { call } from '../bridge.ts';
import { askedOnce, useAskedOnce } from './asked-once.ts';

const NONE: CorrectionChoices = { categories: [], merchantGroups: [] };

const choices = askedOnce(() => call('corrections.choices', {}));

/** Asks for what a correction may say before a form needs it: keys that are typed into a form without choices choose nothing. */
export const askForChoices = choices.ask;

/** What a correction may say; nothing until main has told. */
export const useChoices = (): CorrectionChoices => useAskedOnce(choices) ?? NONE;

import { lazy } from 'react';

type Later = typeof import('./later.ts');

/** Fetches what the first paint does not need: all of it at once, so that it is there when it is asked for. */
export const fetchLater = (): Promise<Later> => import('./later.ts');

const fetched = <Name extends keyof Later>(name: Name) => lazy(async () => ({ default: (await fetchLater())[name] }));

export const AnswerDialog = fetched('AnswerDialog');
export const Companies = fetched('Companies');
export const CompanyScreen = fetched('CompanyScreen');
export const MoveFileDialog = fetched('MoveFileDialog');
export const PasswordDialog = fetched('PasswordDialog');
export const Settings = fetched('Settings');
export const ShortcutsDialog = fetched('ShortcutsDialog');
export const StoreLost = fetched('StoreLost');

import type { z } from 'zod';
import { type ApiReplies, apiCommands } from './api-commands.ts';
import { type AppReplies, appCommands } from './app-commands.ts';
import { type CompanyReplies, companyCommands } from './company-commands.ts';
import { type CorrectionReplies, correctionCommands } from './correction-commands.ts';
import { type FigureReplies, figureCommands } from './figure-commands.ts';
import { type FileReplies, fileCommands } from './file-commands.ts';
import { type SettingReplies, settingCommands } from './setting-commands.ts';
import { type SyncReplies, syncCommands } from './sync-commands.ts';

/** The page asks, main answers. Arguments are untrusted. */
export const commands = {
  ...appCommands,
  ...fileCommands,
  ...companyCommands,
  ...figureCommands,
  ...correctionCommands,
  ...settingCommands,
  ...apiCommands,
  ...syncCommands,
} as const;

export type CommandName = keyof typeof commands;
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

/** What main answers to each command. */
export interface CommandReplies
  extends AppReplies,
    FileReplies,
    CompanyReplies,
    FigureReplies,
    CorrectionReplies,
    SettingReplies,
    ApiReplies,
    SyncReplies {}

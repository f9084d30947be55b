import { z } from 'zod';
import { columnMappingSchema } from './column-mapping.ts';
import { correctionsSchema } from './corrections/file.ts';
import type { CompanyFigures } from './figures/company-figures.ts';
import { evidenceSchema } from './figures/evidence.ts';
import { type ApiState, apiSwitchSchema } from './local-api.ts';
import { DATE_ORDERS } from './model/document-settings.ts';
import {
  type AnalyticsGroup,
  type Annotation,
  type Company,
  type Corrections,
  SHEET_NAMES,
  type SummarySettings,
} from './model/index.ts';
import type { SettingName } from './settings/changes.ts';
import { settingsSchema } from './settings/file.ts';
import type { AppAction } from './shortcuts.ts';
import type { SyncState } from './sync/connection.ts';
import { PUSH_CONTENTS, type PushPreview } from './sync/push.ts';
import type { LinksView, RemoteCompanyEntry, RemoteView } from './sync/remote-view.ts';

/**
 * Everything that passes between the page and main, in both shells (Electron's IPC and the browser's WebSocket).
 * Page → main: `commands`, validated in main on arrival. Main → page: `EventPayloads` and the operations of the
 * store (`store/records.ts`), which only main may ask for.
 */

/** The workbook, the transactions as CSV, the accounts as OFX or as QuickBooks takes them, or everything as JSON. */
export const EXPORT_FORMS = ['xlsx', 'csv', 'ofx', 'qbo', 'json'] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What can be done with a file that was saved: open it, show it in its folder, drag it to another program. */
export const SHOWN_HOW = ['open', 'folder', 'drag'] as const;

export type ShownHow = (typeof SHOWN_HOW)[number];

const languages = z
  .array(z.string().regex(/^[a-z]{3}$/))
  .min(1)
  .max(20)
  .readonly();

const documentSettings = z.object({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  languages: languages.nullable(),
  columns: columnMappingSchema.optional(),
});

const companyId = z.string().max(64);
const companyName = z.string().trim().min(1).max(200);
const documentId = z.string().regex(/^[0-9a-f]{64}$/);
/** A hash of what figures were computed from. */
const inputs = z.string().regex(/^[0-9a-f]{64}$/);
const corrections = z.object({ companyId, corrections: correctionsSchema });
const connection = z.object({
  settings: z.object({
    baseUrl: z.string().max(2000),
    authentication: z.enum(['key', 'basic']),
    user: z.string().max(400),
  }),
  /** Null: the one that is kept. */
  secret: z.string().max(4000).nullable(),
});
const pushChoice = z.object({ content: z.enum(PUSH_CONTENTS), maskNumbers: z.boolean() });
const outboxItems = z.object({ ids: z.array(z.string().max(80)).max(100_000) });
const winner = z.enum(['here', 'there']);
const remoteId = z.string().min(1).max(400);

/** What a person chose for Egret as a whole. */
export const preferencesSchema = z.object({
  /** What scans are written in unless a file says otherwise, by Tesseract's codes; null: English. */
  languages: languages.nullable(),
  /** Where backups are kept; null: beside the data. */
  backupFolder: z.string().min(1).max(4096).nullable(),
});

export type Preferences = z.infer<typeof preferencesSchema>;

/** The page asks, main answers. Arguments are untrusted. */
export const commands = {
  /** What is running. */
  'app.info': z.object({}),
  /** Queue files for reading; `files` are paths (desktop) or upload tokens (browser). */
  'intake.add': z.object({ files: z.array(z.string().min(1).max(4096)).min(1).max(10_000) }),
  /** Queue the made-up statements that come with Egret. */
  'intake.addSamples': z.object({}),
  /** Stop one file of the queue, or all of it. */
  'intake.cancel': z.object({ id: z.string().max(64).nullable() }),
  /** The password for a file that waits for one; null gives the file up. */
  'intake.password': z.object({ id: z.string().max(64), password: z.string().max(1024).nullable() }),
  /** Try a file again that failed or was cancelled. */
  'intake.retry': z.object({ id: z.string().max(64) }),
  /** Forget the finished lines of the queue. */
  'intake.clear': z.object({}),
  /** Read a stored file again, by what a person says of it; nulls set it back to what the file tells. */
  'document.read': z.object({ id: documentId, settings: documentSettings }),
  /** Say whose a stored file is: of the company of this name, which is made where there is none. */
  'document.move': z.object({ id: documentId, companyName }),
  /** Make a company before it has a file. */
  'company.create': z.object({ name: companyName }),
  /** Call a company otherwise; files of a holder of that name go to it from now on. */
  'company.rename': z.object({ companyId, name: companyName }),
  /** List a company apart, or no longer. */
  'company.archive': z.object({ companyId, archived: z.boolean() }),
  /** Put everything of one company into another. */
  'company.merge': z.object({ from: companyId, into: companyId }),
  /** Take a company out of the one that it was merged into; possible until Egret is closed. */
  'company.unmerge': z.object({ companyId }),
  /** Take a company away; until Egret is closed it can be put back. */
  'company.delete': z.object({ companyId }),
  'company.undelete': z.object({ companyId }),
  /** A company is being looked at. */
  'company.opened': z.object({ companyId }),
  /** Write a company in a form and hand the file to the user: a save dialog, or a download. */
  /** What a person chose for Egret as a whole, and what follows from it. */
  'app.state': z.object({}),
  'app.savePreferences': z.object({ preferences: preferencesSchema }),
  /** Ask for a folder with the system's own dialog. */
  'app.chooseFolder': z.object({}),
  /** Hand the log of what was done to the user as a file. */
  'audit.export': z.object({}),
  /** How the backups stand. */
  'backup.standing': z.object({}),
  /** Put a backup in the place of all that is stored. */
  'backup.restore': z.object({ id: z.string().max(64) }),
  /** The store is meant to be empty, though a backup is not. */
  'backup.acceptEmpty': z.object({}),
  'company.export': z.object({
    companyId,
    form: z.enum(EXPORT_FORMS),
    /** Of a workbook; null: those that the settings choose. */
    sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).readonly().nullable(),
  }),
  /** Open a file that was saved, or show it in its folder; only those saved since the start are. */
  'export.show': z.object({ location: z.string().min(1).max(4096), how: z.enum(SHOWN_HOW) }),
  /** What a correction may say. */
  'corrections.choices': z.object({}),
  /** Replace a company's rules and corrections. */
  'corrections.save': corrections,
  /** What saving them would change. */
  'corrections.preview': corrections,
  /** Hand a company's rules and corrections to the user as a file. */
  'corrections.export': z.object({ companyId }),
  /** Read a file of rules and corrections, given as its text; nothing is stored. */
  'corrections.read': z.object({ file: z.string().max(50_000_000) }),
  /** Every figure of a company, without its transactions; `inputs` are those of the cached figures. */
  'figures.read': z.object({ companyId, inputs }),
  /** Compute a company's figures again, where they are not current. */
  'figures.refresh': z.object({ companyId }),
  /** The transactions behind one figure; `currency` is the place of its currency in what was read. */
  'figures.evidence': z.object({ companyId, inputs, currency: z.number().int().min(0).max(1000), of: evidenceSchema }),
  /** What settings may say, and what they define. */
  'settings.choices': z.object({}),
  /** Replace a company's settings; its figures follow. */
  'settings.save': z.object({ companyId, settings: settingsSchema }),
  /** Hand a company's settings to the user as a file. */
  'settings.export': z.object({ companyId }),
  /** Read a file of settings, given as its text; nothing is stored. */
  'settings.read': z.object({ file: z.string().max(1_000_000) }),
  /** How the local API stands. */
  'api.state': z.object({}),
  /** Let programs on this computer ask, or no longer; or elsewhere. */
  'api.switch': z.object({ chosen: apiSwitchSchema }),
  /** Make a key, which is told this once. */
  'api.makeKey': z.object({}),
  'api.revokeKey': z.object({ id: z.string().max(64) }),
  /** Where sync stands. */
  'sync.state': z.object({}),
  /** Ask a service whether it takes the secret; nothing is stored. */
  'sync.test': connection,
  /** Switch sync on. */
  'sync.connect': connection,
  /** Switch sync off, and forget the secret. */
  'sync.disconnect': z.object({}),
  /** What of a company would leave. */
  'sync.preview': z.object({ companyId, choice: pushChoice }),
  /** Put what was previewed into the outbox. */
  'sync.push': z.object({ companyId, choice: pushChoice, digest: z.string().max(64) }),
  'sync.pause': z.object({}),
  'sync.resume': z.object({}),
  /** Send failed items of the outbox again. */
  'sync.retry': outboxItems,
  /** Give items of the outbox up. */
  'sync.drop': outboxItems,
  /** The companies that the service has. */
  'sync.companies': z.object({}),
  /** Read a company of the service; `remoteId` null: the one that Egret created there. */
  'sync.pull': z.object({ companyId, remoteId: remoteId.nullable() }),
  /** What was read last. */
  'sync.remote': z.object({ companyId }),
  /** Hand a file of the service to the user; `fileId` is the service's. */
  'sync.file': z.object({ companyId, fileId: remoteId }),
  /** Say whose word holds where Egret and the service differ. */
  'sync.choose': z.object({ companyId, wins: z.object({ category: winner, merchant: winner }) }),
  /** The company's bank connections at the service. */
  'sync.links': z.object({ companyId }),
  'sync.link.create': z.object({
    companyId,
    integrationId: remoteId,
    itemId: z.string().min(1).max(400),
    accessToken: z.string().min(1).max(4000),
  }),
  'sync.link.refresh': z.object({ integrationId: remoteId, itemId: remoteId }),
  /** Disable the company's links through an integration. */
  'sync.link.remove': z.object({ companyId, integrationId: remoteId }),
} as const;

export type CommandName = keyof typeof commands;
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

export interface AppInfo {
  readonly version: string;
  readonly shell: 'electron' | 'browser';
  /** What scans may be written in, by Tesseract's codes. */
  readonly languages: readonly string[];
  /** Who uses this computer, by the name it knows them by; null where it does not tell. */
  readonly user: string | null;
}

/** What holds for Egret as a whole. */
export interface AppState {
  readonly preferences: Preferences;
  /** Where backups are kept now. */
  readonly backupFolder: string;
  /** The shell can ask for a folder; else its path is typed. */
  readonly choosesFolders: boolean;
  /** Bytes on disk. */
  readonly originalsSize: number;
  readonly backupsSize: number;
}

/** One backup. */
export interface BackupHead {
  readonly id: string;
  /** The instant (ISO 8601). */
  readonly takenAt: string;
  /** The version of the store whose rows it holds. */
  readonly version: number;
  readonly companies: number;
  readonly statements: number;
  /** All its files are there. */
  readonly isWhole: boolean;
}

/** How the backups stand. */
export interface BackupStanding {
  /** Newest first. */
  readonly backups: readonly BackupHead[];
  /** The store was found to hold fewer companies than the newest backup, and no person said yet which of the two holds. */
  readonly storeLost: boolean;
  /** Why the last backup could not be written, or none can be read, in a sentence; null where all is well. */
  readonly problem: string | null;
}

/** What a correction may say. */
export interface CorrectionChoices {
  /** In the order people see them. */
  readonly categories: readonly CategoryChoice[];
  /** Heron's merchant groups, such as `debt.mca_or_rbf`. */
  readonly merchantGroups: readonly string[];
}

export interface CategoryChoice {
  readonly slug: string;
  readonly label: string;
  readonly group: AnalyticsGroup | null;
}

/** What a figure means. */
export interface FigureDefinition {
  /** Its name in the calculations, such as `averageBalance`. */
  readonly figure: string;
  /** What people call it. */
  readonly name: string;
  readonly sentence: string;
  /** The settings it depends on. */
  readonly settings: readonly SettingName[];
}

/** What settings may say, and what they define. */
export interface SettingsChoices {
  readonly definitions: readonly FigureDefinition[];
  readonly holidayCalendars: readonly HolidayCalendar[];
}

/** A calendar of holidays: `GB-ENG` is `United Kingdom, England`. */
export interface HolidayCalendar {
  readonly code: string;
  readonly name: string;
}

/** Where a file went: saved beside its name, offered as a download, or the user thought better of it. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly location: string }
  | { readonly kind: 'download'; readonly url: string; readonly fileName: string }
  | { readonly kind: 'cancelled' };

export interface CommandReplies {
  readonly 'app.info': AppInfo;
  readonly 'intake.add': { readonly queued: number };
  readonly 'intake.addSamples': { readonly queued: number };
  readonly 'intake.cancel': null;
  readonly 'intake.password': null;
  readonly 'intake.retry': null;
  readonly 'intake.clear': null;
  readonly 'document.read': null;
  readonly 'document.move': Company;
  readonly 'company.create': Company;
  readonly 'company.rename': null;
  readonly 'company.archive': null;
  readonly 'company.merge': null;
  readonly 'company.unmerge': null;
  readonly 'company.delete': null;
  readonly 'company.undelete': null;
  readonly 'company.opened': null;
  readonly 'company.export': ExportOutcome;
  readonly 'app.state': AppState;
  readonly 'app.savePreferences': null;
  readonly 'app.chooseFolder': string | null;
  readonly 'audit.export': ExportOutcome;
  readonly 'backup.standing': BackupStanding;
  readonly 'backup.restore': null;
  readonly 'backup.acceptEmpty': null;
  readonly 'export.show': null;
  readonly 'corrections.choices': CorrectionChoices;
  readonly 'corrections.save': null;
  readonly 'corrections.preview': CorrectionsPreview;
  readonly 'corrections.export': ExportOutcome;
  readonly 'corrections.read': Corrections;
  readonly 'figures.read': CompanyFigures;
  readonly 'figures.refresh': null;
  /** Ids, oldest first. */
  readonly 'figures.evidence': readonly string[];
  readonly 'settings.choices': SettingsChoices;
  readonly 'settings.save': null;
  readonly 'settings.export': ExportOutcome;
  readonly 'settings.read': SummarySettings;
  readonly 'api.state': ApiState;
  readonly 'api.switch': null;
  readonly 'api.makeKey': { readonly key: string };
  readonly 'api.revokeKey': null;
  readonly 'sync.state': SyncState;
  readonly 'sync.test': null;
  readonly 'sync.connect': null;
  readonly 'sync.disconnect': null;
  readonly 'sync.preview': PushPreview;
  readonly 'sync.push': null;
  readonly 'sync.pause': null;
  readonly 'sync.resume': null;
  readonly 'sync.retry': null;
  readonly 'sync.drop': null;
  readonly 'sync.companies': readonly RemoteCompanyEntry[];
  readonly 'sync.pull': RemoteView;
  readonly 'sync.remote': RemoteView | null;
  readonly 'sync.file': ExportOutcome;
  readonly 'sync.choose': RemoteView;
  readonly 'sync.links': LinksView;
  readonly 'sync.link.create': null;
  readonly 'sync.link.refresh': null;
  readonly 'sync.link.remove': null;
}

/** What other corrections would make of a company's rows. */
export interface CorrectionsPreview {
  /** How many rows would change. */
  readonly changed: number;
  /** The first of them. */
  readonly rows: readonly PreviewedRow[];
  /** How many rows each rule or correction would decide, by its id; those that decide none are left out. */
  readonly decided: Readonly<Record<string, number>>;
}

/** One row that other corrections would change. */
export interface PreviewedRow {
  readonly transactionId: string;
  readonly before: Annotation;
  readonly after: Annotation;
}

/** How far one file has come. `repeated`: the same bytes are already in the store. */
export type IntakeState = 'waiting' | 'reading' | 'password' | 'saving' | 'done' | 'repeated' | 'failed' | 'cancelled';

export interface IntakeItem {
  readonly id: string;
  readonly fileName: string;
  readonly state: IntakeState;
  /** Pages read so far, of `pages` (0 while unknown). */
  readonly page: number;
  readonly pages: number;
  /** One sentence for people: what was found, or what went wrong and what to do. */
  readonly message: string | null;
  /** Where its statements went, once stored. */
  readonly companyId: string | null;
  /** The file as it is stored, once it is. */
  readonly documentId: string | null;
  /** Why a person should say whose it is, in a sentence; null where that is sure. */
  readonly question: string | null;
}

/** What a person asked of the menu. */
export type Wanted =
  | { readonly action: Exclude<AppAction, 'add'> }
  | { readonly action: 'company'; readonly companyId: string };
/** How far an export has come. */
export type ExportStage = 'loading' | 'computing' | 'writing' | 'saving';

/** A company whose figures could not be computed, and why, in a sentence. */
export interface FiguresFailure {
  readonly companyId: string;
  readonly message: string;
}

/** Main tells, the page listens. */
export interface EventPayloads {
  /** The whole queue, oldest first, after every change. */
  readonly 'intake.changed': readonly IntakeItem[];
  /** Every company whose figures could not be computed, after every change. */
  readonly 'figures.failed': readonly FiguresFailure[];
  /** Something was chosen in the menu. */
  readonly 'app.wanted': Wanted;
  /** A backup was written, could not be, or the store was found empty beside one. */
  readonly 'backup.changed': BackupStanding;
  /** Each stage that an export comes to; null once it has ended. */
  readonly 'export.changed': ExportStage | null;
  /** Where sync stands, after every change. */
  readonly 'sync.changed': SyncState;
  /** How the local API stands, after every change and request. */
  readonly 'api.changed': ApiState;
}

export type EventName = keyof EventPayloads;

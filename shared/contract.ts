/**
 * Everything that passes between the page and main, in both shells (Electron's IPC and the browser's WebSocket).
 * Page → main: `commands`, validated in main on arrival. Main → page: `EventPayloads` and the operations of the
 * store (`store/records.ts`), which only main may ask for.
 */
export type { AppInfo, AppState } from './contract/app-state.ts';
export type { BackupHead, BackupStanding } from './contract/backup-standing.ts';
export { type CommandArguments, type CommandName, type CommandReplies, commands } from './contract/commands.ts';
export type { CategoryChoice, CorrectionChoices } from './contract/correction-choices.ts';
export type { CorrectionsPreview, PreviewedRow } from './contract/corrections-preview.ts';
export type { EventName, EventPayloads, FiguresFailure, Wanted } from './contract/event-payloads.ts';
export {
  EXPORT_FORMS,
  type ExportForm,
  type ExportOutcome,
  type ExportStage,
  SHOWN_HOW,
  type ShownHow,
} from './contract/exports.ts';
export type { IntakeItem, IntakeState } from './contract/intake-item.ts';
export { type Preferences, preferencesSchema } from './contract/preferences.ts';
export type { FigureDefinition, HolidayCalendar, SettingsChoices } from './contract/settings-choices.ts';

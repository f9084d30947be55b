import type { ExportOutcome, SettingsChoices } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { SummarySettings } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { changedSettings } from '../../shared/settings/changes.ts';
import { writeSettings } from '../../shared/settings/file.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { FIGURE_DEFINITIONS, holidayCalendars } from '../summaries/index.ts';
import { asFileName } from './as-file-name.ts';
import { knownSettings } from './known-settings.ts';
import type { FileKind, SaveFile } from './save-file.ts';

const KIND: FileKind = { extension: 'json', description: 'Settings of figures', mediaType: 'application/json' };

export interface SettingsOptions {
  readonly store: StoreOperations;
  readonly today: () => PlainDate;
  readonly saveFile: SaveFile;
  /** After the settings of a company have changed. */
  readonly onChanged: (companyId: string) => void;
}

/** How the figures of companies are computed. */
export interface SettingsFlow {
  /** What settings may say, and what figures depend on them. */
  choices(): SettingsChoices;
  /** Replaces the settings of a company; the former ones undo it. */
  save(companyId: string, settings: SummarySettings, label?: string): Promise<Result<null>>;
  /** Hands the company's settings to the user as a file. */
  write(companyId: string): Promise<Result<ExportOutcome>>;
}

const GONE = failure('not_found', 'This company is no longer in the store.');

/** Stores and writes settings. */
export const createSettings = ({ store, today, saveFile, onChanged }: SettingsOptions): SettingsFlow => ({
  choices: () => ({ definitions: FIGURE_DEFINITIONS, holidayCalendars: holidayCalendars() }),
  save: async (companyId, settings, label) => {
    const known = knownSettings(settings);
    if (!known.ok) return known;
    const companies = await store['store.companies']({});
    if (!companies.some(({ id }) => id === companyId)) return GONE;
    await store['store.saveSettings']({ companyId, changed: changedSettings(settings), ...(label && { label }) });
    onChanged(companyId);
    return success(null);
  },
  write: async (companyId) => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return GONE;
    return saveFile({
      suggestedName: `${asFileName(stored.company.name) || 'Company'} settings ${today()}.json`,
      bytes: new TextEncoder().encode(writeSettings(stored.settings)),
      kind: KIND,
    });
  },
});

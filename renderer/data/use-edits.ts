import { useLiveQuery } from 'dexie-react-hooks';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { type CompanyEdits, DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { type Result, success } from '../../shared/result.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { call } from '../bridge.ts';
import { database } from '../database.ts';
import { type CompanyEditor, createCompanyEditor } from './company-editor.ts';

/** By company, while the window lives: what was done can be undone after looking at another company. */
const editors = new Map<string, CompanyEditor>();

/** The editor of what people decide about a company. */
export function editorOf(companyId: string): CompanyEditor {
  const known = editors.get(companyId);
  if (known) return known;
  const editor = createCompanyEditor({
    read: () => stored(companyId),
    save: (after, before, label) => save(companyId, { after, before, label }),
  });
  editors.set(companyId, editor);
  return editor;
}

interface Saved {
  readonly after: CompanyEdits;
  readonly before: CompanyEdits;
  readonly label: string;
}

/** One change is of the one or the other. */
async function save(companyId: string, { after, before, label }: Saved): Promise<Result<null>> {
  const { corrections, settings } = after;
  if (corrections !== before.corrections) return call('corrections.save', { companyId, corrections, label });
  if (settings !== before.settings) return call('settings.save', { companyId, settings, label });
  return success(null);
}

const NOTHING_DECIDED: CompanyEdits = { corrections: NO_CORRECTIONS, settings: DEFAULT_SETTINGS };

async function stored(companyId: string): Promise<CompanyEdits> {
  const [corrections, settings] = await Promise.all([
    database.corrections.get(companyId),
    database.settings.get(companyId),
  ]);
  return { corrections: corrections ?? NO_CORRECTIONS, settings: settingsWith(settings?.changed ?? {}) };
}

/** What people decided about a company, as the store has it now; until it is first read, nothing. */
export const useEdits = (companyId: string): CompanyEdits =>
  useLiveQuery(() => stored(companyId), [companyId]) ?? NOTHING_DECIDED;

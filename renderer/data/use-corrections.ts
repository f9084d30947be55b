import { useLiveQuery } from 'dexie-react-hooks';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { call } from '../bridge.ts';
import { database } from '../database.ts';
import { type CorrectionsEditor, createCorrectionsEditor } from './corrections-editor.ts';

const storedCorrections = async (companyId: string): Promise<Corrections> =>
  (await database.corrections.get(companyId)) ?? NO_CORRECTIONS;

/** By company, while the window lives: what was done can be undone after looking at another company. */
const editors = new Map<string, CorrectionsEditor>();

/** The editor of what was said about a company. */
export function editorOf(companyId: string): CorrectionsEditor {
  const known = editors.get(companyId);
  if (known) return known;
  const editor = createCorrectionsEditor({
    read: () => storedCorrections(companyId),
    save: (corrections) => call('corrections.save', { companyId, corrections }),
  });
  editors.set(companyId, editor);
  return editor;
}

/** What was said about a company, as the store has it now; undefined until first read. */
export const useCorrections = (companyId: string): Corrections | undefined =>
  useLiveQuery(() => storedCorrections(companyId), [companyId]);

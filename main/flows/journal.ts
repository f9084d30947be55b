import type { ExportOutcome } from '../../shared/contract.ts';
import { type Result, success } from '../../shared/result.ts';
import type { AuditKind, AuditRecord, StoreOperations } from '../../shared/store/records.ts';
import type { FileKind, SaveFile } from './save-file.ts';

export interface JournalOptions {
  readonly store: Pick<StoreOperations, 'store.addAudit' | 'store.audit'>;
  /** The instant (ISO 8601). */
  readonly now: () => string;
  readonly saveFile: SaveFile;
}

/** The log of what was done: imports, edits, exports and what became of companies. */
export interface Journal {
  note(kind: AuditKind, company: string | null, sentence: string): Promise<void>;
  /** Hands the log to the user as a file, the newest first. */
  write(): Promise<Result<ExportOutcome>>;
}

const KIND: FileKind = { extension: 'csv', description: 'Log of what was done', mediaType: 'text/csv; charset=utf-8' };

/** A cell of CSV; text that a spreadsheet would take for a formula is kept text. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const lineOf = ({ id, kind, company, sentence }: AuditRecord): string =>
  [id.split(' ')[0] ?? '', kind, company ?? '', sentence].map(cell).join(',');

export function createJournal({ store, now, saveFile }: JournalOptions): Journal {
  let notes = 0;
  return {
    note: async (kind, company, sentence) => {
      notes += 1;
      await store['store.addAudit']({ id: `${now()} ${notes}`, kind, company, sentence });
    },
    write: async () => {
      const records = await store['store.audit']({});
      if (records.length === 0) return success({ kind: 'cancelled' });
      const lines = ['"Time","Kind","Company","What was done"', ...records.map(lineOf).reverse()];
      const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
      return saveFile({ suggestedName: `Egret log ${now().slice(0, 10)}.csv`, bytes, kind: KIND });
    },
  };
}

import type { ExportOutcome } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { failure, type Result } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { buildWorkbook } from '../workbook/index.ts';
import { analyse } from './analyse.ts';
import { readDocumentsOf } from './stored-company.ts';

/** Hands a finished file to the user, as the shell does it. */
export type SaveFile = (file: { suggestedName: string; bytes: Uint8Array }) => Promise<Result<ExportOutcome>>;

export interface ExportServices {
  readonly store: StoreOperations;
  /** The engine's. */
  readonly version: string;
  readonly today: () => PlainDate;
  readonly saveFile: SaveFile;
}

/** Without what any file system refuses in a name. */
const asFileName = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 120);

/** The export of one company: load it, compute it, write it as a workbook, hand it over. */
export const createWorkbookExport =
  ({ store, version, today, saveFile }: ExportServices) =>
  async (companyId: string): Promise<Result<ExportOutcome>> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return failure('not_found', 'This company is no longer in the store.');
    const asOf = today();
    const { company, corrections } = stored;
    const documents = readDocumentsOf(stored);
    const analysis = analyse({ documents, companyName: company.name, asOf, corrections });
    const suggestedName = `${asFileName(stored.company.name) || 'Company'} ${asOf}.xlsx`;
    return saveFile({ suggestedName, bytes: buildWorkbook(analysis, { version }) });
  };

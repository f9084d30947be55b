import type { ExportForm, ExportOutcome } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { ofxFile, transactionsCsv } from '../exits/index.ts';
import { buildWorkbook } from '../workbook/index.ts';
import { analyse } from './analyse.ts';
import { asFileName } from './as-file-name.ts';
import { readDocumentsOf } from './stored-company.ts';

/** What kind of file it is, as dialogs and browsers name it. */
export interface FileKind {
  readonly extension: string;
  readonly description: string;
  readonly mediaType: string;
}

/** Hands a finished file to the user, as the shell does it. */
export type SaveFile = (file: {
  suggestedName: string;
  bytes: Uint8Array;
  kind: FileKind;
}) => Promise<Result<ExportOutcome>>;

export interface ExportServices {
  readonly store: StoreOperations;
  /** The engine's. */
  readonly version: string;
  readonly today: () => PlainDate;
  readonly saveFile: SaveFile;
}

interface Form {
  readonly kind: FileKind;
  readonly write: (analysis: Analysis, version: string) => Result<Uint8Array>;
}

const FORMS: Readonly<Record<ExportForm, Form>> = {
  xlsx: {
    kind: {
      extension: 'xlsx',
      description: 'Excel workbook',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    write: (analysis, version) => success(buildWorkbook(analysis, { version })),
  },
  csv: {
    kind: { extension: 'csv', description: 'Transactions as CSV', mediaType: 'text/csv; charset=utf-8' },
    write: (analysis) => success(new TextEncoder().encode(transactionsCsv(analysis))),
  },
  ofx: {
    kind: { extension: 'ofx', description: 'Accounts as OFX', mediaType: 'application/x-ofx' },
    write: writeOfx,
  },
};

/** The export of one company: load it, compute it, write it in the form that is asked for, hand it over. */
export const createExport =
  ({ store, version, today, saveFile }: ExportServices) =>
  async (companyId: string, form: ExportForm): Promise<Result<ExportOutcome>> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return failure('not_found', 'This company is no longer in the store.');
    const asOf = today();
    const { company, corrections } = stored;
    const documents = readDocumentsOf(stored);
    const analysis = analyse({ documents, companyName: company.name, asOf, corrections });
    const { kind, write } = FORMS[form];
    const bytes = write(analysis, version);
    if (!bytes.ok) return bytes;
    const suggestedName = `${asFileName(stored.company.name) || 'Company'} ${asOf}.${kind.extension}`;
    return saveFile({ suggestedName, bytes: bytes.value, kind });
  };

/** All accounts or none: a file that lacks one would be taken for all of them. */
function writeOfx(analysis: Analysis): Result<Uint8Array> {
  const { files, leftOut } = ofxFile(analysis);
  if (leftOut.length === 0) return success(files);
  return failure('invalid_request', `${leftOut.join(' ')} Nothing was written; CSV has every transaction.`);
}

import type { ExportForm, ExportOutcome, ExportStage, ShownHow } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis, SheetName } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { type OfxExit, ofxFile, type QboFile, qboArchive, qboFiles, transactionsCsv } from '../exits/index.ts';
import { analysisJson } from '../heron/index.ts';
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

/** Opens a file that was saved, shows it in its folder, or lets it be dragged elsewhere. */
export type ShowFile = (location: string, how: ShownHow) => Promise<Result<null>>;

/** What a company is exported as. */
export interface ExportWish {
  readonly form: ExportForm;
  /** Of a workbook; null: those that the settings choose. */
  readonly sheets: readonly SheetName[] | null;
}

export type ExportCompany = (companyId: string, wish: ExportWish) => Promise<Result<ExportOutcome>>;

export interface ExportServices {
  readonly store: StoreOperations;
  /** The engine's. */
  readonly version: string;
  readonly today: () => PlainDate;
  readonly saveFile: SaveFile;
  /** Told of each stage; of null once it has ended. */
  readonly onStage: (stage: ExportStage | null) => void;
}

interface WrittenFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

const KINDS = {
  xlsx: {
    extension: 'xlsx',
    description: 'Excel workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', description: 'Transactions as CSV', mediaType: 'text/csv; charset=utf-8' },
  ofx: { extension: 'ofx', description: 'Accounts as OFX', mediaType: 'application/x-ofx' },
  qbo: { extension: 'qbo', description: 'Account for QuickBooks', mediaType: 'application/vnd.intu.qbo' },
  json: { extension: 'json', description: 'Everything as JSON', mediaType: 'application/json' },
  zip: { extension: 'zip', description: 'Accounts for QuickBooks', mediaType: 'application/zip' },
} as const satisfies Readonly<Record<string, FileKind>>;

const FORMS: Readonly<Record<ExportForm, (analysis: Analysis, version: string) => Result<WrittenFile>>> = {
  xlsx: (analysis, version) => success({ kind: KINDS.xlsx, bytes: buildWorkbook(analysis, { version }) }),
  csv: (analysis) => success({ kind: KINDS.csv, bytes: new TextEncoder().encode(transactionsCsv(analysis)) }),
  ofx: (analysis) => allAccounts(ofxFile(analysis), (bytes) => ({ kind: KINDS.ofx, bytes })),
  qbo: (analysis) => allAccounts(qboFiles(analysis), qboOrArchive),
  json: (analysis) => success({ kind: KINDS.json, bytes: new TextEncoder().encode(jsonText(analysis)) }),
};

/** As the command line writes it. */
const jsonText = (analysis: Analysis): string => `${JSON.stringify(analysisJson(analysis), null, 2)}\n`;

/** QuickBooks takes a file an account; several are handed over in one archive. */
function qboOrArchive(files: readonly QboFile[]): WrittenFile {
  const [only, ...others] = files;
  return only && others.length === 0
    ? { kind: KINDS.qbo, bytes: only.bytes }
    : { kind: KINDS.zip, bytes: qboArchive(files) };
}

/** Lets what was told go out before the work goes on. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The export of one company: load it, compute it, write it in the form that is asked for, hand it over. */
export function createExport({ store, version, today, saveFile, onStage }: ExportServices): ExportCompany {
  const enter = (stage: ExportStage): Promise<void> => {
    onStage(stage);
    return breath();
  };

  const run: ExportCompany = async (companyId, { form, sheets }) => {
    await enter('loading');
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return failure('not_found', 'This company is no longer in the store.');
    const others = await store['store.othersMetrics']({ id: companyId });
    await enter('computing');
    const asOf = today();
    const { company, corrections } = stored;
    const settings = sheets === null ? stored.settings : { ...stored.settings, sheets };
    const documents = readDocumentsOf(stored);
    const computed = analyse({ documents, companyName: company.name, asOf, corrections, settings, others });
    // A company that was renamed keeps its id.
    const analysis: Analysis = { ...computed, company: { id: company.id, name: company.name } };
    await enter('writing');
    const written = FORMS[form](analysis, version);
    if (!written.ok) return written;
    const { kind, bytes } = written.value;
    await enter('saving');
    return saveFile({
      suggestedName: `${asFileName(company.name) || 'Company'} ${asOf}.${kind.extension}`,
      bytes,
      kind,
    });
  };
  return (companyId, wish) => run(companyId, wish).finally(() => onStage(null));
}

/** All accounts or none: a file that lacks one would be taken for all of them. */
function allAccounts<Files>(
  { files, leftOut }: OfxExit<Files>,
  write: (files: Files) => WrittenFile,
): Result<WrittenFile> {
  if (leftOut.length === 0) return success(write(files));
  return failure('invalid_request', `${leftOut.join(' ')} Nothing was written; CSV has every transaction.`);
}

import type { ExportForm, ExportStage } from '../../shared/contract.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis, ComparedMetrics, SheetName } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { type OfxExit, ofxFile, type QboFile, qboArchive, qboFiles, transactionsCsv } from '../exits/index.ts';
import { analysisJson } from '../heron/index.ts';
import { buildWorkbook } from '../workbook/index.ts';
import { analyse } from './analyse.ts';
import { reasonOf } from './reason-of.ts';
import type { FileKind } from './save-file.ts';
import { readDocumentsOf } from './stored-company.ts';

/** What a company is exported as. */
export interface ExportWish {
  readonly form: ExportForm;
  /** Of a workbook; null: those that the settings choose. */
  readonly sheets: readonly SheetName[] | null;
}

/** All that goes into an exported file. */
export interface ExportOrder extends ExportWish {
  readonly stored: StoredCompany;
  /** The metrics of the user's other companies. */
  readonly others: readonly ComparedMetrics[];
  /** What "today" means. */
  readonly asOf: PlainDate;
  /** The engine's. */
  readonly version: string;
}

/** Told of each stage as it begins. */
export type OnStage = (stage: ExportStage) => void;

/** Computes a company and writes it in the form that is asked for. */
export type WriteExport = (order: ExportOrder, onStage: OnStage) => Promise<Result<WrittenFile>>;

/** A finished file. */
export interface WrittenFile {
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

/** Everything that is exported, computed of what is stored. */
function analysisOf({ stored, others, asOf, sheets }: ExportOrder): Analysis {
  const { company, corrections } = stored;
  const settings = sheets === null ? stored.settings : { ...stored.settings, sheets };
  const documents = readDocumentsOf(stored);
  const computed = analyse({ documents, companyName: company.name, asOf, corrections, settings, others });
  // A company that was renamed keeps its id.
  return { ...computed, company: { id: company.id, name: company.name } };
}

/** Writes an export in the thread that asks. */
export const writeExport: WriteExport = async (order, onStage) => {
  try {
    onStage('computing');
    const analysis = analysisOf(order);
    onStage('writing');
    return FORMS[order.form](analysis, order.version);
  } catch (error) {
    return failure('internal', `Nothing was exported: ${reasonOf(error)}.`);
  }
};

/** All accounts or none: a file that lacks one would be taken for all of them. */
function allAccounts<Files>(
  { files, leftOut }: OfxExit<Files>,
  write: (files: Files) => WrittenFile,
): Result<WrittenFile> {
  if (leftOut.length === 0) return success(write(files));
  return failure('invalid_request', `${leftOut.join(' ')} Nothing was written; CSV has every transaction.`);
}

import { contentId } from '../../../shared/ids.ts';
import { isUnsure, type ReadDocument } from '../../../shared/model/index.ts';
import type { Context } from './operation.ts';
import type { FileRecord, PdfRecord } from './records.ts';
import { Refusal, unknown } from './refusal.ts';
import { scopesOf } from './scopes.ts';
import type { Scope } from './stored.ts';
import { loadAll } from './stored.ts';

/** A file as it arrives. */
export interface ArrivingFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly fileClass: string | null;
  readonly referenceId: string | null;
  readonly parentHeronId: string | null;
}

/** Of which class a statement is. */
export const BANK_STATEMENT = 'bank_statement';

/** Keeps a file. The same bytes for the same company are the same file. */
export async function keepFile(context: Context, scope: Scope, arriving: ArrivingFile): Promise<FileRecord> {
  if (arriving.bytes.length === 0) throw new Refusal(422, { json: { file: { _schema: ['The file is empty.'] } } });
  const sha256 = await context.stored.keepFile(scope, arriving.bytes);
  const heronId = contentId('euf', scope.owner, scope.endUser, sha256);
  const file: FileRecord = {
    heronId,
    sha256,
    filename: arriving.filename,
    renamedFilename: null,
    fileClass: arriving.fileClass,
    referenceId: arriving.referenceId,
    parentHeronId: arriving.parentHeronId,
    created: context.now(),
    numPages: null,
    pageClasses: null,
    processingError: null,
  };
  return (await context.stored.change(scope, 'file', heronId, (current) => current ?? file)) ?? file;
}

/** The id of the statements in a file. */
export const pdfIdOf = ({ heronId }: FileRecord): string => contentId('pdf', heronId);

/** A statement file that nobody has read. */
export const newPdf = (file: FileRecord, currency: string | null): PdfRecord => ({
  heronId: pdfIdOf(file),
  fileId: file.heronId,
  sha256: file.sha256,
  filename: file.filename,
  referenceId: file.referenceId,
  created: file.created,
  lastUpdated: file.created,
  status: 'new',
  notes: null,
  isFraud: false,
  fraudReason: null,
  currency,
  document: null,
});

/**
 * Reads the statements of a file and keeps them. Their transactions count at once where the arithmetic of every statement
 * holds; else a person must approve them.
 */
export async function readPdf(context: Context, scope: Scope, pdf: PdfRecord): Promise<PdfRecord> {
  const bytes = await context.stored.loadFile(scope, pdf.sha256);
  if (bytes === null) throw unknown('file', pdf.fileId);
  const document = await context.readFile(pdf.filename, bytes, pdf.currency);
  const read = { document, status: statusOf(document), notes: notesOf(document) ?? pdf.notes };
  await context.stored.change(scope, 'file', pdf.fileId, (current) => current && classified(current, document));
  return changePdf(context, scope, pdf.heronId, () => ({ ...pdf, ...read }));
}

/** What reading a file comes to. */
export function statusOf({ error, statements }: ReadDocument): string {
  if (error !== null || statements.length === 0) return 'failed';
  return statements.some(({ verdict }) => isUnsure(verdict)) ? 'processed' : 'transactions_loaded';
}

function notesOf({ error, statements, fileName }: ReadDocument): string | null {
  if (error !== null) return error.message;
  return statements.length === 0 ? `Nothing in ${fileName} is a statement.` : null;
}

const classified = (file: FileRecord, document: ReadDocument): FileRecord => ({
  ...file,
  numPages: document.error === null ? document.pages : file.numPages,
  fileClass: document.statements.length > 0 ? BANK_STATEMENT : file.fileClass,
  processingError: document.error?.message ?? null,
});

/** Changes a statement file, or keeps a new one. */
export async function changePdf(
  { stored, now }: Context,
  scope: Scope,
  id: string,
  next: (current: PdfRecord | null) => PdfRecord,
): Promise<PdfRecord> {
  const changed = await stored.change(scope, 'pdf', id, (current) => ({ ...next(current), lastUpdated: now() }));
  if (changed === null) throw unknown('PDF', id);
  return changed;
}

/** What a file is read as, where Egret reads files of its class: statements, whether somebody said so or not. */
export async function processFile(context: Context, scope: Scope, file: FileRecord): Promise<void> {
  if (file.fileClass !== null && file.fileClass !== BANK_STATEMENT) return;
  const known = await context.stored.load(scope, 'pdf', pdfIdOf(file));
  if (known?.document) return;
  await readPdf(context, scope, known ?? newPdf(file, null));
}

interface Found<T> {
  readonly scope: Scope;
  readonly record: T;
}

/** A file of an owner, by its id. */
export const findFile = (context: Context, owner: string, id: string): Promise<Found<FileRecord>> =>
  find(context, owner, 'file', id);

/** A statement file of an owner, by its id. */
export const findPdf = (context: Context, owner: string, id: string): Promise<Found<PdfRecord>> =>
  find(context, owner, 'pdf', id);

async function find<K extends 'file' | 'pdf'>(context: Context, owner: string, kind: K, id: string) {
  for (const scope of await scopesOf(context, owner)) {
    const record = await context.stored.load(scope, kind, id);
    if (record) return { scope, record };
  }
  throw unknown(kind, id);
}

/** The files of a scope, the oldest first. */
export async function filesOf({ stored }: Context, scope: Scope): Promise<FileRecord[]> {
  return (await loadAll(stored, scope, 'file')).sort((a, b) => (a.created < b.created ? -1 : 1));
}

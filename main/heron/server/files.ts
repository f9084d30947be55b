import { contentId } from '../../../shared/ids.ts';
import { type Finding, isUnsure, type ReadDocument, type Statement } from '../../../shared/model/index.ts';
import { dataSourceType } from '../index.ts';
import { AS_INFERRED, type ReadAs } from './engine.ts';
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
  const heronId = fileIdOf(scope, sha256);
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

/** The id of a file of a company, by the SHA-256 of its bytes. */
export const fileIdOf = ({ owner, endUser }: Scope, sha256: string): string => contentId('euf', owner, endUser, sha256);

/** The id of the statements in a file. */
export const pdfIdOf = ({ heronId }: Pick<FileRecord, 'heronId'>): string => contentId('pdf', heronId);

/** A statement file that nobody has read. */
export const newPdf = (file: FileRecord, said: ReadAs = AS_INFERRED): PdfRecord => ({
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
  currency: said.currency,
  dateOrder: said.dateOrder,
  document: null,
  excludedStatementIds: [],
});

/** Reads the statements of a file by what it prints; its sender's currency is that of a file that prints none. */
export async function readPdf(context: Context, scope: Scope, pdf: PdfRecord): Promise<PdfRecord> {
  const { currency, dateOrder } = pdf;
  const bytes = await bytesOfPdf(context, scope, pdf);
  const printed = await context.readFile(pdf.filename, bytes, { currency: null, dateOrder });
  const isSilent = printed.statements.length > 0 && printed.statements.every((one) => one.currency === null);
  const document =
    currency !== null && isSilent ? await context.readFile(pdf.filename, bytes, { currency, dateOrder }) : printed;
  return keepRead(context, scope, pdf, document);
}

/** Reads the statements of a file by a currency that outranks what it prints. */
export async function readPdfIn(context: Context, scope: Scope, pdf: PdfRecord, currency: string): Promise<PdfRecord> {
  const bytes = await bytesOfPdf(context, scope, pdf);
  const document = await context.readFile(pdf.filename, bytes, { currency, dateOrder: pdf.dateOrder });
  return keepRead(context, scope, { ...pdf, currency }, document);
}

async function bytesOfPdf({ stored }: Context, scope: Scope, { sha256, fileId }: PdfRecord): Promise<Uint8Array> {
  const bytes = await stored.loadFile(scope, sha256);
  if (bytes === null) throw unknown('file', fileId);
  return bytes;
}

/** Keeps what was read with what people decided while it was being read. Of a file that is gone nothing is kept. */
async function keepRead(
  context: Context,
  scope: Scope,
  { heronId, fileId, currency }: PdfRecord,
  document: ReadDocument,
): Promise<PdfRecord> {
  await context.stored.change(scope, 'file', fileId, (current) => current && classified(current, document));
  return changePdf(context, scope, heronId, (current) =>
    judged({ ...current, currency, document, excludedStatementIds: [], notes: notesOf(document) ?? current.notes }),
  );
}

/** What people decide of a file; reading it, or sending other rows, does not take that back. */
const DECIDED: readonly string[] = ['rejected', 'human_reviewing', 'transactions_unloaded'];

/**
 * A file with the state that its statements come to. Their transactions count at once where the arithmetic of every
 * statement holds and nothing is left to ask; else a person must approve them.
 */
export const judged = (pdf: PdfRecord): PdfRecord => ({
  ...pdf,
  status: DECIDED.includes(pdf.status) ? pdf.status : statusOf(pdf),
});

function statusOf(pdf: PdfRecord): string {
  const { document, currency } = pdf;
  if (document === null) return 'new';
  if (document.error !== null || document.statements.length === 0) return 'failed';
  const statements = countedStatements(pdf);
  const differs = currency !== null && statements.some((one) => one.currency !== null && one.currency !== currency);
  const isAsked = [document, ...statements].some(({ findings }) => findings.some(isOpen));
  // A feed has nothing that could prove it, as rows that are posted one by one have: it counts, unproven as they do.
  const isFeed = dataSourceType(document) === 'integration_link';
  const isDoubtful = statements.some(({ verdict }) => (isFeed ? verdict === 'broken' : isUnsure(verdict)));
  return differs || isAsked || isDoubtful ? 'processed' : 'transactions_loaded';
}

/** Whether a finding asks what no arithmetic proves and only its sender or a person can say. */
const isOpen = ({ code }: Finding): boolean => code === 'currency_unknown' || code === 'date_order_ambiguous';

/** The statements of a file that no program left out. */
export const countedStatements = ({ document, excludedStatementIds }: PdfRecord): readonly Statement[] =>
  document?.statements.filter(({ id }) => !excludedStatementIds.includes(id)) ?? [];

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

/** Changes what is said of a file; refuses with 404 one that is not there, or no longer. */
export async function changeFile(
  { stored }: Context,
  scope: Scope,
  id: string,
  next: (current: FileRecord) => FileRecord,
): Promise<FileRecord> {
  const changed = await stored.change(scope, 'file', id, (current) => current && next(current));
  if (changed === null) throw unknown('file', id);
  return changed;
}

/** Changes a statement file; refuses with 404 one that is not there, or no longer. */
export const changePdf = (
  context: Context,
  scope: Scope,
  id: string,
  next: (current: PdfRecord) => PdfRecord,
): Promise<PdfRecord> =>
  keepPdf(context, scope, id, (current) => {
    if (current === null) throw unknown('PDF', id);
    return next(current);
  });

/** Changes a statement file, or keeps a new one. */
export async function keepPdf(
  { stored, now }: Context,
  scope: Scope,
  id: string,
  next: (current: PdfRecord | null) => PdfRecord,
): Promise<PdfRecord> {
  const changed = await stored.change(scope, 'pdf', id, (current) => {
    const kept = next(current);
    return kept === current ? current : { ...kept, lastUpdated: now() };
  });
  if (changed === null) throw unknown('PDF', id);
  return changed;
}

/** A statement file of a company; one of none counts nowhere. */
const newPdfIn = ({ endUser }: Scope, file: FileRecord): PdfRecord =>
  endUser === null ? { ...newPdf(file), status: 'transactions_unloaded' } : newPdf(file);

/** What a file is read as, where Egret reads files of its class: statements, whether somebody said so or not. */
export async function processFile(context: Context, scope: Scope, file: FileRecord): Promise<void> {
  if (file.fileClass !== null && file.fileClass !== BANK_STATEMENT) return;
  const pdf = await keepPdf(context, scope, pdfIdOf(file), (current) => current ?? newPdfIn(scope, file));
  if (pdf.document === null) await readPdf(context, scope, pdf);
}

/** Keeps a statement file that was read already; one that was kept before stays as it is. */
export const keepReadFile = (
  context: Context,
  scope: Scope,
  file: FileRecord,
  document: ReadDocument,
): Promise<PdfRecord> =>
  keepPdf(context, scope, pdfIdOf(file), (current) =>
    current?.document ? current : judged({ ...newPdf(file), document }),
  );

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

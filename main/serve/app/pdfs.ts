import { NOTHING_SAID } from '../../../shared/model/index.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { importRecords, readDocumentsOf } from '../../flows/index.ts';
import { fileIdOf, newPdf, type PdfRecord, pdfIdOf, Refusal, type Scope } from '../../heron/server/index.ts';
import { kindOf } from '../../reading/index.ts';
import { documentsOf } from './documents-of.ts';
import type { KeptRecords } from './kept-records.ts';
import { notInTheApp } from './not-here.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

const COUNTED = 'transactions_loaded';

/** What a program says of a file that the window has. */
type Said = Pick<
  PdfRecord,
  'filename' | 'referenceId' | 'notes' | 'isFraud' | 'fraudReason' | 'created' | 'lastUpdated'
>;

/**
 * Statement files: those whose transactions count are the company's files in the window, and the others wait for a program
 * to approve them.
 */
export function appPdfs(
  services: AppServices,
  snapshots: Snapshots,
  loadBytes: (scope: Scope, sha256: string) => Promise<Uint8Array | null>,
): KeptRecords<'pdf'> {
  const kept = programRecords(services.store, 'pdf');
  const inWindow = async (scope: Scope, id: string): Promise<DocumentRecord | undefined> =>
    (await documentsOf(snapshots, scope)).find((document) => pdfIdIn(scope, document.id) === id);

  const load = async (scope: Scope, id: string): Promise<PdfRecord | null> => {
    const said = await kept.load(scope, id);
    const document = await inWindow(scope, id);
    const stored = document && (await snapshots.of(document.companyId));
    // One that counted was moved elsewhere in the window since.
    if (!document || !stored) return said?.status === COUNTED ? null : said;
    const read = readDocumentsOf(stored).find((one) => one.id === document.id) ?? null;
    return { ...pdfOf(scope, document), ...(said && saidOf(said)), document: read };
  };

  const count = async (scope: Scope, pdf: PdfRecord): Promise<void> => {
    const stored = scope.endUser === null ? null : await snapshots.of(scope.endUser);
    const bytes = await loadBytes(scope, pdf.sha256);
    if (!stored || !pdf.document || !bytes) throw new Refusal(409, 'This file or its company is no longer there.');
    await mustBeFree(services, pdf, stored.company.id);
    if (pdf.excludedStatementIds.length > 0) throw notInTheApp('a file counts with all of its statements there.');
    await services.originals.keep(pdf.sha256, kindOf(bytes) ?? 'data', bytes);
    const said = { ...NOTHING_SAID, currency: pdf.currency, dateOrder: pdf.dateOrder };
    const owner = { company: stored.company, placed: true, question: null };
    await services.store['store.saveImport'](importRecords({ ...pdf.document, fileName: pdf.filename }, said, owner));
    services.onRows(stored.company.id);
  };

  return {
    ids: async (scope) => {
      const documents = await documentsOf(snapshots, scope);
      return [...new Set([...documents.map(({ id }) => pdfIdIn(scope, id)), ...(await kept.ids(scope))])].sort();
    },
    load,
    change: async (scope, id, next) => {
      const current = await load(scope, id);
      const wanted = next(current);
      if (wanted === current) return current;
      if (current && (await inWindow(scope, id))) mustStay(current, wanted);
      else if (wanted?.status === COUNTED) await count(scope, wanted);
      // What was read lies in the window once it counts.
      await kept.change(
        scope,
        id,
        () => wanted && (wanted.status === COUNTED ? { ...wanted, document: null } : wanted),
      );
      return load(scope, id);
    },
  };
}

const pdfIdIn = (scope: Scope, sha256: string): string => pdfIdOf({ heronId: fileIdOf(scope, sha256) });

const pdfOf = (scope: Scope, { id, fileName, settings }: DocumentRecord): PdfRecord => ({
  ...newPdf({
    heronId: fileIdOf(scope, id),
    sha256: id,
    filename: fileName,
    renamedFilename: null,
    fileClass: null,
    referenceId: null,
    parentHeronId: null,
    created: '',
    numPages: null,
    pageClasses: null,
    processingError: null,
  }),
  currency: settings?.currency ?? null,
  dateOrder: settings?.dateOrder ?? null,
  status: COUNTED,
});

const saidOf = ({ filename, referenceId, notes, isFraud, fraudReason, created, lastUpdated }: PdfRecord): Said => ({
  filename,
  referenceId,
  notes,
  isFraud,
  fraudReason,
  created,
  lastUpdated,
});

/** A file is of one company in the window. */
async function mustBeFree({ store }: AppServices, { sha256 }: PdfRecord, companyId: string): Promise<void> {
  const there = await store['store.document']({ id: sha256 });
  if (there && there.companyId !== companyId)
    throw new Refusal(409, `This file is the company ${there.companyId}’s already; move it in the window.`);
}

/** What counts in the window is changed there: what a program did to it would be seen by nobody. */
function mustStay(current: PdfRecord, wanted: PdfRecord | null): void {
  if (wanted?.status !== COUNTED)
    throw notInTheApp('every file of a company counts there, and is taken away together with its company.');
  if (wanted.document !== current.document || wanted.excludedStatementIds.length > 0)
    throw notInTheApp('rows of a file are corrected in the window, where each correction can be seen and taken back.');
}

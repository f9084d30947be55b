import { sha256Hex } from '../../shared/ids.ts';
import type { DocumentSettings, PageLayout, PageWords, ReadDocument } from '../../shared/model/index.ts';
import type { Failure } from '../../shared/result.ts';
import { kindOf, type ReadOptions } from '../reading/index.ts';
import { type ReadingSettings, readStatements, withDrawnOver } from '../statements/index.ts';
import { isBetter, isSettled } from './better-reading.ts';
import type { DocumentReader } from './document-reader.ts';
import { asShown, uprightPage } from './upright.ts';

/** What a person said of a file, of pages or not. */
export type FileSettings = ReadingSettings & Pick<DocumentSettings, 'columns'>;

/** How to read one file: see `ReadOptions`; settings are inferred where they are left out. */
export interface ReadDocumentOptions extends Omit<ReadOptions, 'fileName'> {
  readonly settings?: FileSettings;
}

interface File {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Pages, and what they say. */
interface Understood extends Pick<ReadDocument, 'statements' | 'findings'> {
  readonly pages: readonly PageWords[];
}

const INFER: ReadingSettings = { currency: null, dateOrder: null };

/** A file that could not be read, as a document that says why. */
export const unreadDocument = (id: string, fileName: string, error: Failure): ReadDocument => ({
  id,
  fileName,
  pages: 0,
  fileClass: 'unknown',
  error,
  findings: [],
  statements: [],
});

function understand(pages: readonly PageWords[], id: string, settings: ReadingSettings): Understood {
  const { statements, findings } = asShown(readStatements(pages.map(uprightPage), id, settings), pages);
  return { pages, statements: withDrawnOver(statements, pages), findings };
}

/** A PDF says the size of its pages itself; a picture has pixels only. */
const layoutsOf = (bytes: Uint8Array, pages: readonly PageWords[]): { pageLayouts?: readonly PageLayout[] } =>
  kindOf(bytes) === 'pdf' && pages.every(({ turn }) => turn === 0)
    ? {}
    : { pageLayouts: pages.map(({ width, height, turn }) => ({ width, height, turn })) };

const wasRecognised = ({ words }: PageWords): boolean => words.some(({ source }) => source === 'ocr');

/**
 * Reads again a file whose words prove nothing: text that lies over an image of the page may be another program's bad
 * recognition, and the image says it better; figures that were recognised are looked at again, each for itself. Null where
 * no page was recognised or nothing better comes out.
 */
async function readAgain(
  reader: DocumentReader,
  { fileName, bytes }: File,
  options: ReadOptions,
  id: string,
  first: Understood,
  settings: ReadingSettings,
): Promise<Understood | null> {
  const again = await reader.pages.read(bytes, { ...options, fileName, ocr: 'doubted' });
  if (!again.ok) return null;
  if (!again.value.some(wasRecognised)) return null;
  const second = understand(again.value, id, settings);
  const closer = first.pages.every((page, at) => wasRecognised(page) === wasRecognised(second.pages[at] ?? page));
  return isBetter(second.statements, first.statements, closer) ? second : null;
}

/** True when a second reading may say more: a statement was found and not proven, or a page's own text was read. */
const mayBeMisread = ({ pages, statements }: Understood): boolean =>
  !isSettled(statements) && (statements.length > 0 || !pages.every(wasRecognised));

const classOf = ({ length }: ReadDocument['statements']): ReadDocument['fileClass'] =>
  length > 0 ? 'bank_statement' : 'unknown';

/** Reads a file without pages: a bank's file or a feed. */
async function readWithoutPages(
  reader: DocumentReader,
  { fileName, bytes }: File,
  id: string,
  signal: AbortSignal | undefined,
  settings: FileSettings,
): Promise<ReadDocument> {
  const { columns = null, ...said } = settings;
  const read = await reader.formats.read(bytes, fileName, { documentId: id, settings: { ...said, columns }, signal });
  if (!read.ok) return unreadDocument(id, fileName, read.error);
  const { statements, ...rest } = read.value;
  return { id, fileName, pages: 0, ...rest, fileClass: classOf(statements), error: null, statements };
}

/** Reads one file into statements with their verdicts. Never throws; what fails is in the document. */
export async function readDocument(
  reader: DocumentReader,
  file: File,
  options: ReadDocumentOptions,
): Promise<ReadDocument> {
  const { settings = INFER, ...rest } = options;
  const id = sha256Hex(file.bytes);
  return kindOf(file.bytes) === null
    ? readWithoutPages(reader, file, id, rest.signal, settings)
    : readPages(reader, file, id, rest, settings);
}

/** Bytes → words → statements with their verdicts. */
async function readPages(
  reader: DocumentReader,
  file: File,
  id: string,
  rest: Omit<ReadOptions, 'fileName'>,
  settings: ReadingSettings,
): Promise<ReadDocument> {
  const { fileName, bytes } = file;
  const read = await reader.pages.read(bytes, { ...rest, fileName });
  if (!read.ok) return unreadDocument(id, fileName, read.error);
  const first = understand(read.value, id, settings);
  const doubtful = (rest.ocr ?? 'auto') === 'auto' && mayBeMisread(first);
  const second = doubtful ? await readAgain(reader, file, { ...rest, fileName }, id, first, settings) : null;
  const { pages, statements, findings } = second ?? first;
  return {
    id,
    fileName,
    pages: pages.length,
    ...layoutsOf(bytes, pages),
    fileClass: classOf(statements),
    error: null,
    findings,
    statements,
  };
}

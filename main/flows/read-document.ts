import { sha256Hex } from '../../shared/ids.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import type { Failure } from '../../shared/result.ts';
import type { Reader, ReadOptions } from '../reading/index.ts';
import { type ReadingSettings, readStatements } from '../statements/index.ts';

/** How to read one file: see `ReadOptions`; settings are inferred where they are left out. */
export interface ReadDocumentOptions extends Omit<ReadOptions, 'fileName'> {
  readonly settings?: ReadingSettings;
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

/** Reads one file: bytes → words → statements with their verdicts. Never throws; what fails is in the document. */
export async function readDocument(
  reader: Reader,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  options: ReadDocumentOptions,
): Promise<ReadDocument> {
  const id = sha256Hex(file.bytes);
  const { settings = INFER, ...rest } = options;
  const pages = await reader.read(file.bytes, { ...rest, fileName: file.fileName });
  if (!pages.ok) return unreadDocument(id, file.fileName, pages.error);
  const { statements, findings } = readStatements(pages.value, id, settings);
  return {
    id,
    fileName: file.fileName,
    pages: pages.value.length,
    fileClass: statements.length > 0 ? 'bank_statement' : 'unknown',
    error: null,
    findings,
    statements,
  };
}

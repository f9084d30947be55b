import { readFile } from 'node:fs/promises';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { sha256Hex } from '../../shared/ids.ts';
import type { Analysis, Corrections, Finding, ReadDocument, SummarySettings } from '../../shared/model/index.ts';
import type { ReadOptions } from '../reading/index.ts';
import { analyse } from './analyse.ts';
import { correctedDocuments } from './corrected-documents.ts';
import type { DocumentReader } from './document-reader.ts';
import { type FileSettings, readDocument, unreadDocument } from './read-document.ts';

export interface AnalyseFilesOptions extends Pick<ReadOptions, 'ocr' | 'languages'> {
  readonly paths: readonly string[];
  readonly passwords: readonly string[];
  readonly settings: FileSettings;
  readonly companyName: string | null;
  readonly asOf: PlainDate;
  /** What people said of the rows; absent: nothing. */
  readonly corrections?: Corrections;
  /** How the figures are computed; absent: by the defaults. */
  readonly figures?: SummarySettings;
  /** Called as pages are read. */
  readonly onPage: (path: string, page: number, pages: number) => void;
}

const repeats = (path: string, first: string): Finding => ({
  code: 'statement_repeated',
  severity: 'info',
  message: `${path} is the same file as ${first}; it counts once.`,
  page: null,
  bounds: null,
  transactionId: null,
});

/** A file seen before, byte for byte: its statements are in the first one. */
const repeatedDocument = (path: string, first: ReadDocument): ReadDocument => ({
  ...first,
  fileName: path,
  findings: [repeats(path, first.fileName)],
  statements: [],
});

async function readPath(reader: DocumentReader, path: string, options: AnalyseFilesOptions): Promise<ReadDocument> {
  const { passwords, settings, ocr = 'auto', languages = ['eng'], onPage } = options;
  try {
    const bytes = new Uint8Array(await readFile(path));
    const file = { fileName: path, bytes };
    return await readDocument(reader, file, {
      passwords,
      settings,
      ocr,
      languages,
      onPage: (page, pages) => onPage(path, page, pages),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadDocument(sha256Hex(new Uint8Array()), path, {
      code: 'file_unreadable',
      message: `${path} cannot be read (${reason}).`,
    });
  }
}

/** Reads files and computes everything about them as one company's. The order of the answer is that of `paths`. */
export async function analyseFiles(reader: DocumentReader, options: AnalyseFilesOptions): Promise<Analysis> {
  const read = await Promise.all(options.paths.map((path) => readPath(reader, path, options)));
  const documents = read.map((document, at) => {
    const first = read.slice(0, at).find(({ id, error }) => error === null && id === document.id);
    return first ? repeatedDocument(document.fileName, first) : document;
  });
  const { companyName, asOf, corrections = NO_CORRECTIONS, figures } = options;
  return analyse({
    documents: correctedDocuments(documents, corrections),
    companyName,
    asOf,
    corrections,
    ...(figures && { settings: figures }),
  });
}

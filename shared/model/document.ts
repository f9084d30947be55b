import type { Failure } from '../result.ts';
import type { ColumnMapping } from './document-settings.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './statement.ts';

/** What a file turned out to be. `unknown`: read, but nothing in it is a statement. */
export type FileClass = 'bank_statement' | 'unknown';

/** How a page lies. */
export interface PageLayout {
  /** In points, as the rectangles on the page are told. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which its writing is turned. */
  readonly turn: number;
}

/** One file after reading. */
export interface ReadDocument {
  /** SHA-256 of the bytes; its identity everywhere. */
  readonly id: string;
  /** The name a person knows it by. */
  readonly fileName: string;
  /** Pages in the file; 0 when it could not be opened, or is of a format without pages. */
  readonly pages: number;
  /** What its format is called, such as `CAMT`; absent for pages. */
  readonly format?: string;
  /** What the columns of a table were taken to hold; absent for any other file. */
  readonly columns?: ColumnMapping;
  readonly fileClass: FileClass;
  /** Of each page; absent for a PDF whose pages are all upright, which says the rest itself. */
  readonly pageLayouts?: readonly PageLayout[];
  readonly error: Failure | null;
  /** Findings about the file as a whole; a statement's own are in the statement. */
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

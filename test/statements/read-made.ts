import { afterAll } from 'vitest';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { type MadeStatement, makeStatement, type StatementSpec } from '../support/maker/index.ts';

/** A made document, and what was read from it. */
export interface ReadMade extends MadeStatement {
  readonly document: ReadDocument;
}

/** Reads documents as the application does; closes its reader when the tests of the file are done. */
export function readerOfDocuments(): (fileName: string, bytes: Uint8Array) => Promise<ReadDocument> {
  const reader = createDocumentReader();
  afterAll(() => reader.close());
  return (fileName, bytes) => readDocument(reader, { fileName, bytes }, { passwords: [] });
}

/** Makes statements and reads them. */
export function readerOfMade(): (spec: StatementSpec, seed: number) => Promise<ReadMade> {
  const read = readerOfDocuments();
  return async (spec, seed) => {
    const made = makeStatement(spec, seed);
    return { ...made, document: await read(spec.family, made.pdf) };
  };
}

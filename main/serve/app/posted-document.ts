import { sha256Hex } from '../../../shared/ids.ts';
import { type Company, NOTHING_SAID, type ReadDocument } from '../../../shared/model/index.ts';
import type { Import } from '../../../shared/store/records.ts';
import { importRecords } from '../../flows/index.ts';
import { POSTED_FORMAT } from '../../heron/index.ts';
import { type BatchRecord, postedStatementsOf } from '../../heron/server/index.ts';

/** The file that stands in the window for all that programs posted of a company. No file has these bytes. */
export const postedDocumentId = (companyId: string): string =>
  sha256Hex(new TextEncoder().encode(`posted transactions of ${companyId}`));

/** All that was posted of a company, as a file of it. */
export function postedImport(company: Company, batches: readonly BatchRecord[]): Import {
  const id = postedDocumentId(company.id);
  const document: ReadDocument = {
    id,
    fileName: 'Posted transactions',
    pages: 0,
    format: POSTED_FORMAT,
    fileClass: 'bank_statement',
    error: null,
    findings: [],
    statements: postedStatementsOf(company.id, batches).map((statement) => ({ ...statement, documentId: id })),
  };
  return importRecords(document, NOTHING_SAID, { company, placed: true, question: null });
}

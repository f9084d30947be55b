import { createHash } from 'node:crypto';
import { companyOf } from '../../main/flows/company-of.ts';
import type { SourceFile } from '../../main/flows/file-source.ts';
import type { Owner } from '../../main/flows/owner-of.ts';
import { contentId } from '../../shared/ids.ts';
import type { ReadDocument, Statement } from '../../shared/model/index.ts';
import { success } from '../../shared/result.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const sourceFile = (fileName: string, text = fileName): SourceFile => ({
  fileName,
  load: async () => success(new TextEncoder().encode(text)),
  release: async () => {},
});

/** A proven statement of one row. */
export function statementOf(documentId: string, ownerName: string | null = 'Heron Ltd'): Statement {
  return {
    id: contentId('dso', documentId),
    documentId,
    institutionName: 'Bank',
    currency: 'USD',
    startDate: '2024-01-01',
    endDate: '2024-01-31',
    account: { number: '123', name: null, type: 'checking', ownerName },
    openingBalance: 0,
    closingBalance: 100,
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'proven',
    findings: [],
    transactions: [
      {
        id: contentId('txn', documentId),
        date: '2024-01-05',
        description: 'SALE',
        amount: 100,
        balance: 100,
        page: 1,
        bounds: { xMin: 0, xMax: 10, yMin: 0, yMax: 10 },
        source: 'text',
        derived: [],
      },
    ],
  };
}

/** A document with one statement. */
export function documentOf(fileName: string, bytes: Uint8Array): ReadDocument {
  const id = sha256(bytes);
  const statements = [statementOf(id)];
  return { id, fileName, pages: 1, fileClass: 'bank_statement', error: null, findings: [], statements };
}

/** Whose a document is by what it says. */
export const ownerOf = ({ statements }: ReadDocument): Owner => ({
  company: companyOf(statements),
  placed: false,
  question: null,
});

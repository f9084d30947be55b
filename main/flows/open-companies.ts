import { createHash } from 'node:crypto';
import type { ReadDocument, Statement } from '../../shared/model/index.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { type Enricher, enricher, rowsOf } from '../enrichment/index.ts';
import { gatherAccounts } from '../statements/index.ts';
import { readDocumentsOf } from './stored-company.ts';

/** A stored company, unpacked and read. */
export interface OpenCompany {
  readonly documents: readonly ReadDocument[];
  readonly statements: readonly Statement[];
  readonly enrich: Enricher;
}

/** Opens a company; the one opened last stays open, because rules and corrections are tried on it again and again. */
export type OpenCompanies = (stored: StoredCompany) => OpenCompany;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const digestsOf = (records: readonly unknown[]): string[] =>
  records.map((record) => digestOf(JSON.stringify(record))).sort();

/**
 * What tells the readings of a company apart: all that was read of its files, because reading a file again may find other
 * rows under the same ids, and what people read in its figures and the cells of its rows.
 */
export const readingOf = ({ company, documents, statements, transactions, corrections }: StoredCompany): unknown[] => [
  company.id,
  digestsOf(documents),
  digestsOf(statements),
  transactions.map(({ statementId, packed }) => `${statementId} ${digestOf(packed)}`).sort(),
  corrections.cells,
  corrections.printed ?? [],
];

function open(stored: StoredCompany): OpenCompany {
  const documents = readDocumentsOf(stored);
  const statements = documents.flatMap((document) => document.statements);
  return { documents, statements, enrich: enricher(rowsOf(gatherAccounts(statements))) };
}

/** Companies, none of them open yet. */
export function createOpenCompanies(): OpenCompanies {
  let last: { readonly reading: string; readonly company: OpenCompany } | null = null;
  return (stored) => {
    const reading = JSON.stringify(readingOf(stored));
    if (last?.reading !== reading) last = { reading, company: open(stored) };
    return last.company;
  };
}

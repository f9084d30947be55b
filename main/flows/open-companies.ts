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

/**
 * What tells the readings of a company apart: its statements, and what was said of its files and read in the cells of its
 * rows, which changes the statements but not their ids.
 */
export const readingOf = ({ company, statements, documents, corrections }: StoredCompany): unknown[] => [
  company.id,
  statements.map(({ id }) => id).sort(),
  documents
    .filter(({ settings }) => settings !== undefined)
    .map(({ id, settings }) => [id, settings])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  corrections.cells,
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

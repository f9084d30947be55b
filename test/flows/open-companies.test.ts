import { expect, test } from 'vitest';
import { enrichRows, rowsOf } from '../../main/enrichment/index.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { createOpenCompanies } from '../../main/flows/open-companies.ts';
import { gatherAccounts } from '../../main/statements/index.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, NOTHING_SAID } from '../../shared/model/index.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { documentOf, ownerOf } from './read-documents.ts';

const DOCUMENT = documentOf('a.pdf', new Uint8Array([1]));

function stored(part: Partial<StoredCompany> = {}): StoredCompany {
  const { company, document, statements, transactions } = importRecords(DOCUMENT, NOTHING_SAID, ownerOf(DOCUMENT));
  return {
    company,
    documents: [document],
    statements,
    transactions,
    figures: null,
    corrections: NO_CORRECTIONS,
    settings: DEFAULT_SETTINGS,
    ...part,
  };
}

test('a company is read once, whatever is said of its rows', () => {
  const open = createOpenCompanies();
  const first = open(stored());
  expect(open(stored({ corrections: { ...NO_CORRECTIONS, counted: [] }, figures: 'other' }))).toBe(first);
  expect(first.enrich(NO_CORRECTIONS).annotations).toEqual(
    enrichRows(rowsOf(gatherAccounts(DOCUMENT.statements))).annotations,
  );
});

test('other statements, and files read by what a person says, are read anew', () => {
  const open = createOpenCompanies();
  const first = open(stored());
  expect(open(stored({ statements: [], transactions: [] })).statements).toEqual([]);
  const again = open(stored());
  expect(again).not.toBe(first);
  const said = stored().documents.map((document) => ({ ...document, settings: { ...NOTHING_SAID, currency: 'EUR' } }));
  expect(open(stored({ documents: said }))).not.toBe(again);
});

import { expect, test } from 'vitest';
import { enrichRows, rowsOf } from '../../main/enrichment/index.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { createOpenCompanies } from '../../main/flows/open-companies.ts';
import { gatherAccounts } from '../../main/statements/index.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, NOTHING_SAID } from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
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

test('files that were read again are read anew, though their statements keep their ids', () => {
  const open = createOpenCompanies();
  const first = stored();
  const fewer = first.transactions.map((record) => ({ ...record, packed: packTransactions([]) }));
  const rowsIn = (company: StoredCompany): number =>
    open(company).statements.reduce((sum, { transactions }) => sum + transactions.length, 0);
  expect(rowsIn(first)).toBeGreaterThan(0);
  expect(rowsIn({ ...first, transactions: fewer })).toBe(0);
  const other = first.statements.map((record) => ({ ...record, openingBalance: 4_711 }));
  expect(open({ ...first, statements: other }).statements[0]?.openingBalance).toBe(4_711);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, type EnrichmentFeedback } from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { FEEDBACK, importOf } from './records.ts';

let database: Database;
let store: StoreOperations;

beforeEach(() => {
  database = openDatabase();
  store = storeOperations(database);
});

afterEach(() => database.delete());

const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.count()])));

const EMPTY = {
  companies: 0,
  documents: 0,
  statements: 0,
  transactions: 0,
  figures: 0,
  corrections: 0,
  settings: 0,
  holders: 0,
  deleted: 0,
  audit: 0,
  programRecords: 0,
};
const ONE_OF_EACH = {
  companies: 1,
  documents: 1,
  statements: 1,
  transactions: 1,
  figures: 0,
  corrections: 0,
  settings: 0,
  holders: 0,
  deleted: 0,
  audit: 0,
  programRecords: 0,
};

test('an import is stored whole and found by company', async () => {
  await store['store.saveImport'](importOf('march', 5));

  const stored = await store['store.company']({ id: 'eus_company' });

  expect(await counts()).toEqual(ONE_OF_EACH);
  expect(stored?.documents.map(({ fileName }) => fileName)).toEqual(['march.pdf']);
  expect(unpackTransactions(stored?.transactions[0]?.packed ?? '')).toHaveLength(5);
  expect(stored?.figures).toBeNull();
});

test('a document is known once it is stored, and only then', async () => {
  const { document } = importOf('march');
  expect(await store['store.hasDocument']({ id: document.id })).toBe(false);

  await store['store.saveImport'](importOf('march'));

  expect(await store['store.hasDocument']({ id: document.id })).toBe(true);
});

test('an import asked for twice is there once', async () => {
  await store['store.saveImport'](importOf('march'));
  await store['store.saveImport'](importOf('march'));

  expect(await counts()).toEqual(ONE_OF_EACH);
});

test('an import that fails at its last table leaves nothing behind', async () => {
  const whole = importOf('march');
  const unstorable = { ...whole, transactions: [{ ...whole.transactions[0], extra: () => null }] };

  await expect(store['store.saveImport'](unstorable as never)).rejects.toThrow();

  expect(await counts()).toEqual(EMPTY);
});

test('a failed import leaves what was there before untouched', async () => {
  await store['store.saveImport'](importOf('march', 5));
  const whole = importOf('march', 1);
  const unstorable = { ...whole, transactions: [{ ...whole.transactions[0], extra: () => null }] };

  await expect(store['store.saveImport'](unstorable as never)).rejects.toThrow();

  const stored = await store['store.company']({ id: 'eus_company' });
  expect(stored?.statements[0]?.transactionCount).toBe(5);
  expect(unpackTransactions(stored?.transactions[0]?.packed ?? '')).toHaveLength(5);
});

test('a file is found by its id', async () => {
  await store['store.saveImport'](importOf('march'));

  expect(await store['store.document']({ id: 'document march' })).toMatchObject({ fileName: 'march.pdf' });
  expect(await store['store.document']({ id: 'document may' })).toBeNull();
});

/** The file `march`, read to hold another statement in another account. */
function readOtherwise(companyId?: string): ReturnType<typeof importOf> {
  const again = importOf('march', 2, companyId);
  const ids = { id: 'statement other', accountId: 'account other' };
  return {
    ...again,
    statements: again.statements.map((statement) => ({ ...statement, ...ids })),
    transactions: again.transactions.map((rows) => ({ ...rows, statementId: ids.id })),
  };
}

test('a file that is read again leaves nothing of what it brought before', async () => {
  await store['store.saveImport'](importOf('march'));
  await store['store.saveImport'](readOtherwise());

  expect(await counts()).toEqual(ONE_OF_EACH);
  expect((await database.statements.toArray()).map(({ id }) => id)).toEqual(['statement other']);
});

test('a company without a file is gone, and its figures with it', async () => {
  await store['store.saveImport'](importOf('march'));
  await store['store.saveFigures']({
    companyId: 'eus_company',
    inputs: 'x',
    summaries: [],
    annotations: '[]',
    said: '',
    read: '',
    companyName: '',
    compared: [],
  });
  await store['store.saveImport'](readOtherwise('eus_other'));

  expect(await counts()).toEqual(ONE_OF_EACH);
  expect((await store['store.companies']({})).map(({ id }) => id)).toEqual(['eus_other']);
});

/** What a person says of all rows of one other side. */
const OF_SIDE: EnrichmentFeedback = {
  ...FEEDBACK,
  id: 'fbk_side',
  scope: { kind: 'counterparty', counterparty: 'COFFEE', direction: 'out' },
};

const correctionsOf = async (id: string) => (await store['store.company']({ id }))?.corrections;

test('what people said of a company outlives it, and is there when a file is its own again', async () => {
  const said = { rules: [], feedback: [OF_SIDE], counted: [], cells: [] };
  await store['store.saveImport'](importOf('march'));
  await store['store.saveCorrections']({ companyId: 'eus_company', ...said });

  await store['store.saveImport'](readOtherwise('eus_other'));
  expect(await correctionsOf('eus_other')).toEqual(NO_CORRECTIONS);

  await store['store.saveImport'](importOf('march'));
  expect(await correctionsOf('eus_company')).toEqual(said);
});

test('what people said of a row follows its file to another company; rows of other files and sides do not', async () => {
  const ofApril = {
    ...FEEDBACK,
    id: 'fbk_april',
    scope: { kind: 'transaction', transactionId: 'txn april 0', place: null },
  } as const;
  const said = { createdOn: '2024-06-01', createdBy: null };
  const countedInMarch = { transactionId: 'txn march 1', place: null, ...said };
  const countedInApril = { transactionId: 'txn april 1', place: null, ...said };
  const cells = { date: null, description: null, amount: -500, balance: null };
  const cellsInMarch = { ...countedInMarch, cells };
  const cellsInApril = { ...countedInApril, cells };
  await store['store.saveImport'](importOf('march'));
  await store['store.saveImport'](importOf('april'));
  await store['store.saveCorrections']({
    companyId: 'eus_company',
    rules: [],
    feedback: [OF_SIDE, FEEDBACK, ofApril],
    counted: [countedInMarch, countedInApril],
    cells: [cellsInMarch, cellsInApril],
  });

  await store['store.saveImport'](readOtherwise('eus_other'));

  expect(await correctionsOf('eus_company')).toEqual({
    rules: [],
    feedback: [OF_SIDE, ofApril],
    counted: [countedInApril],
    cells: [cellsInApril],
  });
  expect(await correctionsOf('eus_other')).toEqual({
    rules: [],
    feedback: [FEEDBACK],
    counted: [countedInMarch],
    cells: [cellsInMarch],
  });
});

test('what was said last of a row holds where its file arrives', async () => {
  const earlier = { ...FEEDBACK, facts: { ...FEEDBACK.facts, categorySlug: 'travel' } };
  await store['store.saveImport'](importOf('march'));
  await store['store.saveImport'](importOf('april', 1, 'eus_other'));
  await store['store.saveCorrections']({
    companyId: 'eus_company',
    rules: [],
    feedback: [FEEDBACK],
    counted: [],
    cells: [],
  });
  await store['store.saveCorrections']({
    companyId: 'eus_other',
    rules: [],
    feedback: [OF_SIDE, earlier],
    counted: [],
    cells: [],
  });

  await store['store.saveImport'](readOtherwise('eus_other'));

  expect((await correctionsOf('eus_other'))?.feedback).toEqual([OF_SIDE, FEEDBACK]);
});

test('how the figures of a company are computed is kept, as what differs from the defaults, and outlives it', async () => {
  await store['store.saveImport'](importOf('march'));
  expect((await store['store.company']({ id: 'eus_company' }))?.settings).toEqual(DEFAULT_SETTINGS);
  await store['store.saveSettings']({ companyId: 'eus_company', changed: { lowBalanceThreshold: 250 } });
  await store['store.saveImport'](readOtherwise('eus_other'));
  await store['store.saveImport'](importOf('march'));

  expect((await store['store.company']({ id: 'eus_company' }))?.settings).toEqual({
    ...DEFAULT_SETTINGS,
    lowBalanceThreshold: 250,
  });
});

test('the metrics of all companies but one are those of the others', async () => {
  for (const name of ['one', 'two', 'three']) {
    const compared = [{ currency: 'USD', values: { 'latest_balance|latest': name.length } }];
    await store['store.createCompany']({ id: `eus_${name}`, name });
    const figures = {
      companyId: `eus_${name}`,
      inputs: '',
      summaries: [],
      annotations: '[]',
      said: '',
      read: '',
      companyName: '',
      compared,
    };
    await store['store.saveFigures'](figures);
  }
  const others = await store['store.othersMetrics']({ id: 'eus_two' });
  expect(others.map(({ values }) => values['latest_balance|latest']).sort()).toEqual([3, 5]);
});

test('figures that are ready after their company went are dropped', async () => {
  await store['store.saveImport'](importOf('march'));
  await store['store.deleteCompany']({ id: 'eus_company', at: '2026-03-01T09:30:00.000Z' });
  const figures = {
    companyId: 'eus_company',
    inputs: '',
    summaries: [],
    annotations: '[]',
    said: '',
    read: '',
    companyName: '',
    compared: [],
  };
  await store['store.saveFigures'](figures);
  expect(await database.figures.count()).toBe(0);
});

test('companies are listed, and each one has only its own', async () => {
  await store['store.saveImport'](importOf('march', 1, 'eus_one'));
  await store['store.saveImport'](importOf('april', 1, 'eus_two'));

  expect((await store['store.companies']({})).map(({ id }) => id)).toEqual(['eus_one', 'eus_two']);
  expect((await store['store.company']({ id: 'eus_two' }))?.documents.map(({ fileName }) => fileName)).toEqual([
    'april.pdf',
  ]);
  expect(await store['store.company']({ id: 'eus_three' })).toBeNull();
});

test('figures replace those before them', async () => {
  await store['store.saveImport'](importOf('march'));
  for (const inputs of ['old', 'new'])
    await store['store.saveFigures']({
      companyId: 'eus_company',
      inputs,
      summaries: [],
      annotations: '[]',
      said: '',
      read: '',
      companyName: '',
      compared: [],
    });

  expect((await store['store.company']({ id: 'eus_company' }))?.figures).toBe('new');
  expect(await database.figures.count()).toBe(1);
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Originals, openOriginals } from '../../main/documents/index.ts';
import { createImportFile } from '../../main/flows/import-file.ts';
import type { ImportFileOptions, ReadFile } from '../../main/flows/read-and-store.ts';
import type { Import, StoreOperations } from '../../shared/store/records.ts';
import { documentOf, sha256, sourceFile } from './read-documents.ts';
import { storeWith } from './store-with.ts';

let folder: string;
let originals: Originals;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-originals-'));
  originals = await openOriginals(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const options: ImportFileOptions = {
  passwords: [],
  signal: new AbortController().signal,
  onPage: () => {},
  onSaving: () => {},
};

const readWell: ReadFile = async ({ fileName, bytes }) => documentOf(fileName, bytes);

/** A store in memory that answers after a moment, as the real one does. */
function memoryStore(): { store: StoreOperations; saved: Import[] } {
  const saved: Import[] = [];
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
  const store = storeWith({
    'store.document': async () => null,
    'store.companies': async () => [],
    'store.holders': async () => [],
    'store.companiesWithAccounts': async () => [],
    'store.statementsNumbered': async () => [],
    'store.hasDocument': async ({ id }) => moment().then(() => saved.some(({ document }) => document.id === id)),
    'store.saveImport': async (records) => {
      await moment();
      saved.push(records);
      return null;
    },
  });
  return { store, saved };
}

test('the original lies on disk, byte for byte, before the store is asked to keep what it says', async () => {
  const { store, saved } = memoryStore();
  const order: string[] = [];
  const watched: StoreOperations = {
    ...store,
    'store.saveImport': async (records) => {
      order.push(...(await readdir(folder)));
      return store['store.saveImport'](records);
    },
  };
  const importFile = createImportFile({ read: readWell, store: watched, originals });

  const outcome = await importFile(sourceFile('a.pdf', 'content'), options);

  const id = sha256(new TextEncoder().encode('content'));
  expect(outcome).toMatchObject({ kind: 'done', message: '1 statement, 1 row, proven' });
  expect(order).toEqual([`${id}.data`]);
  expect(await readFile(join(folder, `${id}.data`), 'utf8')).toBe('content');
  expect(saved[0]).toMatchObject({
    company: { name: 'Heron Ltd' },
    document: { id, fileName: 'a.pdf' },
    statements: [{ documentId: id, transactionCount: 1 }],
  });
  expect(saved[0]?.statements[0]).not.toHaveProperty('transactions');
});

test('the same bytes again add nothing and say so, even when added at the same moment', async () => {
  const { store, saved } = memoryStore();
  const importFile = createImportFile({ read: readWell, store, originals });

  const both = [sourceFile('a.pdf', 'same'), sourceFile('copy of a.pdf', 'same')];
  const outcomes = await Promise.all(both.map((file) => importFile(file, options)));

  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'repeated']);
  expect(outcomes[1]).toHaveProperty('message', 'copy of a.pdf was added before; nothing changed.');
  expect(saved).toHaveLength(1);
});

test('a lost original comes back when its file is added again', async () => {
  const { store } = memoryStore();
  const importFile = createImportFile({ read: readWell, store, originals });
  await importFile(sourceFile('a.pdf'), options);
  for (const name of await readdir(folder)) await rm(join(folder, name));

  await importFile(sourceFile('a.pdf'), options);

  expect(await readdir(folder)).toHaveLength(1);
});

test('a file without a statement is neither kept nor stored, and the reason is told', async () => {
  const { store, saved } = memoryStore();
  const read: ReadFile = async ({ fileName, bytes }) => ({ ...documentOf(fileName, bytes), statements: [] });
  const importFile = createImportFile({ read, store, originals });

  const outcome = await importFile(sourceFile('letter.pdf'), options);

  expect(outcome).toEqual({ kind: 'failed', message: 'No statement was found in letter.pdf.' });
  expect(await readdir(folder)).toEqual([]);
  expect(saved).toEqual([]);
});

test('a broken file is told in its own words, and a locked one asks', async () => {
  const { store } = memoryStore();
  const failing =
    (code: 'pdf_broken' | 'password_required'): ReadFile =>
    async ({ fileName, bytes }) => ({
      ...documentOf(fileName, bytes),
      statements: [],
      error: { code, message: `${fileName}: ${code}.` },
    });
  const importWith = (read: ReadFile) => createImportFile({ read, store, originals })(sourceFile('a.pdf'), options);

  expect(await importWith(failing('pdf_broken'))).toEqual({ kind: 'failed', message: 'a.pdf: pdf_broken.' });
  expect(await importWith(failing('password_required'))).toMatchObject({ kind: 'password' });
});

test('cancelling while the file is read leaves nothing behind', async () => {
  const { store, saved } = memoryStore();
  const abort = new AbortController();
  const read: ReadFile = async ({ fileName, bytes }) => {
    abort.abort();
    return documentOf(fileName, bytes);
  };
  const importFile = createImportFile({ read, store, originals });

  expect(await importFile(sourceFile('a.pdf'), { ...options, signal: abort.signal })).toEqual({ kind: 'cancelled' });
  expect(await readdir(folder)).toEqual([]);
  expect(saved).toEqual([]);
});

import 'fake-indexeddb/auto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Originals, openOriginals } from '../../main/documents/index.ts';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { createIntake, type Intake } from '../../main/flows/import.ts';
import { createImportFile } from '../../main/flows/import-file.ts';
import { createReadAgain, type ReadAgain } from '../../main/flows/read-again.ts';
import type { ReadFile } from '../../main/flows/read-and-store.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import { type DocumentSettings, NOTHING_SAID } from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { success } from '../../shared/result.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import { smallStatement } from '../support/small-statement.ts';
import { sha256 } from './read-documents.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const PASSWORD = 'kingfisher';
const file = smallStatement();
const locked = smallStatement({ password: PASSWORD });
const id = sha256(file);

let folder: string;
let database: Database;
let originals: Originals;
let intake: Intake;
let readAgain: ReadAgain;
const left: string[] = [];

/** Reads as the application does, unless a test says otherwise. */
const readWell: ReadFile = (read, { settings = NOTHING_SAID, ...options }) =>
  readDocument(reader, read, { ...options, settings });
let read: ReadFile = readWell;

const ended = (): Promise<void> => vi.waitFor(() => expect(intake.isBusy()).toBe(false), { timeout: 20_000 });

async function add(fileName: string, bytes: Uint8Array): Promise<void> {
  const importFile = createImportFile({ read, store: storeOperations(database), originals });
  const source = { fileName, load: async () => success(bytes), release: async () => {} };
  intake.enqueue({ ...source, attempt: (options) => importFile(source, options) });
}

async function readAs(settings: Partial<DocumentSettings>): Promise<string | null | undefined> {
  expect(await readAgain(id, { ...NOTHING_SAID, ...settings })).toEqual(success(null));
  await ended();
  return intake.items().at(-1)?.message;
}

const everything = async (): Promise<unknown> =>
  Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));

async function rows() {
  const packed = await database.transactions.toArray();
  return packed.flatMap((record) => unpackTransactions(record.packed));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-again-'));
  originals = await openOriginals(folder);
  database = openDatabase();
  read = readWell;
  left.length = 0;
  const store = storeOperations(database);
  intake = createIntake({
    findFiles: async () => success([]),
    importFile: async () => ({ kind: 'cancelled' }),
    onChange: () => {},
    onImported: () => {},
  });
  const onLeft = (companyId: string): void => void left.push(companyId);
  readAgain = createReadAgain({ read: (...args) => read(...args), store, originals, intake, onLeft });
});

afterEach(async () => {
  await database.delete();
  await rm(folder, { recursive: true });
});

test('what is said answers the questions, is kept with the file, and is taken back without a trace', async () => {
  await add('a.pdf', file);
  await ended();
  const inferred = await everything();
  expect((await database.statements.toArray())[0]?.findings.map(({ code }) => code)).toEqual([
    'currency_unknown',
    'date_order_ambiguous',
  ]);
  expect(intake.items()).toMatchObject([{ leavesOpen: expect.stringMatching(/currency.*date/), verdict: 'proven' }]);

  expect(await readAs({ currency: 'USD', dateOrder: 'mdy' })).toBe('1 statement, 3 rows, proven, by what you said');
  // The queue tells of a file once: of the reading before nothing is left to answer.
  expect(intake.items()).toMatchObject([{ leavesOpen: null }]);

  const [statement] = await database.statements.toArray();
  expect(statement).toMatchObject({ currency: 'USD', findings: [] });
  expect((await rows()).map(({ date }) => date)).toEqual(['2026-04-03', '2026-05-03', '2026-06-03']);
  expect(new Set((await database.statements.toArray()).map(({ accountId }) => accountId)).size).toBe(1);
  expect((await database.documents.get(id))?.settings).toEqual({ currency: 'USD', dateOrder: 'mdy', languages: null });

  expect(await readAs({})).toBe('1 statement, 3 rows, proven, as the file says');
  expect(await everything()).toEqual(inferred);
});

test('a row keeps its id while what it says stays the same', async () => {
  await add('a.pdf', file);
  await ended();
  const ids = (await rows()).map((row) => row.id);

  await readAs({ currency: 'EUR' });
  expect((await rows()).map((row) => row.id)).toEqual(ids);
  expect((await database.statements.toArray())[0]?.currency).toBe('EUR');

  await readAs({ currency: 'EUR', dateOrder: 'dmy' });
  expect((await rows()).map((row) => row.id)).toEqual(ids);
});

test('a second reading that finds nothing changes nothing, and says so', async () => {
  await add('a.pdf', file);
  await ended();
  const before = await everything();
  read = async (...args) => ({ ...(await readWell(...args)), statements: [] });

  expect(await readAs({ currency: 'EUR' })).toBe('No statement was found in a.pdf. What was read before stays.');
  expect(await everything()).toEqual(before);
});

test('a file that turns out to be of another holder leaves its company', async () => {
  await add('a.pdf', file);
  await ended();
  const [company] = await database.companies.toArray();
  read = async (...args) => {
    const document = await readWell(...args);
    const statements = document.statements.map((one) => ({
      ...one,
      account: { ...one.account, ownerName: 'Egret Ltd' },
    }));
    return { ...document, statements };
  };

  await readAs({ languages: ['eng'] });
  expect((await database.companies.toArray()).map(({ name }) => name)).toEqual(['Egret Ltd']);
  expect(left).toEqual([company?.id]);
});

test('a locked file opens again with the password of this session', async () => {
  await add('locked.pdf', locked);
  await vi.waitFor(() => expect(intake.items()[0]?.state).toBe('password'), { timeout: 20_000 });
  intake.supplyPassword(intake.items()[0]?.id ?? '', PASSWORD);
  await ended();

  expect(await readAgain(sha256(locked), { ...NOTHING_SAID, currency: 'USD' })).toEqual(success(null));
  await ended();
  expect(intake.items().map(({ state }) => state)).toEqual(['done']);
});

test('what cannot be done is refused or told', async () => {
  expect(await readAgain(id, NOTHING_SAID)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  await add('a.pdf', file);
  await ended();
  expect(await readAgain(id, { ...NOTHING_SAID, languages: ['xyz'] })).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('eng, fra') },
  });
  for (const name of await readdir(folder)) await rm(join(folder, name));
  expect(await readAs({})).toBe('The original of a.pdf is no longer on this disk; add the file again.');
});

import { createHash } from 'node:crypto';
import { appendFile, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackTransactions } from '../../shared/packed.ts';
import type { DocumentRecord, StatementRecord, TransactionsRecord } from '../../shared/store/records.ts';
import { ROOT } from '../e2e/driver.ts';
import { addFiles, byTestId, intakeStates, PATIENCE } from '../e2e/pages.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

/** Of each sample: more than are read until the last kill. */
const COPIES = 8;
const KILLS = 3;
const LONGEST = 1_200;
const unavailable = desktopUnavailable();

let folder: string;
let dataFolder: string;
let files: string[];

/** Many files to read: the samples, each copy made different by a comment after its end. */
async function makeFiles(): Promise<string[]> {
  const samples = (await readdir(join(ROOT, 'samples'))).filter((name) => name.endsWith('.pdf'));
  const copies = samples.flatMap((sample) => Array.from({ length: COPIES }, (_, copy) => ({ sample, copy })));
  return Promise.all(
    copies.map(async ({ sample, copy }, index) => {
      const path = join(folder, `file-${String(index).padStart(3, '0')}.pdf`);
      await copyFile(join(ROOT, 'samples', sample), path);
      await appendFile(path, `\n% copy ${copy}\n`);
      return path;
    }),
  );
}

interface Stored {
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly transactions: readonly TransactionsRecord[];
}

/** The database as it is, past all of Egret's own code. */
const readStore = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('egret'));
    const all = (table: string) => settle(database.transaction(table).objectStore(table).getAll());
    const [documents, statements, transactions] = await Promise.all(
      ['documents', 'statements', 'transactions'].map(all),
    );
    database.close();
    return { documents, statements, transactions } as unknown as Stored;
  });

/** Names of files the screen shows as stored. */
const acknowledged = (page: Page): Promise<string[]> =>
  byTestId(page, 'intake-item').evaluateAll((items) =>
    items
      .filter((item) => ['done', 'repeated'].includes(item.getAttribute('data-state') ?? ''))
      .flatMap((item) => /file-\d+\.pdf/.exec(item.textContent ?? '')?.[0] ?? []),
  );

/** Adds everything, waits for the first file to be stored, then for a while, and pulls the plug. */
async function importUntilKilled(): Promise<string[]> {
  const app = await startDesktop(dataFolder);
  try {
    await addFiles(app.page, files);
    await expect.poll(() => acknowledged(app.page), { timeout: PATIENCE, interval: 10 }).not.toEqual([]);
    await wait(Math.random() * LONGEST);
    return await acknowledged(app.page);
  } finally {
    await app.kill();
  }
}

async function withApp<T>(use: (app: DesktopApp) => Promise<T>): Promise<T> {
  const app = await startDesktop(dataFolder);
  return use(app).finally(app.close);
}

/** Whole means: every statement has its rows, all rows have their statement, and the bytes are on the disk. */
async function expectWhole({ documents, statements, transactions }: Stored): Promise<void> {
  const sorted = (ids: readonly string[]): string[] => [...ids].sort();
  expect(sorted(transactions.map(({ statementId }) => statementId))).toEqual(sorted(statements.map(({ id }) => id)));
  for (const { id, transactionCount } of statements) {
    const record = transactions.find(({ statementId }) => statementId === id);
    expect(record && unpackTransactions(record.packed)).toHaveLength(transactionCount);
  }
  const known = new Set(documents.map(({ id }) => id));
  expect(statements.filter(({ documentId }) => !known.has(documentId))).toEqual([]);
  for (const { id, fileName } of documents) {
    expect(statements.some(({ documentId }) => documentId === id)).toBe(true);
    const original = await readFile(join(dataFolder, 'documents', `${id}.pdf`));
    expect(createHash('sha256').update(original).digest('hex'), fileName).toBe(id);
  }
}

if (unavailable !== null) test.skip(`Egret killed in the middle of an import: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('Egret killed in the middle of an import', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-crash-'));
    dataFolder = join(folder, 'data');
    files = await makeFiles();
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('loses no file it had shown as stored, and leaves no half one', async () => {
    const seen = new Set<string>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      for (const fileName of await importUntilKilled()) seen.add(fileName);
      const stored = await withApp(({ page }) => readStore(page));
      await expectWhole(stored);
      const kept = stored.documents.map(({ fileName }) => fileName);
      expect(kept, `after kill ${kill}`).toEqual(expect.arrayContaining([...seen]));
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('takes what is missing when everything is added again', async () => {
    const stored = await withApp(async ({ page }) => {
      await addFiles(page, files);
      const ended = async (): Promise<number> =>
        (await intakeStates(page)).filter((state) => state === 'done' || state === 'repeated').length;
      await expect.poll(ended, { timeout: 120_000 }).toBe(files.length);
      return readStore(page);
    });
    await expectWhole(stored);
    expect(stored.documents).toHaveLength(files.length);
    const left = await readdir(join(dataFolder, 'documents'));
    expect(left.filter((name) => !/^[0-9a-f]{64}\.pdf$/.test(name))).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Backups, openBackups } from '../../main/documents/index.ts';
import { type BackupFlow, createBackup } from '../../main/flows/backup.ts';
import { createGate } from '../../main/flows/gate.ts';
import { watchStore } from '../../main/flows/watched-store.ts';
import type { BackupStanding } from '../../shared/contract.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations, TableRows } from '../../shared/store/records.ts';
import { FEEDBACK, importOf } from '../store/records.ts';

let folder: string;
let database: Database;
let store: StoreOperations;
let backup: BackupFlow;
let open: () => Promise<Backups>;
let told: BackupStanding[];
let clock = 0;

/** A flow over the store as it is, as after a start. */
function start(): void {
  const plain = storeOperations(database);
  const gate = createGate();
  backup = createBackup({
    store: plain,
    gate,
    open: () => open(),
    now: () => {
      clock += 1;
      return new Date(Date.UTC(2026, 0, 1) + clock * 1000).toISOString();
    },
    onStanding: (standing) => void told.push(standing),
    onRestored: () => {},
  });
  store = watchStore(plain, gate, ({ companyIds }) => backup.changed(companyIds));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-backup-'));
  open = () => openBackups(folder);
  told = [];
  database = openDatabase();
  start();
});

afterEach(async () => {
  await backup.flush();
  await database.delete();
  await rm(folder, { recursive: true });
});

/** All that is stored but caches, past Egret's own reading. */
const everything = async (): Promise<TableRows> =>
  Object.fromEntries(
    await Promise.all(
      database.tables
        .filter(({ name }) => !['figures', 'deleted'].includes(name))
        .map(async (table) => [table.name, await table.toArray()]),
    ),
  );
const newest = async (): Promise<string> => (await backup.standing()).backups[0]?.id ?? expect.unreachable();
/** Loses the store, as a browser that clears a site's data does. */
const lose = (): Promise<unknown> => Promise.all(database.tables.map((table) => table.clear()));

const COMPANIES = ['eus_one', 'eus_two', 'eus_three'];
const change = fc.record({
  what: fc.constantFrom('import', 'correct', 'settings', 'rename', 'move', 'merge', 'delete', 'undelete', 'backup'),
  file: fc.constantFrom('march', 'april', 'may'),
  company: fc.constantFrom(...COMPANIES),
  other: fc.constantFrom(...COMPANIES),
  rows: fc.integer({ min: 1, max: 4 }),
});

/** Makes a change; one that the store refuses changes nothing. */
async function make({ what, file, company, other, rows }: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  const id = company;
  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    import: () => store['store.saveImport'](importOf(file, rows, company)),
    correct: () =>
      store['store.saveCorrections']({ companyId: id, rules: [], feedback: [FEEDBACK], counted: [], cells: [] }),
    settings: () => store['store.saveSettings']({ companyId: id, changed: { lowBalanceThreshold: rows } }),
    rename: () => store['store.changeCompany']({ id, changes: { name: `Name ${rows}`, kept: true }, holderId: other }),
    move: () => store['store.moveDocument']({ id: `document ${file}`, companyId: company }),
    merge: () => store['store.mergeCompany']({ from: company, into: other }),
    delete: () => store['store.deleteCompany']({ id, at: '2026-01-01T00:00:00.000Z' }),
    undelete: () => store['store.undeleteCompany']({ id }),
    backup: () => backup.flush(),
  };
  await changes[what]?.().catch(() => {});
}

test('whatever was done last, the newest backup brings it back whole', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changesMade) => {
      await lose();
      await backup.begin();
      await backup.acceptEmpty();
      for (const one of changesMade) if (one.what !== 'merge' || one.company !== one.other) await make(one);
      await backup.flush();
      await backup.begin();
      await backup.flush();
      const before = await everything();
      if ((await store['store.companies']({})).length === 0) return;
      await lose();
      expect(await backup.restore(await newest())).toEqual({ ok: true, value: null });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('each change is backed up by itself, a moment later', async () => {
  await store['store.saveImport'](importOf('march'));
  await expect.poll(() => told.length, { timeout: 5_000 }).toBe(1);
  expect(told[0]).toMatchObject({ storeLost: false, problem: null, backups: [{ companies: 1, statements: 1 }] });
});

test('looking at a company is no change to back up', async () => {
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  await store['store.changeCompany']({ id: 'eus_company', changes: { openedAt: '2026-01-01T00:00:00.000Z' } });
  expect(backup.isDue()).toBe(false);
});

test('an empty store beside a backup that is not is told, and written over no backup until a person says so', async () => {
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  await lose();
  start();
  await backup.begin();
  expect(told.at(-1)?.storeLost).toBe(true);
  await backup.flush();
  expect((await backup.standing()).backups).toHaveLength(1);

  await backup.acceptEmpty();
  expect(told.at(-1)).toMatchObject({ storeLost: false, backups: [{ companies: 0 }, { companies: 1 }] });
  start();
  await backup.begin();
  expect((await backup.standing()).storeLost).toBe(false);
});

test('what is imported before or after a look does not pass for the store that is gone', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  await lose();
  start();
  const [, saved] = [backup.begin(), store['store.saveImport'](importOf('april', 2, 'eus_two'))];
  await saved;
  await backup.flush();
  expect(await backup.standing()).toMatchObject({ storeLost: true, backups: [{ companies: 1 }] });

  await backup.acceptEmpty();
  expect(await backup.standing()).toMatchObject({ storeLost: false });
  expect((await backup.standing()).backups).toHaveLength(2);
});

test('a store with fewer companies than the newest backup is one that lost some', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await store['store.saveImport'](importOf('april', 2, 'eus_two'));
  await backup.flush();
  await lose();
  await storeOperations(database)['store.saveImport'](importOf('may', 2, 'eus_three'));
  start();
  await backup.begin();
  await backup.flush();
  expect(await backup.standing()).toMatchObject({ storeLost: true, backups: [{ companies: 2 }] });
});

test('a person who deletes everything is not told of a loss', async () => {
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  await store['store.deleteCompany']({ id: 'eus_company', at: '2026-01-01T00:00:00.000Z' });
  await backup.flush();
  start();
  await backup.begin();
  expect((await backup.standing()).storeLost).toBe(false);
});

test('a first start is no loss, and writes nothing', async () => {
  await backup.begin();
  await backup.flush();
  expect(await backup.standing()).toEqual({ backups: [], storeLost: false, problem: null });
});

test('a full disk is told in a sentence, loses nothing, and is tried again at the next change', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const working = open;
  open = async () => ({ ...(await working()), keepPart: async () => Promise.reject(full) });
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  expect(told.at(-1)?.problem).toContain('the disk is full; free some space and try again');
  expect(backup.isDue()).toBe(true);
  expect(await store['store.hasDocument']({ id: 'document march' })).toBe(true);

  open = working;
  await store['store.saveImport'](importOf('april'));
  await backup.flush();
  expect(told.at(-1)).toMatchObject({ problem: null, backups: [{ statements: 2 }] });
});

test('what could not be written is written once the folder is looked at again', async () => {
  const working = open;
  open = () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  expect(told.at(-1)?.problem).toBe(
    'The folder of backups cannot be read: the system gives Egret no right to it. No backup is written until it can be; connect it again, or choose another folder in Settings.',
  );
  open = working;
  expect(await backup.standing()).toMatchObject({ problem: null, backups: [{ statements: 1 }] });
});

test('a change while a backup is written is in the next one', async () => {
  await store['store.saveImport'](importOf('march'));
  const working = open;
  let during: Promise<unknown> | undefined;
  open = async () => {
    const backups = await working();
    return {
      ...backups,
      keepPart: async (text) => {
        during ??= store['store.saveImport'](importOf('april'));
        await during;
        return backups.keepPart(text);
      },
    };
  };
  await backup.flush();
  await backup.flush();
  const before = await everything();
  await lose();
  await backup.restore(await newest());
  expect(await everything()).toEqual(before);
});

test('a backup that is damaged or not there restores nothing', async () => {
  await store['store.saveImport'](importOf('march'));
  await backup.flush();
  const before = await everything();
  await rm(join(folder, 'parts'), { recursive: true });
  for (const id of [await newest(), '2020-01-01T00-00-00-000Z', '../x'])
    expect(await backup.restore(id)).toMatchObject({ ok: false, error: { code: 'store_failed' } });
  expect(await everything()).toEqual(before);
});

test('what comes while a backup is restored is stored after it', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  const working = open;
  let saved: Promise<unknown> = Promise.resolve();
  open = async () => {
    const backups = await working();
    return {
      ...backups,
      load: async (id) => {
        saved = store['store.saveImport'](importOf('april', 2, 'eus_two'));
        // Long enough for it to be stored, if nothing holds it.
        await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, 300))]);
        return backups.load(id);
      },
    };
  };
  expect(await backup.restore(await newest())).toMatchObject({ ok: true });
  await saved;
  expect((await store['store.companies']({})).map(({ id }) => id)).toEqual(['eus_one', 'eus_two']);
});

test('what is stored when a backup is restored can be had back, though no change was told', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  const first = await newest();
  await storeOperations(database)['store.saveImport'](importOf('april', 2, 'eus_two'));
  await backup.restore(first);
  const [, before] = (await backup.standing()).backups;
  expect(before?.companies).toBe(2);
  await backup.restore(before?.id ?? '');
  expect(await store['store.companies']({})).toHaveLength(2);
});

test('a part that was lost on the disk is written again, though nothing of it changed', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  for (const name of await readdir(join(folder, 'parts'))) await rm(join(folder, 'parts', name));
  await store['store.saveImport'](importOf('april', 2, 'eus_two'));
  await backup.flush();
  expect((await backup.standing()).backups.map(({ isWhole }) => isWhole)).toEqual([true, true]);
  const before = await everything();
  await lose();
  expect(await backup.restore(await newest())).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
});

test('a file that goes from one company to another while a backup is written is in the backup once', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await store['store.createCompany']({ id: 'eus_three', name: 'Three' });
  await store['store.saveImport'](importOf('april', 2, 'eus_two'));
  await backup.flush();
  await store['store.changeCompany']({ id: 'eus_one', changes: { archived: true } });
  const working = open;
  let move: (() => Promise<unknown>) | undefined = () =>
    store['store.moveDocument']({ id: 'document april', companyId: 'eus_one' });
  open = async () => {
    const backups = await working();
    return {
      ...backups,
      // Right after the company is kept that the file goes to.
      keepPart: async (text) => {
        const part = await backups.keepPart(text);
        if (!text.includes('march.pdf')) return part;
        await move?.();
        move = undefined;
        return part;
      },
    };
  };
  await backup.flush();
  await backup.flush();
  for (const { id } of (await backup.standing()).backups) {
    const { parts } = await (await working()).load(id);
    const april = parts.filter(({ text }) => text.includes('april.pdf'));
    expect({ id, times: april.length }).toEqual({ id, times: 1 });
  }
});

test('a folder that cannot be read at the start hides no loss: it is looked at as soon as it can be', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  const first = await newest();
  await lose();
  const working = open;
  open = () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));
  start();
  await backup.begin();
  expect(told.at(-1)).toMatchObject({ storeLost: false, backups: [] });
  expect(told.at(-1)?.problem).toContain('The folder of backups cannot be read');

  // As many companies as before, but others.
  await store['store.saveImport'](importOf('april', 2, 'eus_two'));
  await backup.flush();
  open = working;
  await backup.flush();
  expect(told.at(-1)).toMatchObject({ storeLost: true, problem: null, backups: [{ id: first }] });
  expect((await backup.standing()).backups).toHaveLength(1);
  expect(await backup.restore(first)).toMatchObject({ ok: true });
  expect((await store['store.companies']({})).map(({ id }) => id)).toEqual(['eus_one']);
});

test('a folder that can be read again beside a whole store is written to again', async () => {
  await store['store.saveImport'](importOf('march', 2, 'eus_one'));
  await backup.flush();
  const working = open;
  open = () => Promise.reject(new Error('EIO'));
  start();
  await backup.begin();
  open = working;
  expect(await backup.standing()).toMatchObject({ storeLost: false, problem: null });
  await backup.flush();
  expect((await backup.standing()).backups).toHaveLength(2);
});

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newEndUser, type Scope } from '../../main/heron/server/index.ts';
import { openFolderStore } from '../../main/serve/folder-store.ts';
import { temporaryFolder } from './running-api.ts';

const scope: Scope = { owner: 'owner', endUser: 'eus_1' };
const object = (value: number) => ({ value });

test('changes of one record happen one after the other', async () => {
  const store = await openFolderStore(temporaryFolder());
  const add = () => store.change(scope, 'object', 'sum', (current) => object(Number(current?.['value'] ?? 0) + 1));
  await Promise.all(Array.from({ length: 50 }, add));
  expect(await store.load(scope, 'object', 'sum')).toEqual(object(50));
});

test('a change that throws, or answers the record itself, writes nothing', async () => {
  const store = await openFolderStore(temporaryFolder());
  await store.change(scope, 'object', 'a', () => object(1));
  const before = store.revision(scope);
  await expect(
    store.change(scope, 'object', 'a', () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await store.change(scope, 'object', 'a', (current) => current);
  expect(store.revision(scope)).toBe(before);
  expect(await store.load(scope, 'object', 'a')).toEqual(object(1));
});

test('a record that is written already is added once, whoever adds it, and never over another', async () => {
  const folder = temporaryFolder();
  const store = await openFolderStore(folder);
  const texts = [1, 2, 3].map((value) => JSON.stringify(object(value)));
  const added = await Promise.all(texts.map((json) => store.add(scope, 'object', 'a', json)));
  expect(added).toEqual([true, false, false]);
  const reopened = await openFolderStore(folder);
  expect(await reopened.add(scope, 'object', 'a', JSON.stringify(object(4)))).toBe(false);
  expect([await reopened.load(scope, 'object', 'a'), await store.ids(scope, 'object')]).toEqual([object(1), ['a']]);
  await reopened.change(scope, 'object', 'a', () => null);
  expect(await reopened.add(scope, 'object', 'a', JSON.stringify(object(5)))).toBe(true);
  expect(await reopened.load(scope, 'object', 'a')).toEqual(object(5));
});

test('what is written is there in another store over the folder, and what is forgotten is not', async () => {
  const folder = temporaryFolder();
  const first = await openFolderStore(folder);
  await first.change(scope, 'object', 'a', () => object(1));
  const bytes = new Uint8Array([1, 2, 3]);
  const sha256 = await first.keepFile(scope, bytes);
  const second = await openFolderStore(folder);
  expect(await second.ids(scope, 'object')).toEqual(['a']);
  expect(await second.loadFile(scope, sha256)).toEqual(bytes);
  expect(await second.endUsers('owner')).toEqual(['eus_1']);
  await second.forget(scope);
  expect(await second.endUsers('owner')).toEqual([]);
  expect(await second.load(scope, 'object', 'a')).toBeNull();
  expect(readdirSync(join(folder, 'owner'))).toEqual([]);
});

test('what a crash left half written or half deleted is removed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'owner', 'eus_2.part', 'object'), { recursive: true });
  mkdirSync(join(folder, 'owner', 'eus_1', 'object'), { recursive: true });
  writeFileSync(join(folder, 'owner', 'eus_1', 'object', 'x.part'), '{');
  const store = await openFolderStore(folder);
  expect(existsSync(join(folder, 'owner', 'eus_2.part'))).toBe(false);
  expect(await store.ids(scope, 'object')).toEqual([]);
  expect(await store.endUsers('owner')).toEqual(['eus_1']);
});

/** Names that would lead out of the folder, or elsewhere in it, if they were taken as paths. */
const HOSTILE = [
  '../secret',
  '../../secret',
  '..',
  '.',
  '/etc/passwd',
  'a/../../../secret',
  '..\\secret',
  'a\0b',
  '',
  'a/b',
];
const SAFE = { owner: 'owner', endUser: 'eus_1', id: 'id' };

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('no id reaches out of the folder: nothing is read, written or removed by one', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'secret'), 'x');
  const store = await openFolderStore(join(folder, 'store'));
  await store.change({ owner: 'owner', endUser: 'eus_1' }, 'object', 'kept', () => object(1));
  const before = filesIn(folder);
  const triples = HOSTILE.flatMap((name) => [
    { ...SAFE, owner: name },
    { ...SAFE, endUser: name },
    { ...SAFE, id: name },
    { owner: name, endUser: name, id: name },
  ]);
  for (const { owner, endUser, id } of triples) {
    const hostile = { owner, endUser };
    const isHostileScope = owner !== SAFE.owner || endUser !== SAFE.endUser;
    expect(await store.load(hostile, 'object', id)).toBeNull();
    expect(await store.loadFile(hostile, id)).toBeNull();
    await expect(store.change(hostile, 'object', id, () => object(2))).rejects.toThrow(RangeError);
    await store.change(hostile, 'object', id, () => null);
    await store.dropFile(hostile, id);
    if (!isHostileScope) continue;
    expect(await store.ids(hostile, 'object')).toEqual([]);
    await expect(store.keepFile(hostile, new Uint8Array([1]))).rejects.toThrow(RangeError);
    await store.forget(hostile);
  }
  expect(filesIn(folder)).toEqual(before);
});

test('a company that is forgotten and made again has nothing of what it had', async () => {
  const store = await openFolderStore(temporaryFolder());
  const profile = (name: string) =>
    store.change(scope, 'endUser', 'end-user', () => ({ ...newEndUser('owner', 'acme', '2026-01-01'), name }));
  await profile('first');
  await store.change(scope, 'object', 'a', () => object(1));
  await store.forget(scope);
  expect(await store.load(scope, 'endUser', 'end-user')).toBeNull();
  expect(await store.ids(scope, 'object')).toEqual([]);
  await profile('second');
  expect((await store.load(scope, 'endUser', 'end-user'))?.name).toBe('second');
  expect(await store.load(scope, 'object', 'a')).toBeNull();
});

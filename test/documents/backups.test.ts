import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Backups, openBackups } from '../../main/documents/index.ts';
import { keptBackups } from '../../main/documents/kept-backups.ts';

let folder: string;
let backups: Backups;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-backups-'));
  backups = await openBackups(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** Keeps a backup of one company's text, taken at a moment. */
async function take(takenAt: string, text: string): Promise<void> {
  const parts = [{ companyId: 'eus_1', sha256: (await backups.keepPart(text)).sha256 }];
  await backups.complete({ takenAt, version: 5, companies: 1, statements: 2, parts });
}

const at = (day: number, second = 0): string => new Date(Date.UTC(2026, 0, day, 12, 0, second)).toISOString();
const parts = (): Promise<string[]> => readdir(join(folder, 'parts'));

test('a backup is listed and loaded as it was kept, and lies in the folder for whoever looks', async () => {
  await take(at(1), '{"companies":[]}');
  expect(await backups.list()).toEqual([
    { id: '2026-01-01T12-00-00-000Z', takenAt: at(1), version: 5, companies: 1, statements: 2, isWhole: true },
  ]);
  const again = await openBackups(folder);
  expect(await again.load('2026-01-01T12-00-00-000Z')).toEqual({
    takenAt: at(1),
    version: 5,
    parts: [{ companyId: 'eus_1', text: '{"companies":[]}' }],
  });
  const onDisk = await readFile(join(folder, '2026-01-01T12-00-00-000Z.json'), 'utf8');
  expect(JSON.parse(onDisk)).toMatchObject({ egret: 'backup' });
});

test('what did not change is kept once', async () => {
  await take(at(1), 'same');
  await take(at(2), 'same');
  expect(await parts()).toHaveLength(1);
  expect(await backups.list()).toHaveLength(2);
});

test('the newest stay, and one of each day; what they need stays too, and nothing else', async () => {
  for (let second = 0; second < 15; second += 1) await take(at(1, second), `first day ${second}`);
  for (let second = 0; second < 12; second += 1) await take(at(2, second), `second day ${second}`);
  const kept = (await backups.list()).map(({ takenAt }) => takenAt);
  expect(kept).toEqual([...Array.from({ length: 10 }, (_, index) => at(2, 11 - index)), at(1, 14)]);
  expect(await parts()).toHaveLength(kept.length);
  for (const { id } of await backups.list()) expect((await backups.load(id)).parts).toHaveLength(1);
});

test('many changes at once do not push out what was there hours before', async () => {
  const early = new Date(Date.UTC(2026, 0, 1, 8)).toISOString();
  await take(early, 'the morning');
  for (let second = 0; second < 15; second += 1) await take(at(1, second), `noon ${second}`);
  expect((await backups.list()).map(({ takenAt }) => takenAt)).toContain(early);
});

test('of a folder that a person chose nothing goes but what Egret wrote there', async () => {
  const theirs = ['report.docx', 'data.json', 'song.part'];
  for (const name of theirs) await writeFile(join(folder, 'parts', name), 'theirs');
  const ours = ['00000000-0000-4000-8000-000000000000.part', `${'0'.repeat(64)}.json`];
  for (const name of ours) await writeFile(join(folder, 'parts', name), 'unfinished, or of a backup that went');
  await take(at(1), 'text');
  const names = await parts();
  expect(names).toEqual(expect.arrayContaining(theirs));
  expect(names).toHaveLength(theirs.length + 1);
});

test('of any backups the newest stays, and at least one of each of the last thirty days', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 86_400 * 60 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(moments, (seconds) => {
      const ids = [...new Set(seconds)]
        .sort((a, b) => b - a)
        .map((second) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replaceAll(/[:.]/g, '-'));
      const kept = keptBackups(ids);
      const days = [...new Set(ids.map((id) => id.slice(0, 10)))].slice(0, 30);
      expect(kept.has(ids[0] ?? '')).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(64);
      for (const day of days) expect([...kept].some((id) => id.startsWith(day))).toBe(true);
    }),
  );
});

test.each([
  ['is missing', async (path: string) => rm(path)],
  ['was changed', async (path: string) => writeFile(path, '{"companies":[{"id":"eus_evil"}]}')],
  ['was cut off', async (path: string) => writeFile(path, '{"comp')],
])('a backup of which a part %s is refused in a sentence', async (_, damage) => {
  await take(at(1), '{"companies":[]}');
  const [part = ''] = await parts();
  await damage(join(folder, 'parts', part));
  await expect(backups.load('2026-01-01T12-00-00-000Z')).rejects.toThrow('choose another backup');
});

test('a head that cannot be read is not listed, and no part is dropped for it', async () => {
  await take(at(1), 'one');
  await writeFile(join(folder, '2026-01-01T12-00-00-000Z.json'), '{"egret":');
  await take(at(2), 'two');
  expect((await backups.list()).map(({ takenAt }) => takenAt)).toEqual([at(2)]);
  expect(await parts()).toHaveLength(2);
});

test.each(['../secret', '', '2026-01-01', '2026-01-01T12-00-00-000Z/../x'])('%j names no backup', async (id) => {
  await expect(backups.load(id)).rejects.toThrow(RangeError);
});

test('a backup of which a part is missing is listed as not whole, and pushes out none that is', async () => {
  for (let second = 0; second < 10; second += 1) await take(at(1, second), `whole ${second}`);
  const whole = (await backups.list()).map(({ id }) => id);
  for (let second = 20; second < 30; second += 1) {
    await take(at(1, second), `torn ${second}`);
    const { parts: parted } = JSON.parse(await readFile(join(folder, `2026-01-01T12-00-${second}-000Z.json`), 'utf8'));
    await rm(join(folder, 'parts', `${parted[0].sha256}.json`));
  }
  await take(at(1, 40), 'the last one');
  const listed = await backups.list();
  expect(listed.filter(({ isWhole }) => !isWhole).map(({ takenAt }) => takenAt)).toContain(at(1, 29));
  const wholeNow = listed.filter(({ isWhole }) => isWhole).map(({ id }) => id);
  expect(wholeNow).toEqual(['2026-01-01T12-00-40-000Z', ...whole.slice(0, 9)]);
  for (const id of wholeNow) await backups.load(id);
});

test.each([
  ['is missing', async (path: string) => rm(path)],
  ['was cut off', async (path: string) => writeFile(path, 'th')],
])('a part that %s is not there, and is put there again', async (_, damage) => {
  const part = await backups.keepPart('the text');
  expect(await backups.hasPart(part)).toBe(true);
  await damage(join(folder, 'parts', `${part.sha256}.json`));
  expect(await backups.hasPart(part)).toBe(false);
  await backups.keepPart('the text');
  expect(await backups.hasPart(part)).toBe(true);
});

test('backups name the files they speak of, in every kept one; what cannot be read may name any', async () => {
  const [march, april, may] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
  await take(at(1), JSON.stringify({ documents: [{ id: march }] }));
  await take(at(2), JSON.stringify({ documents: [{ id: april }] }));
  expect(await backups.naming([march, april, may])).toEqual(new Set([march, april]));
  expect(await backups.naming([may])).toEqual(new Set());
  const [part = ''] = await parts();
  await rm(join(folder, 'parts', part));
  await expect(backups.naming([may])).rejects.toThrow();
});

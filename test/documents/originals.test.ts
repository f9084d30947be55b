import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOriginals } from '../../main/documents/index.ts';

const ID = 'a'.repeat(64);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-documents-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('what a crash left half written is removed when the folder is opened', async () => {
  await writeFile(join(folder, 'half.part'), 'ha');
  await writeFile(join(folder, `${ID}.pdf`), 'whole');

  await openOriginals(folder);

  expect(await readdir(folder)).toEqual([`${ID}.pdf`]);
});

test('only a hash finds or keeps a file', async () => {
  const originals = await openOriginals(folder);
  await originals.keep(ID, 'pdf', new Uint8Array([1]));

  expect(await originals.find(ID)).toBe(join(folder, `${ID}.pdf`));
  for (const id of ['', '../x', `${ID}/..`, ID.toUpperCase(), `${ID}\0`, 'b'.repeat(64)])
    expect(await originals.find(id)).toBeNull();
  await expect(originals.keep('../../evil', 'pdf', new Uint8Array())).rejects.toThrow(RangeError);
});

test('a folder that went is made again by the next file', async () => {
  const originals = await openOriginals(folder);
  await rm(folder, { recursive: true });
  await originals.keep(ID, 'pdf', new Uint8Array([1]));
  expect(await originals.find(ID)).toBe(join(folder, `${ID}.pdf`));
});

test.each(['pdf', 'png', 'jpeg', 'tiff'] as const)('a %s keeps its bytes, and its kind in its name', async (kind) => {
  const originals = await openOriginals(folder);
  await originals.keep(ID, kind, new Uint8Array([1, 2, 3]));

  expect(await originals.find(ID)).toBe(join(folder, `${ID}.${kind}`));
  expect(await originals.load(ID)).toEqual(new Uint8Array([1, 2, 3]));
  expect(await originals.load('b'.repeat(64))).toBeNull();
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

test('only a hash finds, loads, removes or keeps a file, whatever lies around the folder', async () => {
  const inner = join(folder, 'documents');
  const originals = await openOriginals(inner);
  await originals.keep(ID, 'pdf', new Uint8Array([1]));
  const outside = [join(folder, 'x.pdf'), join(inner, 'x.pdf')];
  for (const path of outside) await writeFile(path, 'not an original');

  expect(await originals.find(ID)).toBe(join(inner, `${ID}.pdf`));
  for (const id of ['', 'x', '../x', `${ID}/../x`, ID.toUpperCase(), `${ID}\0`, 'b'.repeat(64)]) {
    expect(await originals.find(id), id).toBeNull();
    expect(await originals.load(id), id).toBeNull();
    await originals.remove(id);
  }
  for (const path of outside) expect(await readFile(path, 'utf8')).toBe('not an original');
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

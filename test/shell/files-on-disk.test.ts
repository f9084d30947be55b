import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOnDisk } from '../../main/shell/desktop/files-on-disk.ts';

let folder: string;
/** No file is of a format: what is found is found by its name. */
const nothingElse = async (): Promise<boolean> => false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-files-'));
  await mkdir(join(folder, 'b'));
  await mkdir(join(folder, 'empty'));
  for (const name of [
    'c.PDF',
    'a.pdf',
    'notes.txt',
    join('b', 'inside.pdf'),
    'd.jpg',
    'e.JPEG',
    'f.png',
    'g.tif',
    'h.TIFF',
  ])
    await writeFile(join(folder, name), name);
});

afterAll(() => rm(folder, { recursive: true }));

const names = async (path: string): Promise<unknown> => {
  const found = await filesOnDisk(nothingElse)(path);
  return found.ok ? found.value.map(({ fileName }) => fileName) : found.error.message;
};

test('a folder stands for the PDFs and pictures in it, by name', async () => {
  expect(await names(folder)).toEqual(['a.pdf', 'inside.pdf', 'c.PDF', 'd.jpg', 'e.JPEG', 'f.png', 'g.tif', 'h.TIFF']);
});

test('a file named outright is taken whatever it is called', async () => {
  expect(await names(join(folder, 'notes.txt'))).toEqual(['notes.txt']);
});

test('what is not there is said to be not there', async () => {
  expect(await names(join(folder, 'gone.pdf'))).toBe('gone.pdf could not be found; check that it is still there.');
  expect(await names(join(folder, 'empty'))).toBe(
    "The folder empty holds no PDF, no picture of a page and no bank's file that Egret knows.",
  );
});

test('a file that goes away before it is read fails in a sentence', async () => {
  const path = join(folder, 'fleeting.pdf');
  await writeFile(path, '');
  const found = await filesOnDisk(nothingElse)(path);
  await rm(path);
  const [file] = found.ok ? found.value : [];
  expect(await file?.load()).toMatchObject({ ok: false, error: { code: 'file_unreadable' } });
});

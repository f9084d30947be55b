import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** A file's JSON as its schema has it, or `missing` where there is no such file. Throws where it is damaged. */
export async function readJsonFile<T, M>(path: string, parse: (value: unknown) => T, missing: M): Promise<T | M> {
  try {
    return parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing;
    throw error;
  }
}

/** Writes JSON whole; its folder is made where it is missing. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeWhole(path, `${JSON.stringify(value)}\n`);
}

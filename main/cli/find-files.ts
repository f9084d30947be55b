import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../../shared/result.ts';
import type { IsReadableFile } from '../flows/index.ts';

/** The files one call is about. */
export interface FoundFiles {
  readonly paths: readonly string[];
  /** Files of the folders that are nothing Egret reads. */
  readonly ignored: number;
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/**
 * The files behind the paths given: a folder is walked, sorted by name, and only what Egret reads is kept; a file named
 * outright is kept whatever it is. Fails where a path does not exist or a folder cannot be read.
 */
export async function findFiles(paths: readonly string[], isReadable: IsReadableFile): Promise<Result<FoundFiles>> {
  const found: string[] = [];
  let ignored = 0;
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        found.push(path);
        continue;
      }
      for (const file of await walk(path)) {
        if (await isReadable(file)) found.push(file);
        else ignored += 1;
      }
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = error instanceof Error ? error.message : String(error);
      return missing
        ? failure('file_missing', `${path} does not exist.`)
        : failure('file_unreadable', `${path} cannot be read (${reason}).`);
    }
  }
  return success({ paths: found, ignored });
}

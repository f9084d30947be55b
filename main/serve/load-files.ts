import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Context, loadStatements } from '../heron/server/index.ts';

/**
 * Reads files into companies of an owner: each file's holder is the company. Statements whose arithmetic does not hold wait
 * for approval, as uploaded ones do.
 *
 * @returns a sentence for each file that could not be read
 */
export async function loadFiles(context: Context, owner: string, paths: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const path of paths) {
    try {
      const reason = await loadStatements(context, owner, basename(path), new Uint8Array(await readFile(path)));
      if (reason !== null) failed.push(reason);
    } catch (error) {
      failed.push(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
  }
  return failed;
}

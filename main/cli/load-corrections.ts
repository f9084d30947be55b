import { readFile } from 'node:fs/promises';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { readKnownCorrections } from '../flows/index.ts';

/** The rules and corrections of a file; none without one. A failure names the file. */
export async function loadCorrections(path: string | null): Promise<Result<Corrections>> {
  if (path === null) return success(NO_CORRECTIONS);
  try {
    const read = readKnownCorrections(await readFile(path, 'utf8'));
    return read.ok ? read : failure(read.error.code, `${path}: ${read.error.message}`);
  } catch (error) {
    return failure(
      'file_unreadable',
      `${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

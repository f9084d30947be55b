import { readFile } from 'node:fs/promises';
import { readColumnMapping } from '../../shared/column-mapping.ts';
import type { ColumnMapping } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';

/** What the columns of tables hold. @param path of the file that `--columns` names; null: it is inferred */
export async function loadColumns(path: string | null): Promise<Result<ColumnMapping | null>> {
  if (path === null) return success(null);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure('file_unreadable', `${path} cannot be read.`);
  const mapping = readColumnMapping(text);
  return mapping.ok ? mapping : failure(mapping.error.code, `${path}: ${mapping.error.message}`);
}

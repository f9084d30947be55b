import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, type SummarySettings } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { readKnownSettings } from '../flows/index.ts';

/** How the figures are to be computed. @param path of the file that `--settings` names; null: by the defaults */
export async function figureSettings(path: string | null): Promise<Result<SummarySettings>> {
  if (path === null) return success(DEFAULT_SETTINGS);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure('file_unreadable', `${path} cannot be read.`);
  const settings = readKnownSettings(text);
  return settings.ok ? settings : failure(settings.error.code, `${path}: ${settings.error.message}`);
}

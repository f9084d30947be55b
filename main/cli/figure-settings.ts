import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, type SummarySettings } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { readSettings } from '../../shared/settings-file.ts';
import { isHolidayCalendar } from '../summaries/index.ts';

/** How the figures are to be computed. @param path of the file that `--settings` names; null: by the defaults */
export async function figureSettings(path: string | null): Promise<Result<SummarySettings>> {
  if (path === null) return success(DEFAULT_SETTINGS);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure('file_unreadable', `${path} cannot be read.`);
  const settings = readSettings(text);
  if (!settings.ok) return failure(settings.error.code, `${path}: ${settings.error.message}`);
  const { holidayCalendar } = settings.value;
  if (isHolidayCalendar(holidayCalendar)) return settings;
  return failure('invalid_request', `${path}: "${holidayCalendar}" is no calendar of holidays, such as US or GB-ENG.`);
}

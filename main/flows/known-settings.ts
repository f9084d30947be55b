import { DEFAULT_SETTINGS, type SummarySettings } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { readSettings } from '../../shared/settings/file.ts';
import { CORRECTION_CHOICES } from '../enrichment/index.ts';
import { isHolidayCalendar } from '../summaries/index.ts';

const CATEGORIES: ReadonlySet<string> = new Set([
  ...CORRECTION_CHOICES.categories.map(({ slug }) => slug),
  ...DEFAULT_SETTINGS.nonRevenueCategories,
]);

/** Settings that name only what this version knows: one that could not be followed would change nothing without a word. */
export function knownSettings(settings: SummarySettings): Result<SummarySettings> {
  const { holidayCalendar, nonRevenueCategories, profitAndLossSections } = settings;
  if (!isHolidayCalendar(holidayCalendar))
    return failure('invalid_request', `"${holidayCalendar}" is no calendar of holidays, such as US or GB-ENG.`);
  const named = [...nonRevenueCategories, ...Object.keys(profitAndLossSections)];
  const unknown = named.find((slug) => !CATEGORIES.has(slug));
  return unknown === undefined
    ? success(settings)
    : failure(
        'invalid_request',
        `The settings name the category ${unknown}, which this version of Egret does not know.`,
      );
}

/** Reads a file of settings; a failure says in a sentence what is wrong with it. */
export function readKnownSettings(text: string): Result<SummarySettings> {
  const read = readSettings(text);
  return read.ok ? knownSettings(read.value) : read;
}

import type { SettingName } from '../settings/changes.ts';

/** What a figure means. */
export interface FigureDefinition {
  /** Its name in the calculations, such as `averageBalance`. */
  readonly figure: string;
  /** What people call it. */
  readonly name: string;
  readonly sentence: string;
  /** The settings it depends on. */
  readonly settings: readonly SettingName[];
}

/** What settings may say, and what they define. */
export interface SettingsChoices {
  readonly definitions: readonly FigureDefinition[];
  readonly holidayCalendars: readonly HolidayCalendar[];
}

/** A calendar of holidays: `GB-ENG` is `United Kingdom, England`. */
export interface HolidayCalendar {
  readonly code: string;
  readonly name: string;
}

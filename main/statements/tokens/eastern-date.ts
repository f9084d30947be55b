/** A date as East Asian statements write it; the year is null where none is printed. */
export interface EasternDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The year before the first of a Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

const DATE = /^(?:(?:(令和|平成)(\d{1,2}|元)|(\d{4}))年)?(\d{1,2})月(\d{1,2})日$/;

/** A word as a date by its characters for year, month and day: `2025年12月2日`, `令和7年12月2日`, `12月2日`; null where it is none. */
export function easternDate(text: string): EasternDate | null {
  const [, era, ofEra, full, month, day] = DATE.exec(text) ?? [];
  if (!month || !day) return null;
  const began = era ? ERAS[era] : undefined;
  const year = began === undefined ? full : began + (ofEra === '元' ? 1 : Number(ofEra));
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
}

const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/** The calendar day that an ISO 8601 time is written with; null for what is no time. The day itself is not checked. */
export const writtenDay = (timestamp: string): string | null => TIMESTAMP.exec(timestamp)?.[1] ?? null;

/**
 * When an ISO 8601 time or day is, in milliseconds since 1970. Without a time zone it is taken as UTC, a day as its first
 * moment; NaN for what is neither.
 */
export function instantOf(text: string): number {
  const [, day, time, zone = 'Z'] = TIMESTAMP.exec(text) ?? [];
  return Date.parse(day === undefined ? text : `${day}T${time}${zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2')}`);
}

const two = (part: number): string => String(part).padStart(2, '0');

/** An instant (ISO 8601) as a clock on this wall shows it: `2026-03-01 09:30`. */
export function shownInstant(instant: string): string {
  const at = new Date(instant);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same to the second, for what happens more than once a minute: `2026-03-01 09:30:15`. */
export const shownSecond = (instant: string): string =>
  `${shownInstant(instant)}:${two(new Date(instant).getSeconds())}`;

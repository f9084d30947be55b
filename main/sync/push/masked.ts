const LONG_NUMBER = /\d(?:[ -]?\d){5,}/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEPT_DIGITS = 4;

/** A text in which of each number of six digits or more, with spaces and hyphens or without, only the last four are left. */
export const masked = (text: string): string =>
  text.replace(LONG_NUMBER, (number) =>
    DAY.test(number) ? number : `****${number.replace(/\D/g, '').slice(-KEPT_DIGITS)}`,
  );

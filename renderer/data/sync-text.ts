import { formatMoney } from '../../shared/money.ts';

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1000;

/** A size as people read it: `12.3 KB`. */
export function bytesText(bytes: number): string {
  const unit = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)), UNITS.length - 1);
  const value = bytes / STEP ** unit;
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}

export const countText = (count: number): string => count.toLocaleString('en-US');

/** `1 request`, `2,001 requests`. */
export const countOf = (count: number, one: string): string => `${countText(count)} ${one}${count === 1 ? '' : 's'}`;

/** A moment in the reader's own time: `2026-06-30 14:05`. */
export function momentText(milliseconds: number): string {
  const date = new Date(milliseconds - new Date(milliseconds).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16).replace('T', ' ');
}

/** Who a service is: its host. */
export const hostOf = (baseUrl: string): string => new URL(baseUrl).host;

/** A figure in its own unit; a dash where it is not told. */
export function figureText(value: number | null, isMoney: boolean, currency: string | null): string {
  if (value === null) return '–';
  return isMoney ? formatMoney(value, currency) : countText(value);
}

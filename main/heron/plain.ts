import type { Finding, Place, Rectangle } from '../../shared/model/index.ts';
import { toDecimal, toMajor } from '../../shared/money.ts';

/** Minor units as Heron writes plain amounts: a number in major units, null where there is none. */
export const number = (minor: number | null, currency: string | null): number | null =>
  minor === null ? null : toMajor(minor, currency);

/** Minor units as seed 002 writes money: an exact decimal string beside its currency, null where there is none. */
export const money = (minor: number | null, currency: string | null): object | null =>
  minor === null ? null : { amount: toDecimal(minor, currency), currency };

/** A rectangle in PDF points with its page, as Heron's PDF transactions carry it (`bounds`). */
export const place = (page: number, { xMin, xMax, yMin, yMax }: Rectangle): object => ({
  page,
  x_min: xMin,
  x_max: xMax,
  y_min: yMin,
  y_max: yMax,
});

/** Where a row stands: on a page, or in a file that has none. */
export const rowPlace = (row: Place): object =>
  row.page === null
    ? { page: null, bounds: null, in_file: row.inFile }
    : { page: row.page, bounds: place(row.page, row.bounds) };

export const findingJson = ({ code, severity, message, page, bounds, inFile, transactionId }: Finding): object => ({
  code,
  severity,
  message,
  page,
  bounds: page === null || bounds === null ? null : place(page, bounds),
  ...(inFile !== undefined && { in_file: inFile }),
  transaction: transactionId,
});

/** Minor units as Heron writes money in every calculation but seed 002's: a number beside its currency. */
export const amountOf = (minor: number | null, currency: string | null): object | null =>
  minor === null ? null : { amount: toMajor(minor, currency), currency };

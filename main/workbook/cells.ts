import type { CellObject } from 'xlsx';
import { daysBetween, type PlainDate } from '../../shared/dates.ts';
import type { Place } from '../../shared/model/index.ts';
import { exponentOf, toMajor } from '../../shared/money.ts';
import { WIDEST } from './column-widths.ts';
import { withLook } from './looks.ts';
import { sheetText } from './sheet-text.ts';
import { textWidth } from './text-width.ts';

/** No cell at all; one object serves every gap. */
export const EMPTY: CellObject = { t: 'z' };

// A number ends in room as wide as a bracket, so that it keeps a distance from the text in the next column.
const COUNT_FORMAT = '#,##0_)';
export const PERCENT_FORMAT = '0.00_)';
export const CONCENTRATION_FORMAT = '0.0000_)';
export const SHARE_FORMAT = '0.00%_)';
export const MEAN_COUNT_FORMAT = '#,##0.00_)';
export const RATIO_FORMAT = '0.000000_)';
const DATE_FORMAT = 'yyyy-mm-dd_)';
export const MONTH_FORMAT = 'yyyy-mm_)';
const YES_NO_FORMAT = '"yes"_);;"no"_)';
/** Day 0 of a spreadsheet's calendar, right from March 1900 on (before, Excel counts a 29 February 1900). */
const DAY_ZERO: PlainDate = '1899-12-30';
const FIRST_RELIABLE_DAY: PlainDate = '1900-03-01';

/**
 * Text that stays text whatever it begins with: the type is stated, so `=1+1` is no formula. What is longer than the
 * widest column is wrapped.
 */
export function text(value: string | null): CellObject {
  if (value === null || value === '') return EMPTY;
  const cell: CellObject = { t: 's', v: sheetText(value) };
  return textWidth(value) < WIDEST ? cell : withLook(cell, 'wrapped');
}

/** A figure that must carry a mark, because it rests on statements whose arithmetic proves nothing, or fails. */
export const marked = (cell: CellObject, isUnsure: boolean): CellObject =>
  isUnsure && cell.t !== 'z' ? withLook(cell, 'unsure') : cell;

/** 1 and 0 that read as yes and no: numbers, so that formulas can add and compare them. */
export const flag = (value: boolean): CellObject => ({ t: 'n', v: value ? 1 : 0, z: YES_NO_FORMAT });

/** A whole number. */
export const count = (value: number | null): CellObject =>
  value === null ? EMPTY : { t: 'n', v: value, z: COUNT_FORMAT };

/** The page a row stands on; its place in the file where that has no pages. */
export const pageCell = (row: Place): CellObject => (row.page === null ? text(row.inFile) : count(row.page));

/** A number by which sheets refer to a thing: no quantity, so it stands at the left. */
export const ordinal = (value: number): CellObject => withLook(count(value), 'fact');

/** A number in `format`. */
export const figure = (value: number | null, format: string): CellObject =>
  value === null ? EMPTY : { t: 'n', v: value, z: format };

/** A serial day number rather than a `Date`: it has no time zone to shift it. */
export function date(value: PlainDate | null): CellObject {
  if (value === null || value < FIRST_RELIABLE_DAY) return text(value);
  return { t: 'n', v: daysBetween(DAY_ZERO, value), z: DATE_FORMAT };
}

/** How a currency's amounts are written: two decimals for most, none for JPY, three for KWD. */
export function moneyFormat(currency: string | null): string {
  const exponent = exponentOf(currency);
  return exponent === 0 ? '#,##0_)' : `#,##0.${'0'.repeat(exponent)}_)`;
}

/** Minor units as a number in major units. */
export const money = (minor: number | null, currency: string | null): CellObject =>
  minor === null ? EMPTY : { t: 'n', v: toMajor(minor, currency), z: moneyFormat(currency) };

/** `cell` as the result of `formula`: the program that opens the file may show it at once, and recompute it. */
export const computed = (cell: CellObject, formula: string): CellObject =>
  cell.t === 'n' ? { t: 'n', v: cell.v ?? 0, f: formula, z: cell.z ?? COUNT_FORMAT } : EMPTY;

import { z } from 'zod';
import { plainDate } from '../../../../shared/dates.ts';
import { isStatementYear } from '../../../../shared/statement-years.ts';
import { instantOf, writtenDay } from '../../index.ts';

/** A text that says something: `?name=` is a mistake, and never means "any". */
export const text = z.string().min(1);

/** A name that may be given several times, or once with commas. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat().flatMap((one) => one.split(',')))
  .pipe(z.array(text));

export const flag = z.stringbool();

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const isDay = (text: string): boolean => {
  const [, year, month, date] = DAY.exec(text) ?? [];
  return date !== undefined && plainDate(Number(year), Number(month), Number(date)) !== null;
};

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, 'Not a day, YYYY-MM-DD.');

/** A day that a statement can have. */
export const statementDay = day.refine(
  (one) => isStatementYear(Number(one.slice(0, 4))),
  'Not a day from 1980 to 2079.',
);

/** A day or a time, ISO 8601. */
export const moment = text.refine(
  (one) => isDay(writtenDay(one) ?? one) && !Number.isNaN(instantOf(one)),
  'Not a day or time of ISO 8601.',
);

/** A number; no text counts as zero. */
export const number = z.string().regex(/\S/, 'Not a number.').pipe(z.coerce.number());

export const wholeNumber = (lowest: number, highest: number) => number.pipe(z.int().min(lowest).max(highest));

export const page = wholeNumber(1, Number.MAX_SAFE_INTEGER).default(1);

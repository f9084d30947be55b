import type { Line } from '../words/lines.ts';
import { DAY_AND_MONTH } from './money-tokens.ts';

const WHOLE = /^\D{0,4}\d{1,3}([.,'’])\d{3}(?:\1\d{3})*\D{0,4}$/;
/** A million or more: its marks can be no decimal ones. */
const MILLIONS = /^\D{0,4}\d{1,3}([.,'’])\d{3}(?:\1\d{3})+\D{0,4}$/;
const WITH_DECIMALS = /^\D{0,4}\d+(?:[.,'’]\d{3})*[.,]\d{2}[^\d%]{0,4}$/;
/** Whole numbers from which a document writes all its money so. */
const MANY = 4;

/** True when a document writes money in whole numbers although its currency has minor units: no figure but a rate has decimals. */
export function writesWholeNumbers(lines: readonly Line[]): boolean {
  const figures = lines.flatMap(({ words }) =>
    words.filter(({ text }, at) => !DAY_AND_MONTH.test(text) && words[at + 1]?.text !== '%').map(({ text }) => text),
  );
  return (
    figures.some((text) => MILLIONS.test(text)) &&
    figures.filter((text) => WHOLE.test(text)).length >= MANY &&
    !figures.some((text) => WITH_DECIMALS.test(text))
  );
}

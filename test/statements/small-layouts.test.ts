import { describe, expect, test } from 'vitest';
import { readStatements } from '../../main/statements/index.ts';
import type { Statement } from '../../shared/model/index.ts';
import { pageOfText } from './lines-of-text.ts';
import { SMALL_LAYOUTS, type SmallLayout } from './small-layouts.ts';
import { LAYOUTS_ABROAD } from './small-layouts-abroad.ts';
import { LAYOUTS_AGAIN } from './small-layouts-again.ts';
import { LAYOUTS_AROUND } from './small-layouts-around.ts';
import { LAYOUTS_BESIDE } from './small-layouts-beside.ts';
import { LAYOUTS_ELSEWHERE } from './small-layouts-elsewhere.ts';
import { HELD_LAYOUTS } from './small-layouts-held.ts';
import { MIXED_LAYOUTS } from './small-layouts-mixed.ts';
import { ODD_LAYOUTS } from './small-layouts-odd.ts';
import { CARD_LAYOUTS } from './small-layouts-of-cards.ts';
import { COUNTRY_LAYOUTS } from './small-layouts-of-countries.ts';
import { OTHERWISE_LAYOUTS } from './small-layouts-otherwise.ts';

const read = (text: string): readonly Statement[] =>
  readStatements([pageOfText(text)], 'document', { currency: null, dateOrder: null }).statements;

const facts = ({ transactions }: Statement): string[] => transactions.map(({ date, amount }) => `${date} ${amount}`);

/** A figure with its minor units, and neither a date nor a part of one. */
const FIGURE = /(?<![\d.,/]|\d-)\d{1,3}(?:[., ']\d{3})*[.,]\d{2}(?![\d./-])/g;
/** A figure of whole yen, forints or pesos. */
const WHOLE = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,])/g;
/** What looks like one and is a date in front of its line. */
const DAY_AND_MONTH = /^\d{1,2}\.\d{2}$/;

/** The text once for every figure that counts, with that figure's first digit changed. */
function falsified({ text, asides }: SmallLayout): string[] {
  return [...text.matchAll(text.match(FIGURE) ? FIGURE : WHOLE)].flatMap(({ 0: figure, index }) => {
    const isDate = DAY_AND_MONTH.test(figure) && /\d,\d{2}\b/.test(text);
    if (isDate || asides.includes(figure) || /^0+[.,]00$/.test(figure)) return [];
    const digit = figure.startsWith('9') ? '8' : String(Number(figure[0]) + 1);
    return [text.slice(0, index) + digit + text.slice(index + 1)];
  });
}

describe.each([
  ...SMALL_LAYOUTS,
  ...COUNTRY_LAYOUTS,
  ...LAYOUTS_BESIDE,
  ...LAYOUTS_AGAIN,
  ...LAYOUTS_ABROAD,
  ...LAYOUTS_AROUND,
  ...LAYOUTS_ELSEWHERE,
  ...CARD_LAYOUTS,
  ...ODD_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...HELD_LAYOUTS,
  ...OTHERWISE_LAYOUTS,
])('$name', (layout) => {
  test('is read to the cent and proven', () => {
    const statements = read(layout.text);
    expect(statements.map(facts)).toEqual([layout.rows]);
    const { opening: openingBalance, closing: closingBalance, verdict = 'proven' } = layout;
    expect(statements).toMatchObject([{ openingBalance, closingBalance, verdict }]);
  });

  test('is proven no more when any one of its figures is another', () => {
    const texts = falsified(layout);
    expect(texts.length).toBeGreaterThanOrEqual(4);
    const proven = texts.filter((text) =>
      read(text).some(({ verdict }) => verdict === 'proven' || verdict === 'repaired'),
    );
    expect(proven).toEqual([]);
  });
});

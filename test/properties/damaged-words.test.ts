import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReader } from '../../main/reading/index.ts';
import { readStatements } from '../../main/statements/index.ts';
import { enclose, type PageWords, type Rectangle, type Word } from '../../shared/model/index.ts';
import { makeStatement } from '../support/maker/index.ts';
import { onPage } from '../support/on-page.ts';
import { PATIENCE, search } from './fuzz.ts';

/** Whatever words a page says and wherever they stand, they are read to an end, and what comes out is whole. */
const RUNS = 40;
const FAMILIES = ['ledger', 'sections', 'card', 'uk'] as const;

const made = new Map<string, readonly PageWords[]>();

beforeAll(async () => {
  const reader = createReader();
  for (const family of FAMILIES) {
    const pages = await reader.read(makeStatement(family, 11).pdf, { fileName: family, passwords: [] });
    if (!pages.ok) throw new Error(pages.error.message);
    made.set(family, pages.value);
  }
  await reader.close();
});
afterAll(() => made.clear());

type Damage = (words: readonly Word[]) => readonly Word[];

const changed =
  (which: number, change: (word: Word, words: readonly Word[]) => readonly Word[]): Damage =>
  (words) => {
    const at = which % Math.max(1, words.length);
    return words.flatMap((word, index) => (index === at ? change(word, words) : [word]));
  };

const TEXTS = [
  '99,999,999,999,999,999.99',
  '-0.00',
  '(1.00)',
  '1.234.567,89-',
  '$',
  '31/02/2026',
  '00/00/0000',
  'Opening balance',
  'Closing balance',
  'Balance',
  'Total',
  'Page 1 of 0',
  '\u202e1.00',
  '',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string(), fc.string({ unit: 'grapheme', maxLength: 40 }));
const distance = fc.oneof(fc.integer({ min: -900, max: 900 }), fc.constantFrom(0, 1e-9, -1e7, 1e7, 1e15));
const rectangle = fc
  .record({ x: distance, y: distance, width: distance.map(Math.abs), height: distance.map(Math.abs) })
  .map(({ x, y, width, height }): Rectangle => ({ xMin: x, xMax: x + width, yMin: y, yMax: y + height }));

const shifted = ({ xMin, xMax, yMin, yMax }: Rectangle, x: number, y: number): Rectangle => ({
  xMin: xMin + x,
  xMax: xMax + x,
  yMin: yMin + y,
  yMax: yMax + y,
});

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat().map((at) => changed(at, () => [])),
  fc.nat().map((at) => changed(at, (word) => [word, word])),
  fc.tuple(fc.nat(), text).map(([at, says]) => changed(at, (word) => [{ ...word, text: says }])),
  fc.tuple(fc.nat(), rectangle).map(([at, bounds]) => changed(at, (word) => [{ ...word, bounds }])),
  fc
    .tuple(fc.nat(), distance, distance)
    .map(([at, x, y]) => changed(at, (word) => [{ ...word, bounds: shifted(word.bounds, x, y) }])),
  fc
    .tuple(fc.nat(), fc.nat())
    .map(([at, from]) => changed(at, (word, all) => [{ ...word, text: all[from % all.length]?.text ?? '' }])),
  fc.tuple(fc.nat(), fc.nat({ max: 60 })).map(
    ([from, many]): Damage =>
      (words) =>
        words.toSpliced(from % Math.max(1, words.length), many),
  ),
  fc.constant<Damage>((words) => words.toReversed()),
);

const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.xMin >= outer.xMin && inner.xMax <= outer.xMax && inner.yMin >= outer.yMin && inner.yMax <= outer.yMax;

/** Where a page's words stand, all together. */
const extent = (pages: readonly PageWords[], number: number): Rectangle =>
  enclose(pages.filter((page) => page.number === number).flatMap(({ words }) => words.map(({ bounds }) => bounds)));

function expectWhole(pages: readonly PageWords[]): void {
  const read = () => readStatements(pages, 'document', { currency: null, dateOrder: null });
  const { statements } = read();
  expect(read().statements).toEqual(statements);
  const rows = statements.flatMap(({ transactions }) => transactions);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { amount, balance, date, page, bounds } of rows.map(onPage)) {
    expect(Number.isSafeInteger(amount) && Number.isSafeInteger(balance ?? 0)).toBe(true);
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    expect(within(bounds, extent(pages, page))).toBe(true);
  }
}

test.each(FAMILIES)('damaged words of the family %s', { timeout: PATIENCE }, (family) => {
  const pages = made.get(family) ?? [];
  fc.assert(
    fc.property(fc.nat(), fc.array(damage, { minLength: 1, maxLength: 12 }), (which, damages) => {
      const hurt = which % pages.length;
      expectWhole(
        pages.map((page, index) =>
          index === hurt ? { ...page, words: damages.reduce((words, harm) => harm(words), page.words) } : page,
        ),
      );
    }),
    search(RUNS),
  );
});

import { expect, test } from 'vitest';
import { cutToPage } from '../../main/reading/cut-to-page.ts';
import type { Rectangle, Word } from '../../shared/model/index.ts';

const word = (text: string, bounds: Rectangle): Word => ({
  text,
  page: 1,
  bounds,
  source: 'text',
  confidence: 1,
  angle: 0,
});

test('words are seen as far as the page goes', () => {
  const inside = word('inside', { xMin: 0, xMax: 100, yMin: 190, yMax: 200 });
  const words = [
    inside,
    word('over', { xMin: -10, xMax: 110, yMin: -5, yMax: 205 }),
    word('left', { xMin: -20, xMax: 0, yMin: 10, yMax: 20 }),
    word('right', { xMin: 100, xMax: 120, yMin: 10, yMax: 20 }),
    word('above', { xMin: 10, xMax: 20, yMin: -9, yMax: 0 }),
    word('below', { xMin: 10, xMax: 20, yMin: 201, yMax: 210 }),
  ];
  expect(cutToPage(words, { width: 100, height: 200 })).toEqual([
    inside,
    word('over', { xMin: 0, xMax: 100, yMin: 0, yMax: 200 }),
  ]);
});

import { describe, expect, test } from 'vitest';
import { turnFromUpright, turnToUpright, uprightSize } from '../../shared/turned.ts';

const page = { width: 600, height: 800 };
const word = { xMin: 100, xMax: 180, yMin: 50, yMax: 62 };

describe('a rectangle on a turned page', () => {
  test('is where it was when the page is upright', () => {
    expect(turnFromUpright(word, page, 0)).toEqual(word);
  });

  test('moves with the page: a quarter clockwise brings the top to the right', () => {
    expect(uprightSize(page, 90)).toEqual({ width: 800, height: 600 });
    expect(turnFromUpright(word, page, 90)).toEqual({ xMin: 538, xMax: 550, yMin: 100, yMax: 180 });
  });

  test.each([-3, 1.5, 88, 92, 180, -179, -90])('turned by %f degrees comes back', (turn) => {
    const back = turnToUpright(turnFromUpright(word, page, turn), page, turn);
    for (const side of ['xMin', 'xMax', 'yMin', 'yMax'] as const) expect(back[side]).toBeCloseTo(word[side], 1);
  });
});

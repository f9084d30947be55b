import { describe, expect, it } from 'vitest';
import { boxOn, drawingScale } from '../../renderer/screens/page-view/geometry.ts';

describe('boxOn', () => {
  it('places a rectangle as a share of its page, with a little air', () => {
    expect(boxOn({ width: 200, height: 400 }, { xMin: 22, xMax: 98, yMin: 42, yMax: 58 })).toEqual({
      left: '10.000%',
      top: '10.000%',
      width: '40.000%',
      height: '5.000%',
    });
  });
});

describe('drawingScale', () => {
  it('draws as many pixels as the screen shows', () => {
    expect(drawingScale({ width: 600, height: 800 }, 300, 2)).toBe(1);
  });

  it('stays within a bound on a page as large as a wall', () => {
    const scale = drawingScale({ width: 14_400, height: 14_400 }, 14_400, 2);
    expect((14_400 * scale) ** 2).toBeCloseTo(16_000_000);
  });
});

import { describe, expect, it } from 'vitest';
import { drawingScale, lightOn } from '../../renderer/screens/page-view/geometry.ts';
import { turnFromUpright, uprightSize } from '../../shared/turned.ts';

const PAGE = { width: 200, height: 400 };
const ROW = { xMin: 22, xMax: 98, yMin: 42, yMax: 58 };
const UPRIGHT = { left: '10.000%', top: '10.000%', width: '40.000%', height: '5.000%', rotate: '0deg' };

describe('lightOn', () => {
  it('places a rectangle as a share of its page, with a little air', () => {
    expect(lightOn(PAGE, ROW, 0)).toEqual(UPRIGHT);
  });

  it.each([90, 180, -90])('follows a page turned by %d degrees back upright', (turn) => {
    expect(lightOn(PAGE, turnFromUpright(ROW, uprightSize(PAGE, turn), turn), turn)).toEqual(UPRIGHT);
  });

  it.each([3, 93, -2, 178])('lies as the row does on a page turned by %d degrees', (turn) => {
    const tilt = turn - Math.round(turn / 90) * 90;
    const { rotate, width, height } = lightOn(PAGE, turnFromUpright(ROW, uprightSize(PAGE, turn), turn), turn);
    expect(rotate).toBe(`${tilt}deg`);
    expect(Number.parseFloat(width)).toBeCloseTo(40, 1);
    expect(Number.parseFloat(height)).toBeCloseTo(5, 1);
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

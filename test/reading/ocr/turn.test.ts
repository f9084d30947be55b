import { describe, expect, test } from 'vitest';
import { binarise } from '../../../main/reading/ocr/binarise.ts';
import { transposed, upsideDown } from '../../../main/reading/ocr/bitmap.ts';
import { letterSize } from '../../../main/reading/ocr/letter-size.ts';
import { tiltOf } from '../../../main/reading/ocr/tilt.ts';
import { turnsOf } from '../../../main/reading/ocr/turn.ts';
import { withoutRules } from '../../../main/reading/ocr/without-rules.ts';
import { linesOfInk } from './lines-of-ink.ts';

describe('the tilt of a page', () => {
  test.each([-4.5, -2, -0.7, 0, 0.3, 1.2, 2.5, 5])('of %f degrees is found', (degrees) => {
    expect(Math.abs(tiltOf(linesOfInk(degrees)) - degrees)).toBeLessThan(0.1);
  });

  test('of a blank page is none', () => {
    expect(turnsOf({ width: 50, height: 50, data: new Uint8Array(2500) }, null)[0]).toBe(0);
  });
});

describe('a page on its side', () => {
  test.each([0, 1.4, -2])('tilted by %f degrees', (degrees) => {
    // Rows and columns exchanged: a quarter turn clockwise, mirrored, which lines do not mind.
    const [turn] = turnsOf(transposed(linesOfInk(degrees)), null);
    expect(Math.abs(turn - (90 - degrees))).toBeLessThan(0.1);
  });

  test('upside down looks the same', () => {
    expect(Math.abs(turnsOf(upsideDown(linesOfInk(1.4)), null)[0] - 1.4)).toBeLessThan(0.1);
  });

  test('is not mistaken for one with ruled columns', () => {
    const page = linesOfInk(0);
    for (const x of [30, 200, 420, 580]) for (let y = 20; y < 780; y += 1) page.data[y * page.width + x] = 1;
    expect(turnsOf(page, null)[0]).toBe(0);
  });
});

test('letters are measured whichever way they stand', () => {
  const page = linesOfInk(0);
  expect(letterSize(page)).toBe(11);
  expect(letterSize(transposed(page))).toBe(11);
  expect(letterSize({ width: 10, height: 10, data: new Uint8Array(100) })).toBeNull();
});

test('ruled lines and frames are taken out, letters stay', () => {
  const page = linesOfInk(0);
  const before = page.data.slice();
  page.data.fill(1, 10 * page.width, 12 * page.width);
  expect(withoutRules(page, 50).data).toEqual(before);
});

test('ink is found in the shadow as in the light', () => {
  const ink = linesOfInk(0);
  const data = ink.data.map((dark, at) => ((at % ink.width) / ink.width) * 150 * (dark ? 0.3 : 1) + (dark ? 20 : 100));
  const found = binarise({ ...ink, data: Uint8Array.from(data) });
  const right = found.data.filter((value, at) => value === ink.data[at]).length;
  expect(right / ink.data.length).toBeGreaterThan(0.98);
});

import { expect, test } from 'vitest';
import { greyOf } from '../../../main/reading/ocr/bitmap.ts';
import { evenLight } from '../../../main/reading/ocr/even-light.ts';
import { withoutSpecks } from '../../../main/reading/ocr/without-specks.ts';
import { linesOfInk } from './lines-of-ink.ts';

const ink = linesOfInk(0);
const clean = { ...ink, data: ink.data.map((dark) => (dark ? 20 : 250)) };

test('a clean picture is given back as it is', () => {
  expect(evenLight(clean)).toBe(clean);
  expect(withoutSpecks(clean)).toBe(clean);
});

test('a shadow over one side is evened out', () => {
  const shaded = { ...clean, data: clean.data.map((value, at) => value * (1 - (0.5 * (at % 600)) / 600)) };
  const { data } = evenLight(shaded);
  const paper = data.filter((_, at) => ink.data[at] === 0);
  expect(paper.every((value) => value > 215)).toBe(true);
  expect(data.every((value, at) => ink.data[at] === 0 || value < 60)).toBe(true);
});

test('specks go, letters stay', () => {
  const specked = { ...clean, data: clean.data.slice() };
  const specks = Array.from({ length: 4000 }, (_, speck) => 601 + speck * 97).filter((at) => !ink.data[at]);
  for (const at of specks) specked.data[at] = 0;
  const { data } = withoutSpecks(specked);
  // Those that touch a letter are part of it.
  expect(specks.filter((at) => (data[at] ?? 0) < 128).length / specks.length).toBeLessThan(0.1);
  const letters = clean.data.filter((value) => value < 128).length;
  expect(data.filter((value, at) => ink.data[at] === 1 && value < 128).length / letters).toBeGreaterThan(0.9);
});

test('grey is how bright colours look', () => {
  expect([...greyOf(Uint8Array.from([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]), 3, 1).data]).toEqual([
    255, 0, 150,
  ]);
});

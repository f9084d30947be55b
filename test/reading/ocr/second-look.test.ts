import type { Page } from 'tesseract.js';
import { describe, expect, test } from 'vitest';
import type { Bitmap } from '../../../main/reading/ocr/bitmap.ts';
import { crowdedFigures } from '../../../main/reading/ocr/crowded-figures.ts';
import { heightOfFigures } from '../../../main/reading/ocr/height-of-figures.ts';
import { secondLook } from '../../../main/reading/ocr/second-look.ts';
import { sheetOf } from '../../../main/reading/ocr/sheet.ts';
import { whitePaper } from '../../../main/reading/ocr/white-paper.ts';
import { withoutDirt } from '../../../main/reading/ocr/without-dirt.ts';
import { type RecognisedWord, wordsOfPage } from '../../../main/reading/ocr/words-of-page.ts';
import type { Rectangle } from '../../../shared/model/index.ts';

const PAPER = 255;
const box = (xMin: number, yMin: number, xMax: number, yMax: number): Rectangle => ({ xMin, yMin, xMax, yMax });

/** A white page with black boxes on it. */
function page(...ink: Rectangle[]): Bitmap {
  const [width, height] = [400, 200];
  const data = new Uint8Array(width * height).fill(PAPER);
  for (const { xMin, xMax, yMin, yMax } of ink)
    for (let y = yMin; y < yMax; y += 1) data.fill(0, y * width + xMin, y * width + xMax);
  return { width, height, data };
}

/** What Tesseract answers: words on lines of their own. */
const answer = (...words: { text: string; confidence: number; at: Rectangle }[]): Page =>
  ({
    blocks: [
      {
        paragraphs: words.map(({ text, confidence, at }) => ({
          lines: [{ words: [{ text, confidence, bbox: { x0: at.xMin, x1: at.xMax, y0: at.yMin, y1: at.yMax } }] }],
        })),
      },
    ],
  }) as unknown as Page;

const word = (text: string, confidence: number, at: Rectangle): RecognisedWord => ({ text, confidence, box: at });

describe('a second look', () => {
  const first = box(20, 20, 60, 40);
  const grey = page(first, box(100, 20, 140, 40));

  /** Both looks answer the same text, on the sheet's first line. */
  const look = (words: readonly RecognisedWord[], text: string, confidence: number) =>
    secondLook(grey, words, async () => answer({ text, confidence, at: box(26, 26, 70, 60) }), 'unsure');

  test('what is sure is not looked at again', async () => {
    const words = [word('1,250.00', 0.95, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
    expect(await secondLook(grey, words, () => Promise.reject(new Error('not asked')), 'unsure')).toEqual(words);
  });

  test('but for a date, which no sum bears out', async () => {
    const words = [word('20/04/2022', 0.95, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
    const [seen] = await look(words, '29/04/2022', 70);
    expect(seen).toMatchObject({ text: '20/04/2022', alternatives: ['29/04/2022'] });
    expect(seen?.confidence).toBeLessThan(0.9);
  });

  test('the same seen twice is surer than either', async () => {
    const words = [word('112.50', 0.7, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
    const [seen] = await look(words, '112.50', 70);
    expect(seen?.text).toBe('112.50');
    expect(seen?.confidence).toBeCloseTo(0.91);
  });

  test('another text is believed where the first was a guess', async () => {
    const words = [word('1l2.S0', 0.2, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
    expect((await look(words, '112.50', 95))[0]).toMatchObject({ text: '112.50', confidence: 0.95 });
  });

  test('two that differ and are both likely leave a doubt', async () => {
    const words = [word('172.50', 0.6, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
    let looks = 0;
    const [seen] = await secondLook(
      grey,
      words,
      async () => {
        looks += 1;
        return answer({ text: looks === 1 ? '112.50' : '', confidence: 95, at: box(26, 26, 70, 60) });
      },
      'unsure',
    );
    expect(seen?.text).toBe('112.50');
    expect(seen?.confidence).toBeLessThan(0.9);
    expect(seen?.alternatives).toEqual(['172.50']);
  });

  test('ink that was passed over is found, where it lies', async () => {
    const found = await look([word('OFFICE', 0.96, box(100, 20, 140, 40))], '07', 90);
    expect(found.map(({ text }) => text)).toEqual(['OFFICE', '07']);
    const { xMin = 0, xMax = 0, yMin, yMax } = found[1]?.box ?? {};
    expect([yMin, yMax]).toEqual([20, 40]);
    expect(xMin).toBeGreaterThan(15);
    expect(xMax).toBeLessThan(65);
  });

  test('a dash between two words is found by its shape', async () => {
    const words = [word('24.05', 0.95, box(20, 20, 60, 40)), word('23.06', 0.95, box(100, 20, 140, 40))];
    const dashed = page(...words.map(({ box: at }) => at), box(75, 29, 85, 31));
    const found = await secondLook(dashed, words, async () => answer(), 'unsure');
    expect(found.map(({ text }) => text)).toEqual(['24.05', '23.06', '-']);
  });
});

describe('where every figure is doubted', () => {
  const first = box(20, 20, 60, 40);
  const words = [word('112.50', 0.95, first), word('OFFICE', 0.96, box(100, 20, 140, 40))];
  const grey = page(...words.map(({ box: at }) => at));
  const look = (text: string, confidence: number) =>
    secondLook(grey, words, async () => answer({ text, confidence, at: box(26, 26, 70, 60) }), 'figures');

  test('a figure that another look sees otherwise keeps its text and loses its certainty', async () => {
    const [seen, office] = await look('172.50', 80);
    expect(seen?.text).toBe('112.50');
    expect(seen?.confidence).toBeLessThan(0.9);
    expect(seen?.alternatives).toEqual(['172.50']);
    expect(office).toEqual(words[1]);
  });

  test('a guess says nothing against it, but is kept', async () => {
    expect((await look('172.50', 20))[0]).toMatchObject({ text: '112.50', confidence: 0.95, alternatives: ['172.50'] });
  });

  test('a figure seen again is surer', async () => {
    const [seen] = await look('112.50', 80);
    expect(seen?.confidence).toBeGreaterThan(0.95);
    expect(seen?.alternatives).toBeUndefined();
  });
});

test('a figure with more digits than have room is found by its width', () => {
  const amount = (text: string, width: number, row: number) => word(text, 0.96, box(20, row, 20 + width, row + 20));
  const rows = ['116,997.78', '28,912.40', '31,402.05', '19,200.10'].map((text, at) => amount(text, 80, 40 * at));
  expect([...crowdedFigures([...rows, word('2024', 0.9, box(0, 0, 9, 9))])]).toEqual([rows[0]]);
});

test('a place on a sheet is where it was cut out', () => {
  const cuts = [box(20, 20, 60, 40), box(100, 100, 180, 130)];
  const sheet = sheetOf(page(), cuts, 40);
  cuts.forEach((cut, index) => {
    // The sheet's cuttings begin at its margin; each line is as high as the others.
    const scale = 40 / ((cut.yMax - cut.yMin) * 1.24);
    const at = box(24, 24 + index * 64, 24 + Math.round((cut.xMax - cut.xMin) * scale), 64 + index * 64);
    expect(sheet.lineOf(at)).toBe(index);
    const place = sheet.placeOf(at);
    expect(Math.abs(place.yMin - cut.yMin)).toBeLessThan(5);
    expect(Math.abs(place.yMax - cut.yMax)).toBeLessThan(5);
    expect(Math.abs(place.xMin - cut.xMin)).toBeLessThan(5);
  });
});

test('grain becomes white paper, ink black; a page without contrast stays', () => {
  const grey = {
    width: 100,
    height: 1,
    data: Uint8Array.from({ length: 100 }, (_, at) => (at < 5 ? 30 : 240 + (at % 8))),
  };
  const { data } = whitePaper(grey);
  expect(data.subarray(5).every((value) => value === 255)).toBe(true);
  expect(data.subarray(0, 5).every((value) => value === 0)).toBe(true);
  const flat = { width: 10, height: 1, data: new Uint8Array(10).fill(120) };
  expect([...whitePaper(flat).data]).toEqual([...flat.data]);
});

describe("words of Tesseract's page", () => {
  test('specks are no words, and words of one line have its height', () => {
    const line = (words: [string, Rectangle][]): Page =>
      ({
        blocks: [
          {
            paragraphs: [
              {
                lines: [
                  {
                    words: words.map(([text, at]) => ({
                      text,
                      confidence: 95,
                      bbox: { x0: at.xMin, x1: at.xMax, y0: at.yMin, y1: at.yMax },
                    })),
                  },
                ],
              },
            ],
          },
        ],
      }) as unknown as Page;
    const words = wordsOfPage(
      line([
        ['mar', box(10, 26, 40, 40)],
        ['07', box(50, 20, 70, 40)],
        [':', box(75, 5, 77, 8)],
        ['2022', box(80, 20, 120, 40)],
        ['1,970.57', box(130, 2, 200, 41)],
        ['-', box(210, 29, 220, 32)],
      ]),
    );
    expect(words.map(({ text }) => text)).toEqual(['mar', '07', '2022', '1,970.57', '-']);
    const heights = new Set(words.slice(0, 4).map(({ box: { yMin, yMax } }) => `${yMin} ${yMax}`));
    expect(heights.size).toBe(1);
  });
});

test('dirt at the ends of a word is not part of it; a minus is', () => {
  const letters = [box(40, 10, 50, 30), box(52, 10, 62, 30)];
  const dirt = box(12, 20, 15, 23);
  expect(withoutDirt(box(10, 10, 62, 30), [dirt, ...letters])).toEqual(box(40, 10, 62, 30));
  const minus = box(12, 19, 22, 22);
  expect(withoutDirt(box(10, 10, 62, 30), [minus, ...letters])).toEqual(box(12, 10, 62, 30));
});

test('rules above and below a figure are none of its height', () => {
  const digits = [box(30, 20, 40, 44), box(42, 20, 52, 44), box(58, 20, 68, 44)];
  const point = box(54, 40, 56, 44);
  const rules = [box(10, 12, 24, 14), box(28, 12, 70, 14), box(10, 57, 72, 59)];
  expect(heightOfFigures(box(10, 10, 72, 60), [...rules, point, ...digits])).toEqual(box(10, 20, 72, 44));
  expect(heightOfFigures(box(10, 18, 72, 46), [...digits, point])).toEqual(box(10, 18, 72, 46));
  expect(heightOfFigures(box(10, 10, 72, 60), rules)).toEqual(box(10, 10, 72, 60));
});

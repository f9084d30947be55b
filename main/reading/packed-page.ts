import type { PageWords, Word } from '../../shared/model/index.ts';

/**
 * A page as it crosses from the worker: texts and one array of numbers, which pass between threads many times faster
 * than a thousand small objects.
 */
export interface PackedPage extends Omit<PageWords, 'words'> {
  readonly texts: readonly string[];
  /** For each word xMin, xMax, yMin, yMax, angle, confidence, and 1 where it was recognised. */
  readonly numbers: Float64Array;
  /** The alternatives of words that have some, by index. */
  readonly alternatives: ReadonlyMap<number, readonly string[]>;
}

const NUMBERS = 7;

export function packPage({ words, ...page }: PageWords): PackedPage {
  const numbers = new Float64Array(words.length * NUMBERS);
  words.forEach(({ bounds, angle, confidence, source }, index) => {
    const { xMin, xMax, yMin, yMax } = bounds;
    numbers.set([xMin, xMax, yMin, yMax, angle, confidence, source === 'ocr' ? 1 : 0], index * NUMBERS);
  });
  const alternatives = new Map(
    words.flatMap(({ alternatives: seen }, index) => (seen ? [[index, seen] as const] : [])),
  );
  return { ...page, texts: words.map(({ text }) => text), numbers, alternatives };
}

export function unpackPage({ texts, numbers, alternatives, ...page }: PackedPage): PageWords {
  const words = texts.map((text, index): Word => {
    const [xMin = 0, xMax = 0, yMin = 0, yMax = 0, angle = 0, confidence = 0, ocr = 0] = numbers.subarray(
      index * NUMBERS,
      (index + 1) * NUMBERS,
    );
    const seen = alternatives.get(index);
    return {
      text,
      page: page.number,
      bounds: { xMin, xMax, yMin, yMax },
      source: ocr ? 'ocr' : 'text',
      confidence,
      angle,
      ...(seen && { alternatives: seen }),
    };
  });
  return { ...page, words };
}

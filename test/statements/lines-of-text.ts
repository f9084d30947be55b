import type { PageWords, Word } from '../../shared/model/index.ts';

const WIDTH = 6;
const PITCH = 12;
const HEIGHT = 9;

/**
 * A page from text in a fixed pitch: every character is six points wide, so columns stand where they stand in the text.
 * A run of non-spaces is a word.
 */
export function pageOfText(text: string, number = 1): PageWords {
  const lines = text.replace(/^\n/, '').split('\n');
  const words = lines.flatMap((line, row): Word[] =>
    [...line.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      page: number,
      bounds: {
        xMin: 20 + match.index * WIDTH,
        xMax: 20 + (match.index + match[0].length) * WIDTH,
        yMin: 20 + row * PITCH,
        yMax: 20 + row * PITCH + HEIGHT,
      },
      source: 'text',
      confidence: 1,
      angle: 0,
    })),
  );
  return { number, width: 800, height: 1000, words, needsOcr: false, turn: 0 };
}

/** The page as recognition gives it: words in `misread` come out otherwise, and with no more than this certainty. */
export const asRecognised = (
  page: PageWords,
  misread: Readonly<Record<string, string>>,
  certainty: number,
): PageWords => ({
  ...page,
  words: page.words.map((word) => {
    const other = misread[word.text];
    const confidence = other === undefined ? 0.96 : certainty;
    return { ...word, source: 'ocr', text: other ?? word.text, confidence };
  }),
});

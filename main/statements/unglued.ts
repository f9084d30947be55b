import type { Word } from '../../shared/model/index.ts';

/** A year that runs into a connector and the next date: `2025throughJanuary`, `03/01/2025-03/31/2025`. */
const GLUED =
  /^(.*\d{4})(through|thru|to|until|bis|au|al)(\p{Lu}.*|\d.*)$|^(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})([-–—])(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/u;

/** Cuts a word at the given lengths, sharing its width by characters. */
function cut(word: Word, texts: readonly string[]): Word[] {
  const { xMin, xMax } = word.bounds;
  const width = (xMax - xMin) / word.text.length;
  let at = 0;
  return texts.map((text) => {
    const from = at;
    at += text.length;
    return { ...word, text, bounds: { ...word.bounds, xMin: xMin + from * width, xMax: xMin + at * width } };
  });
}

/** Words as they should have been printed: some text layers lose the spaces around the connector of a period. */
export function unglued(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const parts = GLUED.exec(word.text)
      ?.slice(1)
      .filter((part) => part !== undefined);
    return parts ? cut(word, parts) : [word];
  });
}

import type { Word } from '../../../shared/model/index.ts';

/** What runs together where a text layer loses its spaces, each with what belongs apart in brackets. */
const GLUED: readonly RegExp[] = [
  // A label, the dots that lead to its amount, and the amount: `BALANCE.......2,044.90`.
  /^(.*[^.…])?([.…]{3,}|…+)([-−+(]?\p{Sc}?\d[\d.,'’]*[.,]\d{2,3}\D{0,3})$/u,
  // A day and its year: `24,2024`.
  /^(\d{1,2},)(\d{4},?)$/,
  // A year, a connector and the next date: `2025throughJanuary`, `03/01/2025-03/31/2025`.
  /^(.*\d{4})(through|thru|to|until|bis|au|al)(\p{Lu}.*|\d.*)$/u,
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})([-–—])(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/,
  // `2025年12月1日～2025年12月31日`.
  /^(\S*\d日)([～〜~–-]|から)(\S*\d月\S*)$/u,
  // A year, a dash and the next month: `2025-Jan`.
  /^((?:19|20)\d{2})([-–—])(\p{Lu}\p{L}{2,8}\.?)$/u,
  // A label and its date or number: `StatementPeriod03/01/2025`, `Accountnumber:123456789`.
  /^(\p{L}{5,}:?)(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.*)$/u,
  /^(\p{L}{6,}:)([\dX*•].{3,})$/u,
  // A reference and the amount behind it: `1650059214Tc36,964.36`. What is letters only may be a currency.
  /^((?=\D*\d)\S{3,}\p{L})(\d{1,3}(?:[,.'’]\d{3})*[.,]\d{2})$/u,
];

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

/** The parts of a word that runs together; a part may itself be such a word. */
function partsOf(word: Word): Word[] {
  for (const pattern of GLUED) {
    const texts = pattern
      .exec(word.text)
      ?.slice(1)
      .filter((text) => text !== undefined);
    if (texts) return cut(word, texts).flatMap(partsOf);
  }
  return [word];
}

/** Words as they should have been printed: some text layers lose the spaces between a label, a period, an amount. */
export const unglued = (words: readonly Word[]): Word[] => words.flatMap(partsOf);

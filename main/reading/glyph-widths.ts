/** Advance widths of Helvetica (Adobe Core 14 AFM), in thousandths of an em, for U+0020 to U+007E. */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const EM = 1000;
const OTHER = 556;
const SPACE = 278;

const widthAt = (text: string, index: number): number =>
  /\s/.test(text.charAt(index)) ? SPACE : (HELVETICA[text.charCodeAt(index) - 32] ?? OTHER);

/** The width of a text in Helvetica, in ems. */
export const textWidth = (text: string): number =>
  Array.from({ length: text.length }, (_, index) => widthAt(text, index)).reduce((sum, width) => sum + width, 0) / EM;

/**
 * Where each character of `text` begins, as fractions of the whole width: `offsets[i]` to `offsets[i + 1]` is character i.
 * pdf.js gives the width of a run of text but not of its glyphs; most statement fonts share Helvetica's proportions, and
 * the run's ends are exact, so a word inside a run is off by a point at most.
 */
export function characterOffsets(text: string, monospace: boolean): number[] {
  const offsets = [0];
  let total = 0;
  for (let index = 0; index < text.length; index += 1) {
    total += monospace ? 1 : widthAt(text, index);
    offsets.push(total);
  }
  return total === 0 ? offsets : offsets.map((offset) => offset / total);
}

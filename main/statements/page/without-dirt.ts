import type { PageWords, Word } from '../../../shared/model/index.ts';
import { SURE } from '../words/legible.ts';

/** Up to this certainty, a few letters without a digit are what recognition makes of dirt. */
const DIRT = { surest: 0.2, longest: 4 };
/** Letters up to which something beside the writing of a page is dirt of its margin. */
const LONGEST_IN_MARGIN = 2;
/** Letters from which a certain word shows how wide a page is written on. */
const LEAST_WRITING = 3;

const isRecognised = ({ source }: Word): boolean => source === 'ocr';

/** How far left and right a page is written on, by the words recognised with certainty. */
function writtenWidth(words: readonly Word[]): { xMin: number; xMax: number } {
  const sure = words.filter(({ text, confidence }) => confidence >= SURE && text.length >= LEAST_WRITING);
  return {
    xMin: Math.min(...sure.map(({ bounds }) => bounds.xMin)),
    xMax: Math.max(...sure.map(({ bounds }) => bounds.xMax)),
  };
}

/** The words of a recognised page without what recognition makes of specks, shadows and edges of paper. */
export function withoutDirt({ words }: PageWords): readonly Word[] {
  if (!words.some(isRecognised)) return words;
  const { xMin, xMax } = writtenWidth(words);
  return words.filter(({ text, source, confidence, bounds }) => {
    if (source !== 'ocr' || confidence >= SURE) return true;
    const inMargin = bounds.xMax < xMin || bounds.xMin > xMax;
    if (inMargin && text.length <= LONGEST_IN_MARGIN) return false;
    return confidence >= DIRT.surest || text.length > DIRT.longest || /\d/.test(text);
  });
}

import { enclose, type Word } from '../../shared/model/index.ts';

/** A gap inside of a number, as a share of a line's height; in front of an amount it may be as wide as between words. */
const GAP = { number: 0.15, amount: 0.35 };
const AMOUNT = /^[.,]?\d[\d.,']*[.,]\d{2}$/;

const WHOLE = /^\d{1,3}(?:[.,']\d{3})*(?:[.,]\d{2})?$/;

/** Whether two texts are an amount only together, or the second is one that may have lost its head. */
const isAmountTogether = (left: string, right: string): boolean =>
  AMOUNT.test(right) || (WHOLE.test(left + right) && (!WHOLE.test(left) || /^[.,]/.test(right)));

const isTorn = (left: Word, right: Word): boolean =>
  left.source === 'ocr' &&
  right.source === 'ocr' &&
  /\d[.,/-]?$/.test(left.text) &&
  /^[.,/-]?\d/.test(right.text) &&
  Math.abs(left.bounds.yMin - right.bounds.yMin) < 1 &&
  right.bounds.xMin - left.bounds.xMax <=
    (right.bounds.yMax - right.bounds.yMin) * (isAmountTogether(left.text, right.text) ? GAP.amount : GAP.number) &&
  right.bounds.xMin > left.bounds.xMin;

/** Numbers that recognition tore apart, whole again. */
export function rejoined(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && isTorn(last, word))
      whole[whole.length - 1] = {
        ...last,
        text: last.text + word.text,
        confidence: Math.min(last.confidence, word.confidence),
        bounds: enclose([last.bounds, word.bounds]),
      };
    else whole.push(word);
  }
  return whole;
}

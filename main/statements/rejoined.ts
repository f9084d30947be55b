import { enclose, type Word } from '../../shared/model/index.ts';

/** A gap inside of a number, as a share of a line's height; in front of an amount it may be as wide as between words. */
const GAP = { number: 0.15, amount: 0.35 };
const AMOUNT = /^[.,]?\d[\d.,']*[.,]\d{2}$/;

const isTorn = (left: Word, right: Word): boolean =>
  left.source === 'ocr' &&
  right.source === 'ocr' &&
  /\d[.,/-]?$/.test(left.text) &&
  /^[.,/-]?\d/.test(right.text) &&
  Math.abs(left.bounds.yMin - right.bounds.yMin) < 1 &&
  right.bounds.xMin - left.bounds.xMax <=
    (right.bounds.yMax - right.bounds.yMin) * (AMOUNT.test(right.text) ? GAP.amount : GAP.number) &&
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

import { enclose, type Word } from '../../../shared/model/index.ts';
import { SURE } from '../words/legible.ts';

/** A gap inside of a number, as a share of a line's height; in front of an amount it may be as wide as between words. */
const GAP = { number: 0.15, amount: 0.35, mark: 0.55 };
const AMOUNT = /^[.,]?\d[\d.,']*[.,]\d{2}$/;

const WHOLE = /^\d{1,3}(?:[.,']\d{3})*(?:[.,]\d{2})?$/;

/** An amount that was torn at its decimal mark, which may be lost: `1.444 46`, `296 ,44-`. */
const HEAD = /^[+(\-−–]?\d{1,3}(?:[.,']\d{3})*[.,]?$/;
const CENTS = /^[.,]?\d{2}(?:[-−–)]|CR|DR|OD)?$/i;
/** Cents with their decimal mark, or with a sign or mark of direction behind them, are those of an amount. */
const TOLD_CENTS = /^[.,]|[-−–)]$|(?:CR|DR|OD)$/i;

const isUnsure = ({ confidence }: Word): boolean => confidence <= SURE;

/** Whether two words are what recognition made of one amount: without certainty, or a mark beside the cents tells it. */
const isTornAtMark = (left: Word, right: Word): boolean =>
  HEAD.test(left.text) &&
  CENTS.test(right.text) &&
  (TOLD_CENTS.test(right.text) || (isUnsure(left) && isUnsure(right)));

/** Two words as one; where the decimal mark between them is lost, one that is not used for thousands. */
function together(left: Word, right: Word): string {
  const isLost = isTornAtMark(left, right) && !/[.,]$/.test(left.text) && !/^[.,]/.test(right.text);
  return left.text + (isLost ? (left.text.includes('.') ? ',' : '.') : '') + right.text;
}

/** Whether two texts are an amount only together, or the second is one that may have lost its head. */
const isAmountTogether = (left: string, right: string): boolean =>
  AMOUNT.test(right) || (WHOLE.test(left + right) && (!WHOLE.test(left) || /^[.,]/.test(right)));

/** The widest gap, as a share of the line's height, across which two words may be one number. */
const widestGap = (left: Word, right: Word): number =>
  isTornAtMark(left, right) ? GAP.mark : isAmountTogether(left.text, right.text) ? GAP.amount : GAP.number;

const isTorn = (left: Word, right: Word): boolean =>
  left.source === 'ocr' &&
  right.source === 'ocr' &&
  /\d[.,/-]?$/.test(left.text) &&
  /^[.,/-]?\d/.test(right.text) &&
  Math.abs(left.bounds.yMin - right.bounds.yMin) < 1 &&
  right.bounds.xMin - left.bounds.xMax <= (right.bounds.yMax - right.bounds.yMin) * widestGap(left, right) &&
  right.bounds.xMin > left.bounds.xMin;

/** Numbers that recognition tore apart, whole again. */
export function rejoined(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && isTorn(last, word))
      whole[whole.length - 1] = {
        ...last,
        text: together(last, word),
        confidence: Math.min(last.confidence, word.confidence),
        bounds: enclose([last.bounds, word.bounds]),
      };
    else whole.push(word);
  }
  return whole;
}

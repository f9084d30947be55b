import type { Word } from '../../../shared/model/index.ts';

/** The text of a word, as it was most likely printed. */
export interface Legible {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** From this certainty on, a recognised word is what the page says. */
export const SURE = 0.9;
/** What was recognised with less certainty is a guess, or dirt. */
export const GUESSED = 0.5;
/** How sure a text is at most that was put right by guessing. */
const PUT_RIGHT = 0.45;

const BLOTS = /^[;:'"‘’“”`´~|_°*«».]+|[;:'"‘’“”`´~|_°*«»%]+$/g;
const ONE = /[Il|!\]]/g;
const NOUGHT = /[OoQ]/g;
const LOOKS_NUMERIC = /\d|^[Il|!\]OoQ]{1,2}$/;
/** Letters that stand for digits beside a digit, or alone as a day. */
const NEIGHBOURS = /(?<=\d)[Il|!\]OoQ]+|[Il|!\]OoQ]+(?=\d)|^[Il|!\]OoQ]{1,2}$/g;

/** A recognised word without the specks around it, and with digits where recognition doubted its letters. */
export function legible({ text, source, confidence }: Word): Legible {
  if (source !== 'ocr') return { text, confidence };
  const clean = text.replace(BLOTS, '');
  if (!LOOKS_NUMERIC.test(clean)) return { text: clean, confidence };
  const digits = clean.replace(NEIGHBOURS, (letters) => letters.replace(ONE, '1').replace(NOUGHT, '0'));
  return { text: digits, confidence: digits === clean ? confidence : Math.min(confidence, PUT_RIGHT) };
}

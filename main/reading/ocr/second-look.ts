import type { Page } from 'tesseract.js';
import { enclose, type Rectangle } from '../../../shared/model/index.ts';
import type { Grey } from './bitmap.ts';
import { missedDashes } from './missed-dashes.ts';
import { missedInk, uncoveredBlots } from './missed-ink.ts';
import { sheetOf } from './sheet.ts';
import { type RecognisedWord, wordsOfPage } from './words-of-page.ts';

/** A word recognised with less certainty is looked at again. */
const SURE = 0.9;
/** What was recognised with less certainty than this says nothing against another reading. */
const GUESSED = 0.5;
/** Two readings that differ are never sure. */
const DISPUTED = 0.88;
/** What is found where nothing was is believed from this certainty on. */
const FOUND = 0.3;
/** Letters of the longest word without a digit that may matter: the name of a month. */
const LONGEST_NAME = 5;
/** A gap inside of one figure, as a share of its height. */
const GAP = 0.75;

/** A place to look at again, and what was recognised there. */
interface Place {
  readonly words: readonly RecognisedWord[];
  readonly box: Rectangle;
}

const isDoubted = ({ text, confidence }: RecognisedWord): boolean =>
  confidence < SURE && (/\d/.test(text) || text.length <= LONGEST_NAME);

const height = ({ yMin, yMax }: Rectangle): number => yMax - yMin;

/** Doubted words, those that stand side by side as one: a figure may have been torn apart. */
function doubtedPlaces(words: readonly RecognisedWord[]): Place[] {
  const places: { words: RecognisedWord[]; box: Rectangle }[] = [];
  let last: RecognisedWord | null = null;
  for (const word of words) {
    const place = places.at(-1);
    if (isDoubted(word)) {
      const beside =
        place?.words.at(-1) === last &&
        last !== null &&
        Math.abs(word.box.yMin - last.box.yMin) < height(word.box) / 2 &&
        word.box.xMin > last.box.xMin &&
        word.box.xMin - last.box.xMax < height(word.box) * GAP;
      if (place && beside) {
        place.words.push(word);
        place.box = enclose([place.box, word.box]);
      } else places.push({ words: [word], box: word.box });
    }
    last = word;
  }
  return places;
}

const textOf = (words: readonly RecognisedWord[]): string => words.map(({ text }) => text).join(' ');
const sureness = (words: readonly RecognisedWord[]): number => Math.min(...words.map(({ confidence }) => confidence));

/** How sure two looks are together that see the same. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

/** What to believe of a place: the surer of two readings, and with certainty only what both say. */
function believed({ words: before }: Place, after: readonly RecognisedWord[]): readonly RecognisedWord[] {
  if (after.length === 0) return before;
  const sure = sureness(after);
  if (before.length === 0) return sure >= FOUND && /[\p{L}\d]/u.test(textOf(after)) ? after : [];
  if (textOf(after) === textOf(before))
    return before.map((word, at) => ({ ...word, confidence: either(word.confidence, after[at]?.confidence ?? 0) }));
  if (sure <= sureness(before)) return before;
  const disputed = sureness(before) >= GUESSED;
  return after.map((word) => ({
    ...word,
    confidence: disputed ? Math.min(word.confidence, DISPUTED) : word.confidence,
  }));
}

/**
 * Recognises again what was recognised without certainty, and what was passed over: each place cut out and put on a line of
 * its own, where no neighbour, rule or tilt disturbs it.
 */
export async function secondLook(
  grey: Grey,
  words: readonly RecognisedWord[],
  recognise: (picture: Grey) => Promise<Page>,
): Promise<readonly RecognisedWord[]> {
  const heights = words.map(({ box }) => height(box)).sort((a, b) => a - b);
  const line = heights[heights.length >> 1];
  if (!line) return words;
  const blots = uncoveredBlots(
    grey,
    words.map(({ box }) => box),
  );
  const missed = missedInk(blots, line).map((box): Place => ({ words: [], box }));
  const places = [...doubtedPlaces(words), ...missed];
  const found = [...words, ...missedDashes(blots, words)];
  if (places.length === 0) return found;
  const sheet = sheetOf(
    grey,
    places.map(({ box }) => box),
  );
  const again = wordsOfPage(await recognise(sheet.grey));
  const seen = places.flatMap((place, index) => {
    const after = again
      .filter(({ box }) => sheet.lineOf(box) === index)
      .map((word) => ({ ...word, box: { ...sheet.placeOf(word.box), yMin: place.box.yMin, yMax: place.box.yMax } }));
    return believed(place, after);
  });
  const doubted = new Set(places.flatMap(({ words: own }) => own));
  return [...found.filter((word) => !doubted.has(word)), ...seen];
}

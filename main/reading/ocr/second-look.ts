import type { Page } from 'tesseract.js';
import { enclose, type Rectangle } from '../../../shared/model/index.ts';
import type { Grey } from './bitmap.ts';
import { crowdedFigures } from './crowded-figures.ts';
import { heightOfFigures } from './height-of-figures.ts';
import { missedDashes } from './missed-dashes.ts';
import { inkBlots, missedInk, uncoveredBlots } from './missed-ink.ts';
import { sheetOf } from './sheet.ts';
import { withoutDirt } from './without-dirt.ts';
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
/** Heights of a line, in pixels, at which places are looked at again; and further ones where figures are doubted. */
const LINES = [40, 56] as const;
const MORE_LINES = [32, 72] as const;
/** Lines of a sheet: Tesseract takes no picture as high as the cuttings of a dense page. */
const MOST_LINES = 200;
/** A gap inside of one figure, as a share of its height. */
const GAP = 0.75;

/** A place to look at again, and what was recognised there. */
interface Place {
  readonly words: readonly RecognisedWord[];
  readonly box: Rectangle;
}

/** Which words are looked at again: those recognised without certainty; or every figure, where what they say is doubted. */
export type Doubt = 'unsure' | 'figures';

const isUnsure = ({ text, confidence }: RecognisedWord): boolean =>
  confidence < SURE && (/\d/.test(text) || text.length <= LONGEST_NAME);

const isSure = ({ confidence }: RecognisedWord): boolean => confidence >= SURE;
const isFigure = ({ text }: RecognisedWord): boolean => /\d/.test(text);
/** Digits and the marks of a date: no sum bears out what they say, as sums do amounts. */
const isDatelike = ({ text }: RecognisedWord): boolean =>
  /^\d{1,2}[-/.]\d{1,2}[-/.]?(?:\d{2}|\d{4})?$|^\d{1,2}[-/.]?\p{L}{3}\b|^\d{1,2}$/u.test(text);

const height = ({ yMin, yMax }: Rectangle): number => yMax - yMin;

/** Unsure words, those that stand side by side as one: a figure may have been torn apart. */
function unsurePlaces(words: readonly RecognisedWord[]): Place[] {
  const places: { words: RecognisedWord[]; box: Rectangle }[] = [];
  let last: RecognisedWord | null = null;
  for (const word of words) {
    const place = places.at(-1);
    if (isUnsure(word)) {
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

const lettersOf = (words: readonly RecognisedWord[]): string => words.map(({ text }) => text).join('');
const sureness = (words: readonly RecognisedWord[]): number => Math.min(...words.map(({ confidence }) => confidence));

/** How sure two looks are together that see the same. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

/** What two readings of a place make of it. */
type Judge = (place: Place, after: readonly RecognisedWord[]) => readonly RecognisedWord[];

const atMost = (words: readonly RecognisedWord[], most: number): RecognisedWord[] =>
  words.map((word) => ({ ...word, confidence: Math.min(word.confidence, most) }));

const confirmed = (words: readonly RecognisedWord[], sure: number): RecognisedWord[] =>
  words.map((word) => ({ ...word, confidence: either(word.confidence, sure) }));

/** What is believed, with what the other look made of it; where places were torn apart, nothing says which part is which. */
function withAlternatives(
  words: readonly RecognisedWord[],
  others: readonly RecognisedWord[],
): readonly RecognisedWord[] {
  const [only, ...more] = words;
  if (!only || more.length > 0) return words;
  const seen = new Set([only, ...others].flatMap(({ alternatives = [] }) => alternatives)).add(lettersOf(others));
  seen.delete(only.text);
  return [{ ...only, alternatives: [...seen] }];
}

/** What to believe of a place: the surer of two readings, and with certainty only what both say. */
const believed: Judge = ({ words, box }, after) => {
  const [only, ...others] = words;
  const before = only && others.length === 0 ? [{ ...only, box }] : words;
  if (after.length === 0) return before;
  const sure = sureness(after);
  if (before.length === 0) return sure >= FOUND && /[\p{L}\d]/u.test(lettersOf(after)) ? after : [];
  // Spaces are what cutting out changes most.
  if (lettersOf(after) === lettersOf(before)) return confirmed(before, sure);
  if (sure <= sureness(before)) return withAlternatives(before, after);
  return withAlternatives(sureness(before) >= GUESSED ? atMost(after, DISPUTED) : after, before);
};

/** What a place says but for the specks that a look counts in at its ends. */
const saidBy = (words: readonly RecognisedWord[]): string =>
  lettersOf(words).replace(/^[^\p{L}\d(+-]+|[^\p{L}\d)+-]+$/gu, '');

/** What was sure stays what was read, for cutting it out may lose an edge; but it is doubted where another look differs. */
const held: Judge = ({ words }, after) => {
  if (after.length === 0) return words;
  if (saidBy(after) === saidBy(words)) return confirmed(words, sureness(after));
  return withAlternatives(sureness(after) < GUESSED ? words : atMost(words, DISPUTED), after);
};

/** The place of some words without what is not their writing: dirt beside them, rules above and below figures. */
function placeOf(words: readonly RecognisedWord[], box: Rectangle, ink: readonly Rectangle[]): Place {
  const clean = withoutDirt(box, ink);
  return { words, box: words.some(isFigure) ? heightOfFigures(clean, ink) : clean };
}

/** Cuts places out, recognises each on a line of its own, and gives the words to believe of each. */
async function look(
  grey: Grey,
  places: readonly Place[],
  line: number,
  recognise: (picture: Grey) => Promise<Page>,
  judge: Judge,
): Promise<(readonly RecognisedWord[])[]> {
  if (places.length === 0) return [];
  if (places.length > MOST_LINES)
    return [
      ...(await look(grey, places.slice(0, MOST_LINES), line, recognise, judge)),
      ...(await look(grey, places.slice(MOST_LINES), line, recognise, judge)),
    ];
  const sheet = sheetOf(
    grey,
    places.map(({ box }) => box),
    line,
  );
  const again = wordsOfPage(await recognise(sheet.grey));
  return places.map((place, index) => {
    const after = again
      .filter(({ box }) => sheet.lineOf(box) === index)
      .map((word) => ({ ...word, box: { ...sheet.placeOf(word.box), yMin: place.box.yMin, yMax: place.box.yMax } }));
    return judge(place, after);
  });
}

/** The words with those of each place as they are believed after it was looked at. */
function replaced(
  words: readonly RecognisedWord[],
  places: readonly Place[],
  seen: readonly (readonly RecognisedWord[])[],
): RecognisedWord[] {
  const placeAt = new Map(places.flatMap((place, at) => place.words.map((word) => [word, at] as const)));
  return words.flatMap((word) => {
    const at = placeAt.get(word);
    if (at === undefined) return [word];
    return places[at]?.words[0] === word ? (seen[at] ?? []) : [];
  });
}

/**
 * Recognises again what was recognised without certainty, and what was passed over: each place cut out and put on a line of
 * its own, where no neighbour, rule or tilt disturbs it, in one size and then in another. Where every figure is doubted, those
 * that are sure are looked at too.
 */
export async function secondLook(
  grey: Grey,
  words: readonly RecognisedWord[],
  recognise: (picture: Grey) => Promise<Page>,
  doubt: Doubt,
): Promise<readonly RecognisedWord[]> {
  const heights = words.map(({ box }) => height(box)).sort((a, b) => a - b);
  const middling = heights[heights.length >> 1];
  if (!middling) return words;
  const ink = inkBlots(grey);
  const blots = uncoveredBlots(
    ink,
    words.map(({ box }) => box),
  );
  const lookAt = (places: readonly Place[], line: number, judge: Judge): Promise<(readonly RecognisedWord[])[]> =>
    look(grey, places, line, recognise, judge);
  const missed = await lookAt(
    missedInk(blots, middling).map((box) => ({ words: [], box })),
    LINES[0],
    believed,
  );
  let found = [...words, ...missedDashes(blots, words)];
  const lookAtSure = async (line: number, isMeant: (word: RecognisedWord) => boolean): Promise<void> => {
    const meant = found.filter((word) => isSure(word) && isMeant(word));
    const places = meant.map((word) => placeOf([word], word.box, ink));
    found = replaced(found, places, await lookAt(places, line, held));
  };
  for (const line of doubt === 'figures' ? [...LINES, ...MORE_LINES] : LINES) {
    const places = unsurePlaces(found).map(({ words: own, box }) => placeOf(own, box, ink));
    found = replaced(found, places, await lookAt(places, line, believed));
  }
  if (doubt === 'unsure') await lookAtSure(LINES[0], isDatelike);
  else {
    for (const line of LINES) await lookAtSure(line, isFigure);
    const crowded = crowdedFigures(found);
    found = found.flatMap((word) => (crowded.has(word) ? atMost([word], DISPUTED) : [word]));
  }
  return [...found, ...missed.flat()];
}

import { CITIES, COUNTRIES, REGIONS } from '../../reference/index.ts';

/** Longest city name in words. */
const CITY_WORDS = 3;
/** Codes of regions that are also words or forms of companies: they say little without a known city. */
const ALSO_WORDS: ReadonlySet<string> = new Set('CO IN OR ME HI OK DE LA ID MA PA MS AL ON'.split(' '));
/** A name keeps two words before a city that is not known. */
const LEAST_WORDS = 2;
const TOKEN = /[\p{L}.'-]+/gu;

interface Token {
  readonly word: string;
  readonly start: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toUpperCase().replace(/\./g, ''),
    start: index,
  }));

/**
 * Where the place begins that ends a card descriptor ("BLUE CAFE SAN DIEGO CA US"), or null where none does. The first
 * word is never part of a place, and a lone city counts only behind two words of a name. Before the code of a region one
 * word is taken for the city even where it is not known.
 */
export function placeStart(text: string): number | null {
  const tokens = tokensOf(text);
  let end = tokens.length;
  if (end > 2 && COUNTRIES.has(tokens[end - 1]?.word ?? '')) end -= 1;
  const hasRegion = end > 1 && REGIONS.has(tokens[end - 1]?.word ?? '');
  if (hasRegion) end -= 1;
  const city = cityStart(tokens, end);
  const least = hasRegion ? 1 : 2;
  if (city !== null && city >= least) return tokens[city]?.start ?? null;
  if (!hasRegion) return null;
  const isSurelyRegion = !ALSO_WORDS.has(tokens[end]?.word ?? '');
  return (isSurelyRegion && end > LEAST_WORDS ? tokens[end - 1] : tokens[end])?.start ?? null;
}

/** Index of the first word of the city that ends before `end`, the longest name first. */
function cityStart(tokens: readonly Token[], end: number): number | null {
  for (let count = Math.min(CITY_WORDS, end - 1); count > 0; count--) {
    const name = tokens
      .slice(end - count, end)
      .map(({ word }) => word)
      .join(' ');
    if (CITIES.has(name)) return end - count;
  }
  return null;
}

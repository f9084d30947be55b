import { TRADES, type Trade } from '../../main/reference/index.ts';
import { groupBy } from '../../shared/group-by.ts';
import { speaksOfLending } from '../../shared/lending-words.ts';
import { isInReach, type LocationSet } from './in-reach.ts';
import { spellingsOf, wordsOfName } from './spellings.ts';
import { TRADE_OF_PATH } from './tag-trades.ts';

/** The part of the name-suggestion-index that is read (its `dist/json/nsi.json`). */
export interface BrandIndex {
  readonly nsi: Readonly<Record<string, { readonly items: readonly BrandItem[] }>>;
}

export interface BrandItem {
  readonly locationSet: LocationSet;
  readonly tags: Readonly<Record<string, string>>;
  /** Other names of it. */
  readonly matchNames?: readonly string[];
}

/** A brand as a line of our tables. */
export interface CompiledBrand {
  readonly name: string;
  readonly trade: Trade;
  /** A leading `~` marks one that must be the whole name. */
  readonly spellings: readonly string[];
}

/** Names that are known otherwise, as they are printed. */
export interface KnownNames {
  /** Brands of exactly these names are left out. */
  readonly names: Iterable<string>;
  /** Brands whose names begin with these are left out too: they are known by the shorter name. */
  readonly beginnings: Iterable<string>;
}

/** One brand at one place of the index. */
interface Candidate {
  readonly name: string;
  readonly key: string;
  readonly trade: Trade;
  readonly wikidata: string;
  /** Of the name itself. */
  readonly spellings: readonly string[];
  /** Of its other names. */
  readonly others: readonly string[];
}

/** A word in so many names of brands, operators and networks tells none of them. */
const COMMON_FROM = 3;
/** A lone word of fewer letters is as often something else. */
const LEAST_LETTERS = 4;
/** Names of several words with so many letters are told from others wherever they stand. */
const TELLING_LETTERS = 8;

const PLACES = [...TRADE_OF_PATH.keys()];
/** Names of one key are one: initials may stand apart or together. */
const keyOf = (printed: string): string =>
  wordsOfName(printed)
    .join(' ')
    .replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, '');
const lettersOf = (printed: string): number => printed.replace(/\P{L}/gu, '').length;

/**
 * The brands and operators of the index that can be met on statements of the United States, Canada and the United Kingdom, by name. Left out
 * are brands that are known otherwise, that share their name with one of another category, and whose name is a lone
 * word that is short or common in names.
 */
export function compileBrands(index: BrandIndex, known: KnownNames): readonly CompiledBrand[] {
  const isKnown = knownBy(known);
  const common = commonWords(index);
  const distinct = oneOfEachName(PLACES.flatMap((path) => candidatesAt(path, index)));
  const owners = ownersOf(distinct);
  return distinct
    .filter(({ spellings, others }) => ![...spellings, ...others].some(isKnown))
    .map(({ name, trade, spellings, others }) => ({
      name,
      trade,
      spellings: [
        ...spellings.filter((spelling) => saysEnough(spelling, common)).map((spelling) => marked(spelling, common)),
        ...others
          .filter((other) => saysEnough(other, common) && owners.get(keyOf(other))?.size === 1)
          .map((other) => `~${other}`),
      ],
    }))
    .filter(({ spellings }) => spellings.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function candidatesAt(path: string, { nsi }: BrandIndex): readonly Candidate[] {
  const { trade, words } = TRADE_OF_PATH.get(path) ?? {};
  const items = nsi[path]?.items.filter(({ locationSet }) => isInReach(locationSet)) ?? [];
  return items.flatMap(({ tags, matchNames = [] }) => {
    const name = [tags['brand:en'], tags['brand'], tags['name:en'], tags['name'], tags['operator']].find(
      (one) => one && spellingsOf(one).length > 0,
    );
    if (!trade || !name) return [];
    const speaks = (spelling: string): boolean => !words || (words.test(spelling) && !speaksOfLending(spelling));
    const spellings = spellingsOf(name);
    if (!spellings.every(speaks)) return [];
    const names = [tags['name'] ?? '', tags['short_name'] ?? '', ...matchNames].flatMap(spellingsOf);
    const others = [...new Set(names)].filter((one) => !spellings.includes(one) && speaks(one));
    const wikidata = tags['brand:wikidata'] ?? tags['operator:wikidata'] ?? '';
    return [{ name, key: keyOf(spellings[0] ?? ''), trade, wikidata, spellings, others }];
  });
}

/** Of one brand under several paths the first; none of brands that share a name and not a category. */
function oneOfEachName(candidates: readonly Candidate[]): readonly Candidate[] {
  const byName = groupBy(candidates, ({ key }) => key);
  return [...byName.values()].flatMap((alike) => {
    const [first] = alike;
    const isOne = alike.every(
      ({ wikidata, trade }) =>
        wikidata === first?.wikidata || TRADES[trade].bought === TRADES[first?.trade ?? trade].bought,
    );
    return first && isOne ? [first] : [];
  });
}

/** Whose spelling a name is. */
function ownersOf(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { key, spellings, others } of candidates) {
    for (const spelling of [...spellings, ...others]) {
      const owned = keyOf(spelling);
      owners.set(owned, (owners.get(owned) ?? new Set()).add(key));
    }
  }
  return owners;
}

/** Words of many names of brands, operators and networks, wherever in the world. */
function commonWords({ nsi }: BrandIndex): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { tags } of Object.values(nsi).flatMap(({ items }) => items)) {
    const [printed = ''] = spellingsOf(tags['brand'] ?? tags['operator'] ?? tags['network'] ?? '');
    for (const word of wordsOfName(printed)) names.set(word, (names.get(word) ?? new Set()).add(printed));
  }
  return new Set([...names].filter(([, brands]) => brands.size >= COMMON_FROM).map(([word]) => word));
}

function knownBy({ names, beginnings }: KnownNames): (spelling: string) => boolean {
  const whole = new Set([...names].map((name) => keyOf(name)));
  const starts = new Set([...beginnings].map((name) => keyOf(name)));
  return (spelling) => {
    const words = wordsOfName(keyOf(spelling));
    return whole.has(words.join(' ')) || words.some((_, count) => starts.has(words.slice(0, count + 1).join(' ')));
  };
}

const isTelling = (spelling: string, common: ReadonlySet<string>): boolean =>
  wordsOfName(spelling).some((word) => !common.has(word) && /\p{L}{3}/u.test(word));

/** False for a lone word that is short or common: not even as the whole name does it tell a brand. */
const saysEnough = (spelling: string, common: ReadonlySet<string>): boolean =>
  wordsOfName(spelling).length > 1 || (isTelling(spelling, common) && lettersOf(spelling) >= LEAST_LETTERS);

/** With the mark of an everyday word, but for names of several words that are told wherever they stand. */
function marked(spelling: string, common: ReadonlySet<string>): string {
  const isTold =
    wordsOfName(spelling).length > 1 && isTelling(spelling, common) && lettersOf(spelling) >= TELLING_LETTERS;
  return isTold ? spelling : `~${spelling}`;
}

import { speaksOfLending } from '../../../shared/lending-words.ts';
import { type KnownParty, LENDERS, MERCHANTS, type Spelling } from '../../reference/index.ts';
import { cutNames, type PartySpelling } from '../text/cut-names.ts';
import { isWholeName } from '../text/name-tail.ts';
import { phraseIndex } from '../text/phrase-index.ts';
import { namesRails } from '../text/purchase.ts';
import { contains, printed, type Words, wordsOf } from '../text/words.ts';
import { isAnothersName } from './anothers-name.ts';

/** A counterparty recognised in a description, with the text that gave it away. */
export interface PartyMatch {
  readonly party: KnownParty;
  readonly evidence: string;
  /** Where the evidence begins in the text. */
  readonly at: number;
  /** The name is an everyday word, which counted because nothing else stands in the name's place. */
  readonly isEveryday: boolean;
}

interface Entry {
  readonly party: KnownParty;
  readonly spelling: Spelling;
  readonly needs: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
}

interface Found {
  readonly entry: Entry;
  readonly at: number;
  readonly length: number;
  /** The clean name begins with it. */
  readonly isFirst: boolean;
}

const asWords = (phrases: readonly string[]) => phrases.map((phrase) => wordsOf(phrase).list);

const SPELLED: readonly PartySpelling[] = [...LENDERS, ...MERCHANTS].flatMap((party) =>
  party.spellings.map((spelling) => ({ party, spelling })),
);

const entryOf = ({ party, spelling }: PartySpelling): readonly [string, Entry] => [
  spelling.phrase,
  { party, spelling, needs: asWords(party.needs), without: asWords(party.without) },
];

const find = phraseIndex([...SPELLED, ...cutNames(SPELLED)].map(entryOf));
/** Beside a lender's name these words too speak of lending; elsewhere they do not. */
const REPAID = /(?<!\p{L})(?:DAILY|DLY|WEEKLY|WKLY|REMIT|REMITTANCE|ADV|DRAW)(?!\p{L})/iu;
const LENDER = 2;
const ON_THE_WAY: ReadonlySet<string> = new Set(['bank', 'person_to_person']);
/** Who is more likely meant where a text names several. */
const RANKS = new Map<KnownParty, number>([
  ...MERCHANTS.map((party) => [party, ON_THE_WAY.has(party.trade) ? 0 : 1] as const),
  ...LENDERS.map((party) => [party, LENDER] as const),
]);

/**
 * The counterparty a description names. A lender outranks others, and a bank or a service in between yields to others;
 * then the one that begins the clean name wins, then the longest spelling, then the first in the text. An everyday word counts
 * only where it is the whole name, so that "TARGET MARKETING GROUP" is not Target.
 *
 * @param words the description without the fields that name the company itself
 * @param name the clean name
 * @param isPurchase the description has the shape of a card purchase: nobody pays a lender at a till
 */
export function matchParty(words: Words, name: Words, isPurchase: boolean): PartyMatch | null {
  const begins = words.text.indexOf(name.text);
  let best: Found | null = null;
  for (const { value: entry, at, length } of find(words)) {
    const found = { entry, at, length, isFirst: words.starts[at] === begins };
    if (best !== null && !isBetter(found, best)) continue;
    if (
      isSupported(entry, words, name, isPurchase) &&
      !isAnothersName(words, at, length, RANKS.get(entry.party) === LENDER)
    )
      best = found;
  }
  return (
    best && {
      party: best.entry.party,
      evidence: printed(words, best.at, best.length),
      at: words.starts[best.at] ?? 0,
      isEveryday: best.entry.spelling.isEveryday,
    }
  );
}

const isBetter = (a: Found, b: Found): boolean => {
  const [left, right] = [RANKS.get(a.entry.party) ?? 0, RANKS.get(b.entry.party) ?? 0];
  if (left !== right) return left > right;
  return a.isFirst === b.isFirst || areProcessors(a, b) ? a.length > b.length : a.isFirst;
};

/** A gateway prints its name before the acquirer's, so of two processors the first is not meant more. */
const areProcessors = (a: Found, b: Found): boolean => [a, b].every(({ entry }) => entry.party.trade === 'processor');

function isSupported(
  { party, spelling, needs, without }: Entry,
  words: Words,
  name: Words,
  isPurchase: boolean,
): boolean {
  if (without.some((phrase) => contains(words, phrase))) return false;
  if (needs.length > 0 && !needs.some((phrase) => contains(words, phrase))) return false;
  if (spelling.needsLending && (isPurchase || !(speaksOfLending(words.text) || REPAID.test(words.text)))) return false;
  if (party.isPaidByCard && !isPurchase && (spelling.isEveryday || namesRails(words.text))) return false;
  const phrase = wordsOf(spelling.phrase).list;
  const mustBeWhole = spelling.isEveryday || (isPurchase && phrase.length === 1 && RANKS.get(party) === LENDER);
  return !mustBeWhole || isWholeName(name, phrase);
}

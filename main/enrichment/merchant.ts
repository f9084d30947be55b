import { contentId } from '../../shared/ids.ts';
import type { MerchantAnnotation } from '../../shared/model/index.ts';
import { type KnownParty, LENDERS, MERCHANTS, type Spelling, TRADES } from '../reference/index.ts';
import { isWholeName } from './name-tail.ts';
import { phraseIndex } from './phrase-index.ts';
import { contains, printed, type Words, wordsOf } from './words.ts';

/** A counterparty recognised in a description, with the text that gave it away. */
export interface PartyMatch {
  readonly party: KnownParty;
  readonly evidence: string;
  /** The name is an everyday word, which counted because nothing else stands in the name's place. */
  readonly isEveryday: boolean;
}

interface Entry {
  readonly party: KnownParty;
  readonly spelling: Spelling;
  readonly needs: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
}

const SURE = 0.97;
const LIKELY = 0.88;
const PRINTED_ONLY = 0.75;

const asWords = (phrases: readonly string[]) => phrases.map((phrase) => wordsOf(phrase).list);

function* entries(): Generator<readonly [string, Entry]> {
  for (const party of [...LENDERS, ...MERCHANTS]) {
    const conditions = { needs: asWords(party.needs), without: asWords(party.without) };
    for (const spelling of party.spellings) yield [spelling.phrase, { party, spelling, ...conditions }];
  }
}

const find = phraseIndex(entries());
const IDS = new Map([...LENDERS, ...MERCHANTS].map((party) => [party, contentId('mrc', party.name)] as const));

/**
 * The counterparty a description names: the longest spelling wins, then the first in the text. An everyday word counts
 * only where it is the whole name, so that "TARGET MARKETING GROUP" is not Target.
 *
 * @param words the description without the fields that name the company itself
 * @param name the clean name
 */
export function matchParty(words: Words, name: Words): PartyMatch | null {
  let best: { entry: Entry; at: number; length: number } | null = null;
  for (const { value: entry, at, length } of find(words)) {
    if (best !== null && length <= best.length) continue;
    if (isSupported(entry, words, name)) best = { entry, at, length };
  }
  return (
    best && {
      party: best.entry.party,
      evidence: printed(words, best.at, best.length),
      isEveryday: best.entry.spelling.isEveryday,
    }
  );
}

function isSupported({ spelling, needs, without }: Entry, words: Words, name: Words): boolean {
  if (without.some((phrase) => contains(words, phrase))) return false;
  if (needs.length > 0 && !needs.some((phrase) => contains(words, phrase))) return false;
  return !spelling.isEveryday || isWholeName(name, wordsOf(spelling.phrase).list);
}

/** A recognised counterparty as an annotation. */
export function knownMerchant({ party, evidence, isEveryday }: PartyMatch): MerchantAnnotation {
  return {
    id: IDS.get(party) ?? contentId('mrc', party.name),
    name: party.name,
    url: party.url,
    groupId: party.group,
    mcc: TRADES[party.trade].mcc,
    confidence: isEveryday ? LIKELY : SURE,
    reason: isEveryday
      ? `The text "${evidence}" is how statements name ${party.name}, and it is the whole name.`
      : `The text "${evidence}" is how statements name ${party.name}.`,
  };
}

/** A shop known only from the name that the description prints. */
export const printedMerchant = (name: string, reason: string): MerchantAnnotation => ({
  id: contentId('mrc', name.toUpperCase()),
  name,
  url: null,
  groupId: null,
  mcc: null,
  confidence: PRINTED_ONLY,
  reason,
});

/** A payment service known by its mark. */
export const processorMerchant = (name: string, url: string | null, mark: string): MerchantAnnotation => ({
  id: contentId('mrc', name),
  name,
  url,
  groupId: null,
  mcc: null,
  confidence: SURE,
  reason: `The mark "${mark}" stands for ${name}.`,
});

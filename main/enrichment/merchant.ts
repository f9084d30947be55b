import { contentId } from '../../shared/ids.ts';
import type { MerchantAnnotation } from '../../shared/model/index.ts';
import { type KnownParty, LENDERS, MERCHANTS, TRADES } from '../reference/index.ts';
import { phraseIndex } from './phrase-index.ts';
import { contains, printed, standsAt, type Words, wordsOf } from './words.ts';

/** A counterparty recognised in a description, with the text that gave it away. */
export interface PartyMatch {
  readonly party: KnownParty;
  readonly evidence: string;
}

interface Spelling {
  readonly party: KnownParty;
  readonly needs: readonly (readonly string[])[];
  readonly needsNumber: boolean;
  readonly without: readonly (readonly string[])[];
}

const NUMBER = '#';
const SURE = 0.95;
const LIKELY = 0.8;
const PRINTED_ONLY = 0.6;

const asWords = (phrases: readonly string[] = []) =>
  phrases.filter((phrase) => phrase !== NUMBER).map((phrase) => wordsOf(phrase).list);

function* spellings(): Generator<readonly [string, Spelling]> {
  for (const party of [...LENDERS, ...MERCHANTS]) {
    const needsNumber = party.needs?.includes(NUMBER) ?? false;
    const spelling = { party, needs: asWords(party.needs), needsNumber, without: asWords(party.without) };
    for (const phrase of party.phrases) yield [phrase, spelling];
  }
}

const find = phraseIndex(spellings());
const IDS = new Map([...LENDERS, ...MERCHANTS].map((party) => [party, contentId('mrc', party.name)] as const));

/** The best-known counterparty a description names: the longest spelling wins, then the first in the text. */
export function matchParty(words: Words): PartyMatch | null {
  let best: { party: KnownParty; at: number; length: number } | null = null;
  for (const { value, at, length } of find(words)) {
    if (best !== null && length <= best.length) continue;
    if (isSupported(words, value, at, length)) best = { party: value.party, at, length };
  }
  return best && { party: best.party, evidence: printed(words, best.at, best.length) };
}

function isSupported(words: Words, { needs, needsNumber, without }: Spelling, at: number, length: number): boolean {
  if (without.some((phrase) => contains(words, phrase))) return false;
  if (needs.length === 0 && !needsNumber) return true;
  return (
    (needsNumber && startsWithDigit(words.list[at + length])) ||
    needs.some((phrase) => standsApart(words, phrase, at, length))
  );
}

const startsWithDigit = (word: string | undefined): boolean => word !== undefined && /^\p{N}/u.test(word);

/** The supporting phrase must be other words than the name's own. */
function standsApart(words: Words, phrase: readonly string[], at: number, length: number): boolean {
  for (let place = 0; place < words.list.length; place++) {
    const apart = place + phrase.length <= at || place >= at + length;
    if (apart && standsAt(words, phrase, place)) return true;
  }
  return false;
}

/** A recognised counterparty as an annotation. */
export function knownMerchant({ party, evidence }: PartyMatch): MerchantAnnotation {
  const spoken = wordsOf(party.name).list.join(' ') === wordsOf(evidence).list.join(' ');
  return {
    id: IDS.get(party) ?? contentId('mrc', party.name),
    name: party.name,
    url: party.url,
    groupId: party.group,
    mcc: TRADES[party.trade].mcc,
    confidence: spoken || !party.needs ? SURE : LIKELY,
    reason: `The text "${evidence}" is how statements name ${party.name}.`,
  };
}

/** A shop known only from what is printed behind a payment service's mark. */
export const printedMerchant = (name: string, mark: string): MerchantAnnotation => ({
  id: contentId('mrc', name),
  name,
  url: null,
  groupId: null,
  mcc: null,
  confidence: PRINTED_ONLY,
  reason: `The name "${name}" is printed behind the mark "${mark}" of a payment service.`,
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

import { contentId } from '../../../shared/ids.ts';
import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import { type KnownParty, TRADES } from '../../reference/index.ts';
import type { PartyMatch } from './match-party.ts';

const SURE = 0.97;
const LIKELY = 0.88;
const PRINTED_ONLY = 0.75;

/** Of parties met so far: an id costs a hash, and all rows of one party share one text. */
const ids = new Map<KnownParty, string>();

function idOf(party: KnownParty): string {
  const known = ids.get(party);
  if (known !== undefined) return known;
  const id = contentId('mrc', party.name);
  ids.set(party, id);
  return id;
}

/** A recognised counterparty as an annotation. */
export function knownMerchant({ party, evidence, isEveryday }: PartyMatch): MerchantAnnotation {
  return {
    id: idOf(party),
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

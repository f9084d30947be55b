import { contentId } from '../../../shared/ids.ts';
import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import { type KnownParty, LENDERS, MERCHANTS, TRADES } from '../../reference/index.ts';
import { partyName } from './counterparty.ts';

/** By name, as corrections compare names; of a merchant and a lender of one name, the lender. */
const KNOWN = new Map<string, KnownParty>([...MERCHANTS, ...LENDERS].map((party) => [partyName(party.name), party]));

/** The merchant a person names: with everything that is known of one of this name, else with its name alone. */
export function merchantNamed(name: string, reason: string): MerchantAnnotation {
  const known = KNOWN.get(partyName(name));
  return {
    id: contentId('mrc', known?.name ?? name),
    name: known?.name ?? name,
    url: known?.url ?? null,
    groupId: known?.group ?? null,
    mcc: known ? TRADES[known.trade].mcc : null,
    confidence: 1,
    reason,
  };
}

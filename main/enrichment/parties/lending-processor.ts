import { contentId } from '../../../shared/ids.ts';
import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import { type KnownParty, LENDERS, MERCHANTS } from '../../reference/index.ts';
import type { PartyMatch } from './match-party.ts';

const services = new Map(
  MERCHANTS.filter(({ trade }) => trade === 'processor' || trade === 'marketplace').map((party) => [party.name, party]),
);

/** Lenders that are a processor's or a marketplace's own: their names begin with its name ("Stripe Capital"). */
const OWNERS = new Map<KnownParty, KnownParty>(
  LENDERS.flatMap((lender) => {
    const owner = services.get(lender.name.split(' ')[0] ?? '');
    return owner ? [[lender, owner] as const] : [];
  }),
);

/** The service whose receipts a loan is repaid from; null where the lender is nobody's. */
export function lendingProcessor({ party, evidence }: PartyMatch): MerchantAnnotation | null {
  const owner = OWNERS.get(party);
  return owner
    ? {
        id: contentId('mrc', owner.name),
        name: owner.name,
        url: owner.url,
        groupId: owner.group,
        mcc: null,
        confidence: 0.9,
        reason: `The text "${evidence}" names ${party.name}, which is ${owner.name}'s own.`,
      }
    : null;
}

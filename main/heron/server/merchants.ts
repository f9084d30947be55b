import { contentId } from '../../../shared/ids.ts';
import { type KnownParty, LENDERS, MERCHANTS, TRADES } from '../../reference/index.ts';

/** A counterparty of the tables, with its id. */
export interface KnownMerchant {
  /** `mrc_…`, the id that annotations carry. */
  readonly id: string;
  readonly party: KnownParty;
}

/** Every counterparty that is known by name, by name; of a merchant and a lender of one name, the lender. */
export const KNOWN_MERCHANTS: readonly KnownMerchant[] = [
  ...new Map(
    [...MERCHANTS, ...LENDERS].filter(({ isKind }) => !isKind).map((party) => [contentId('mrc', party.name), party]),
  ),
]
  .map(([id, party]) => ({ id, party }))
  .sort((a, b) => (a.party.name < b.party.name ? -1 : 1));

/** Heron's Merchant. */
export function knownMerchantJson({ id, party }: KnownMerchant): object {
  const { mcc } = TRADES[party.trade];
  return {
    categories: mcc ? [{ code: mcc.code, description: mcc.description, slug: mcc.slug }] : [],
    group_id: party.group,
    heron_id: id,
    icon_url: null,
    is_priority: false,
    logo_url: null,
    name: party.name,
    url: party.url,
  };
}

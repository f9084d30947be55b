import { contentId } from '../../../shared/ids.ts';
import { type KnownParty, LENDERS, MERCHANTS } from '../../reference/index.ts';

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

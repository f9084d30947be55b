import type { KnownMerchant } from '../../enrichment/index.ts';
import { TRADES } from '../../reference/index.ts';

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

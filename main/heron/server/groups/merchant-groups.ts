import { z } from 'zod';
import { KNOWN_MERCHANTS } from '../../../enrichment/index.ts';
import { CORRECTION_CHOICES } from '../../../flows/index.ts';
import { shelfOf } from '../kept.ts';
import { changeMerchantGroup, merchantGroupsOf } from '../merchant-groups.ts';
import { json, operation } from '../operation.ts';
import { unknown } from '../refusal.ts';

const merchantGroup = z.enum(CORRECTION_CHOICES.merchantGroups as [string, ...string[]]);

const list = operation({
  group: 'UserMerchantGroups',
  method: 'GET',
  path: '/user_merchant_groups',
  summary: 'Get the merchants whose group was changed',
  status: 200,
  query: z.object({ group_id: z.string().optional() }),
  handle: async (context, { owner, query: { group_id: group } }) => {
    const all = await merchantGroupsOf(context, shelfOf(owner));
    const asked = all.filter((one) => group === undefined || one.group_id === group);
    return json({ custom_merchants: asked.map(givenJson), pending_merchants: [], rejected_merchants: [] });
  },
});

const givenJson = ({ created: _, ...given }: Awaited<ReturnType<typeof merchantGroupsOf>>[number]): object => given;

const change = operation({
  group: 'Merchants',
  method: 'PATCH',
  path: '/merchants/{merchant_heron_id}/user_merchant_group',
  summary: 'Change the group of a merchant',
  here: 'Holds at once, in the figures of every end user of the key; null takes it back. What was said of a row outranks it.',
  status: 200,
  body: z.object({ group_id: merchantGroup.nullable() }),
  handle: async (context, { owner, params: { merchant_heron_id: id = '' }, body: { group_id: given } }) => {
    const known = KNOWN_MERCHANTS.find((merchant) => merchant.id === id);
    if (!known) throw unknown('merchant', id);
    await changeMerchantGroup(context, shelfOf(owner), known, given);
    return json({ group_id: given ?? known.party.group, merchant_heron_id: id, merchant_name: known.party.name });
  },
});

export const MERCHANT_GROUPS = [list, change];

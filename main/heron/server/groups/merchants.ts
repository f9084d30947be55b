import { z } from 'zod';
import { KNOWN_MERCHANTS } from '../../../enrichment/index.ts';
import { CORRECTION_CHOICES, enrichPosted } from '../../../flows/index.ts';
import { knownMerchantJson } from '../merchants.ts';
import { json, operation } from '../operation.ts';
import { Refusal, unknown } from '../refusal.ts';
import { flag, wholeNumber } from '../schemas/query.ts';

const group = 'Merchants';

/** The fields of an enriched transaction that this group answers. */
interface Extracted {
  readonly description_clean: string;
  readonly merchant: object | null;
  readonly payment_processor: object | null;
}

const extract = operation({
  group,
  method: 'POST',
  path: '/merchants/extract',
  summary: 'Extract the merchant of one description',
  here: 'Reads it as money spent, as on a card.',
  status: 200,
  body: z.object({ description: z.string().max(4000) }),
  handle: async ({ readRow }, { body: { description } }) => {
    const [enriched] = enrichPosted(
      [{ ...NOTHING_ELSE, description }],
      '',
      readRow,
    ) as Iterable<object> as Iterable<Extracted>;
    if (!enriched) throw new Refusal(500, 'Nothing was read.');
    const { description_clean, merchant, payment_processor } = enriched;
    return json({ description_clean, merchant, payment_processor });
  },
});

const NOTHING_ELSE = {
  amount: -1,
  accountId: null,
  balance: null,
  categoriesDefault: null,
  currency: null,
  date: null,
  endUserId: null,
  mccCode: null,
  order: null,
  referenceId: null,
  timestamp: null,
  transactionCode: null,
} as const;

const groups = operation({
  group,
  method: 'GET',
  path: '/merchants/groups',
  summary: 'Get merchant groups',
  status: 200,
  handle: async () => json(CORRECTION_CHOICES.merchantGroups.map((id) => ({ description: id, id, name: nameOf(id) }))),
});

const nameOf = (id: string): string => id.replace(/^debt\./, 'debt: ').replaceAll('_', ' ');

const matches = (name: string, part: string): boolean => name.toLowerCase().includes(part.toLowerCase());

const list = operation({
  group,
  method: 'GET',
  path: '/merchants/list',
  summary: 'List merchants',
  here: 'The counterparties that Egret’s tables know.',
  status: 200,
  query: z.object({
    name: z.string().optional(),
    group_id: z.string().optional(),
    limit: wholeNumber(1, 200).default(50),
    offset: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0),
  }),
  handle: async (_context, { query: { name = '', group_id: groupId, limit, offset } }) => {
    const asked = KNOWN_MERCHANTS.filter(
      ({ party }) => matches(party.name, name) && (groupId === undefined || party.group === groupId),
    );
    const data = asked.slice(offset, offset + limit).map(knownMerchantJson);
    return json({ data, has_more: offset + data.length < asked.length, limit, offset, total: asked.length });
  },
});

const MOST_FOUND = 50;

const search = operation({
  group,
  method: 'GET',
  path: '/merchants/search',
  summary: 'Search merchants by name',
  status: 200,
  query: z.object({ name: z.string().min(1), only_priority: flag.optional() }),
  handle: async (_context, { query: { name } }) => {
    const found = KNOWN_MERCHANTS.filter(({ party }) => matches(party.name, name)).slice(0, MOST_FOUND);
    return json({ merchants: found.map(knownMerchantJson) });
  },
});

const get = operation({
  group,
  method: 'GET',
  path: '/merchants/{heron_id}',
  summary: 'Get a merchant',
  status: 200,
  handle: async (_context, { params: { heron_id: id = '' } }) => {
    const known = KNOWN_MERCHANTS.find((merchant) => merchant.id === id);
    if (!known) throw unknown('merchant', id);
    return json({ merchant: knownMerchantJson(known) });
  },
});

export const MERCHANTS_OPERATIONS = [extract, groups, list, search, get];

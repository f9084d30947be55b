import { z } from 'zod';
import { changeEndUser, endUserJson, endUserOf, endUsersOf, enrichEndUser, newEndUser, scopeOf } from '../end-user.ts';
import { json, operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import type { EndUserRecord } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { changedEndUserBody, endUser, endUsersQuery, newEndUserBody } from '../schemas/end-user.ts';

const group = 'EndUsers';
const one = z.object({ end_user: endUser });
const ONE = '/end_users/{end_user_id_or_heron_id}';

type Order = z.output<typeof endUsersQuery>['order_by'];

const ORDERS: Readonly<Record<Order, (a: EndUserRecord, b: EndUserRecord) => number>> = {
  created_asc: (a, b) => compare(a.created, b.created),
  created_desc: (a, b) => compare(b.created, a.created),
  last_updated_asc: (a, b) => compare(a.lastUpdated, b.lastUpdated),
  last_updated_desc: (a, b) => compare(b.lastUpdated, a.lastUpdated),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const list = operation({
  group,
  method: 'GET',
  path: '/end_users',
  summary: 'List EndUsers',
  status: 200,
  query: endUsersQuery,
  reply: z.object({ _meta: z.record(z.string(), z.unknown()), end_users: z.array(endUser) }),
  handle: async (context, { owner, query, url }) => {
    const asked = (await endUsersOf(context, owner)).filter(
      (record) =>
        (query.heron_id ?? record.heronId) === record.heronId &&
        (query.end_user_id ?? record.endUserId) === record.endUserId &&
        (query.status ?? record.status) === record.status &&
        (query.is_portfolio ?? record.isPortfolio) === record.isPortfolio &&
        (record.name ?? '').toLowerCase().includes((query.name ?? '').toLowerCase()),
    );
    const ordered = asked.sort((a, b) => ORDERS[query.order_by](a, b) || compare(a.heronId, b.heronId));
    const { items, page, perPage, pages, total, nextUrl, prevUrl } = pageOf(ordered, query.page, query.limit, url);
    return json({
      _meta: { limit: perPage, next_url: nextUrl, page, pages, prev_url: prevUrl, total },
      end_users: items.map(endUserJson),
    });
  },
});

const create = operation({
  group,
  method: 'POST',
  path: '/end_users',
  summary: 'Create EndUser',
  status: 201,
  body: newEndUserBody,
  reply: one,
  handle: async (context, { owner, body: { end_user: sent } }) => {
    const { stored, now } = context;
    const scope = await scopeOf(context, owner, sent.end_user_id);
    const created = await stored.change(scope, 'endUser', 'end-user', (current) => {
      if (current) throw new Refusal(409, `There is an end user ${sent.end_user_id} already.`);
      return {
        ...newEndUser(owner, sent.end_user_id, now()),
        name: sent.name ?? null,
        isPortfolio: sent.is_portfolio ?? false,
        meta: sent.meta ?? null,
      };
    });
    return json({ end_user: created && endUserJson(created) }, 201);
  },
});

const update = operation({
  group,
  method: 'PUT',
  path: '/end_users',
  summary: 'Update EndUser',
  here: 'Status ready enriches at once and answers processed: there is no queue.',
  status: 200,
  body: changedEndUserBody,
  reply: one,
  handle: async (context, { owner, body: { end_user: sent } }) => {
    const scope = await scopeOf(context, owner, sent.end_user_id);
    const changed = await changeEndUser(context, scope, (current) => ({
      ...current,
      name: sent.name === undefined ? current.name : sent.name,
      isPortfolio: sent.is_portfolio ?? current.isPortfolio,
      meta: sent.meta === undefined ? current.meta : sent.meta,
      status: sent.status ?? current.status,
    }));
    const isReady = sent.status === 'ready';
    return json({ end_user: endUserJson(isReady ? await enrichEndUser(context, scope, 'processed') : changed) });
  },
});

const get = operation({
  group,
  method: 'GET',
  path: ONE,
  summary: 'Get EndUser by heron_id or end_user_id',
  status: 200,
  reply: one,
  handle: async (context, call) => json({ end_user: endUserJson((await endUserOf(context, call)).profile) }),
});

const remove = operation({
  group,
  method: 'DELETE',
  path: ONE,
  summary: 'Delete EndUser by heron_id or end_user_id',
  here: 'Removes the company with its files and transactions from the data folder.',
  status: 204,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    await context.stored.forget(scope);
    return { status: 204, body: null };
  },
});

const removeLater = operation({
  group,
  method: 'POST',
  path: `${ONE}/delete`,
  summary: 'Delete EndUser asynchronously',
  here: 'Deletes at once.',
  status: 202,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    await context.stored.forget(scope);
    return json({ heron_id: profile.heronId, status: 'deleted' }, 202);
  },
});

const enrich = operation({
  group,
  method: 'POST',
  path: `${ONE}/enrich`,
  summary: 'Enrich transactions of EndUser',
  here: 'Enriches at once, whatever the priority.',
  status: 200,
  query: z.object({ priority: z.enum(['normal', 'high']).default('normal') }),
  reply: one,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json({ end_user: endUserJson(await enrichEndUser(context, scope, 'processed')) });
  },
});

const processingStatus = operation({
  group,
  method: 'GET',
  path: `${ONE}/processing_status`,
  summary: 'Get EndUser processing status',
  here: 'Always processed: an answer is given once the work is done.',
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json({ status: 'processed' });
  },
});

export const END_USERS = [list, create, update, get, remove, removeLater, enrich, processingStatus];

import { z } from 'zod';
import { changeEndUser, endUserJson, endUserOf, endUsersOf, enrichEndUser, newEndUser, scopeOf } from '../end-user.ts';
import { endUserSummaryJson, isSummarised } from '../end-user-summary.ts';
import { listedEndUsers } from '../listed-end-users.ts';
import { json, operation } from '../operation.ts';
import { type Page, pageOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';
import {
  changedEndUserBody,
  endUser,
  endUserSummariesQuery,
  endUsersQuery,
  newEndUserBody,
} from '../schemas/end-user.ts';

const group = 'EndUsers';
const one = z.object({ end_user: endUser });
const ONE = '/end_users/{end_user_id_or_heron_id}';

/** Where a page of a list stands, as lists of companies tell it. */
const metaOf = ({ perPage, nextUrl, page, pages, prevUrl, total }: Page<unknown>): object => ({
  limit: perPage,
  next_url: nextUrl,
  page,
  pages,
  prev_url: prevUrl,
  total,
});

const list = operation({
  group,
  method: 'GET',
  path: '/end_users',
  summary: 'List EndUsers',
  status: 200,
  query: endUsersQuery,
  reply: z.object({ _meta: z.record(z.string(), z.unknown()), end_users: z.array(endUser) }),
  handle: async (context, { owner, query, url }) => {
    const listed = pageOf(await listedEndUsers(context, owner, query), query.page, query.limit, url);
    return json({ _meta: metaOf(listed), end_users: listed.items.map(endUserJson) });
  },
});

const summaries = operation({
  group,
  method: 'GET',
  path: '/end_users/summary',
  summary: 'List EndUsers with their files and metrics',
  here: 'criteria hold the metrics of the scorecard where include_scorecard_metrics asks for them, which computes every end user of the page. There are no policies, tags, e-mails and CRM to tell of.',
  status: 200,
  query: endUserSummariesQuery,
  handle: async (context, { owner, query, url }) => {
    const all = (await listedEndUsers(context, owner, query)).filter((record) => isSummarised(record, query));
    const listed = pageOf(all, query.page, query.limit, url);
    const endUsers: object[] = [];
    // One after the other: a company that is computed takes memory.
    for (const record of listed.items) endUsers.push(await endUserSummaryJson(context, owner, record, query));
    return json({ _meta: metaOf(listed), end_users: endUsers });
  },
});

const duplicates = operation({
  group,
  method: 'GET',
  path: '/end_users/{end_user_heron_id}/duplicate_end_users',
  summary: 'Get the end users that may be the same',
  here: 'Those of the same name, whatever its case, signs and spaces.',
  status: 200,
  handle: async (context, call) => {
    const { profile } = await endUserOf(context, call);
    const all = await endUsersOf(context, call.owner);
    const same = all.filter((one) => one.heronId !== profile.heronId && isSameName(one.name, profile.name));
    return json({
      duplicates: same.map(({ heronId, name, created }) => ({
        created: created || null,
        end_user_heron_id: heronId,
        name,
      })),
    });
  },
});

/** Whether two companies are called the same; nobody knows it of one without a name. */
const isSameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && bare(a) !== '' && bare(a) === bare(b);

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

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

export const END_USERS = [
  summaries,
  list,
  duplicates,
  create,
  update,
  get,
  remove,
  removeLater,
  enrich,
  processingStatus,
];

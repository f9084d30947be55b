import { z } from 'zod';
import { endUserOf, findEndUser } from '../end-user.ts';
import { integrationOf } from '../integration.ts';
import { allKept, changeKept, keep } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { unknown } from '../refusal.ts';
import type { Scope } from '../stored.ts';

const group = 'Integrations';
const LINKS = '/integrations/{heron_id}/links';

/** Why no link is active. */
const WAITING = 'Egret runs on a laptop and connects to no bank; send the statements or transactions themselves.';

interface Link {
  readonly item_id: string;
  readonly integration: string;
  readonly end_user_id: string;
  readonly created: string;
  readonly status: string;
}

/** A link as it is answered: which integration it is of is ours to know. */
const linkJson = ({ integration: _, ...link }: Link): object => link;

const ownLinks = (context: Context, scope: Scope): Promise<Link[]> => allKept<Link>(context, scope, 'link');

const whose = z.object({ end_user_id_or_heron_id: z.string() });

const linksOfIntegration = operation({
  group,
  method: 'GET',
  path: LINKS,
  summary: 'Get IntegrationLinks by Integration',
  status: 200,
  query: whose,
  handle: async (context, { owner, params: { heron_id: id = '' }, query }) => {
    await integrationOf(context, owner, id);
    const { scope } = await findEndUser(context, owner, query.end_user_id_or_heron_id);
    const links = (await ownLinks(context, scope)).filter(({ integration }) => integration === id);
    return json({ links: links.map(linkJson) });
  },
});

const linksOfEndUser = operation({
  group: 'EndUserIntegrations',
  method: 'GET',
  path: '/end_users/{end_user_id_or_heron_id}/integration_links',
  summary: 'Get Integration Links',
  status: 200,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json({ links: (await ownLinks(context, scope)).map(linkJson) });
  },
});

const itemId = z.string().regex(/^[\w-]{1,120}$/, 'Letters, digits, _ and -.');

const createLink = operation({
  group,
  method: 'POST',
  path: LINKS,
  summary: 'Create an integration Link',
  here: 'Kept as pending, without its access token.',
  status: 201,
  body: z.object({
    access_token: z.string().max(4000),
    asset_report_token: z.string().max(4000).nullish(),
    end_user_id: z.string().min(1).max(140),
    end_user_name: z.string().max(128).optional(),
    item_id: itemId,
  }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) => {
    const { type } = await integrationOf(context, owner, id);
    const { scope, profile } = await findEndUser(context, owner, body.end_user_id);
    const now = context.now();
    const link: Link & Record<string, unknown> = {
      access_token: '',
      created: now,
      end_user_id: profile.endUserId,
      end_user_name: profile.name,
      item_id: body.item_id,
      last_successful_sync: null,
      last_updated: now,
      status: 'pending',
      status_message: WAITING,
      type,
      integration: id,
    };
    return json({ link: linkJson(await keep(context, scope, 'link', body.item_id, link)) }, 201);
  },
});

const deleteLink = operation({
  group,
  method: 'DELETE',
  path: LINKS,
  summary: '(Soft-)Delete an integration link',
  here: 'The links of that end user are kept with the status sync_disabled.',
  status: 204,
  query: whose,
  handle: async (context, { owner, params: { heron_id: id = '' }, query }) => {
    await integrationOf(context, owner, id);
    const { scope } = await findEndUser(context, owner, query.end_user_id_or_heron_id);
    for (const { item_id: item, integration } of await ownLinks(context, scope)) {
      if (integration !== id) continue;
      await changeLink(context, scope, item, 'sync_disabled');
    }
    return { status: 204, body: null };
  },
});

const changeLink = (context: Context, scope: Scope, item: string, status: string) =>
  changeKept<Link>(context, scope, 'link', item, (current) => ({ ...current, status, last_updated: context.now() }));

const refreshLink = operation({
  group,
  method: 'POST',
  path: `${LINKS}/{link_item_id}/refresh`,
  summary: 'Refresh an IntegrationLink',
  here: 'Answers the link as it is: pending.',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '', link_item_id: item = '' } }) => {
    await integrationOf(context, owner, id);
    const { scope, link } = await findLink(context, owner, item);
    if (link.integration !== id) throw unknown('link', item);
    const changed = await changeLink(context, scope, item, link.status);
    return json({ link: changed && linkJson(changed) });
  },
});

async function findLink(context: Context, owner: string, item: string) {
  const endUsers = await context.stored.endUsers(owner);
  for (const endUser of endUsers) {
    const scope = { owner, endUser };
    const link = (await ownLinks(context, scope)).find((one) => one.item_id === item);
    if (link) return { scope, link };
  }
  throw unknown('link', item);
}

const refreshLinks = operation({
  group,
  method: 'PUT',
  path: LINKS,
  summary: 'Refresh the links of an integration',
  here: 'No link can be refreshed here: each is named as failed.',
  status: 200,
  query: whose.partial(),
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await integrationOf(context, owner, id);
    const scopes = (await context.stored.endUsers(owner)).map((endUser) => ({ owner, endUser }));
    const links = (await Promise.all(scopes.map((scope) => ownLinks(context, scope)))).flat();
    const failed = links.filter(({ integration }) => integration === id).map(({ item_id: item }) => item);
    return json({ failed_links: failed, processed_links: 0 });
  },
});

const updateLink = operation({
  group,
  method: 'PUT',
  path: '/integration_links/{item_id}',
  summary: 'Update an Integration Link',
  here: 'The access token is not kept.',
  status: 200,
  body: z.object({ end_user: z.object({ access_token: z.string().max(4000) }) }),
  handle: async (context, { owner, params: { item_id: item = '' } }) => {
    const { scope, link } = await findLink(context, owner, item);
    const changed = await changeLink(context, scope, item, link.status);
    return json({ integration_link: changed && linkJson(changed) });
  },
});

export const INTEGRATION_LINKS = [
  linksOfIntegration,
  linksOfEndUser,
  createLink,
  deleteLink,
  refreshLink,
  refreshLinks,
  updateLink,
];

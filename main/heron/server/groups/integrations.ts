import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import { endUserOf, findEndUser } from '../end-user.ts';
import { AS_INFERRED, FEEDS, type Feed } from '../engine.ts';
import { keepFile, keepReadFile } from '../files.ts';
import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { present } from '../present.ts';
import { Refusal, unknown } from '../refusal.ts';
import type { Scope } from '../stored.ts';

const ONE = '/end_users/{end_user_id_or_heron_id}';
const LINKS = '/integrations/{heron_id}/links';

const RESOURCES = [
  ...(['transaction', 'assets_report', 'end_user_application'] as const),
  ...(['invoice_factoring_processing', 'end_user_files', 'funder_decision'] as const),
] as const;

const fields = {
  name: z.string().min(1).max(140),
  type: z.string().min(1).max(140),
  resource: z.enum(RESOURCES),
  base_url: z.string().max(2000).nullish(),
  client_id: z.string().max(400).nullish(),
  client_secret: z.string().max(4000).nullish(),
  client_auth: z.record(z.string(), z.unknown()).optional(),
  webhook_url: z.string().max(2000).nullish(),
};

interface Integration {
  readonly heron_id: string;
  readonly type: string;
}

/** Secrets are never written down: an integration that calls nobody needs none. */
const withoutSecrets = <T extends object>(sent: T) => ({ ...sent, client_secret: null, client_auth: {} });

const listIntegrations = operation({
  group: 'Integrations',
  method: 'GET',
  path: '/integrations',
  summary: 'List Integrations',
  status: 200,
  handle: async (context, { owner }) => json({ integrations: await allKept(context, shelfOf(owner), 'integration') }),
});

const createIntegration = operation({
  group: 'Integrations',
  method: 'POST',
  path: '/integrations',
  summary: 'Create an integration',
  here: 'Kept without its secrets; Egret calls nobody.',
  status: 201,
  body: z.object({ integration: z.object(fields) }),
  handle: async (context, { owner, body: { integration: sent } }) => {
    const id = context.newId('itg');
    const integration = { ...withoutSecrets(sent), heron_id: id };
    return json({ integration: await keep(context, shelfOf(owner), 'integration', id, integration) }, 201);
  },
});

const updateIntegration = operation({
  group: 'Integrations',
  method: 'PUT',
  path: '/integrations/{heron_id}',
  summary: 'Update Integration',
  status: 200,
  body: z.object({ integration: z.object(fields).partial() }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { integration: sent } }) => {
    const integration = await changeKept<Integration>(context, shelfOf(owner), 'integration', id, (current) => ({
      ...current,
      ...withoutSecrets(present(sent)),
    }));
    return json({ integration });
  },
});

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

async function integrationOf(context: Context, owner: string, id: string): Promise<Integration> {
  const found = await changeKept<Integration>(context, shelfOf(owner), 'integration', id, (current) => current);
  return found as Integration;
}

const whose = z.object({ end_user_id_or_heron_id: z.string() });

const linksOfIntegration = operation({
  group: 'Integrations',
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
  path: `${ONE}/integration_links`,
  summary: 'Get Integration Links',
  status: 200,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json({ links: (await ownLinks(context, scope)).map(linkJson) });
  },
});

const itemId = z.string().regex(/^[\w-]{1,120}$/, 'Letters, digits, _ and -.');

const createLink = operation({
  group: 'Integrations',
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
  group: 'Integrations',
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
  group: 'Integrations',
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
  group: 'Integrations',
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
  group: 'Integrations',
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

/** Something that a third party would have to do: kept, and answered as pending. */
const asked = (path: string, summary: string, status: number, body: z.ZodObject) =>
  operation({
    group: 'Integrations',
    method: 'POST',
    path: `${ONE}/finicity/${path}`,
    summary,
    here: 'Kept and answered as pending: Egret asks no third party.',
    status,
    body,
    handle: async (context, call) => {
      const { scope } = await endUserOf(context, call);
      const id = context.newId('req');
      const reason = 'Egret has no account with Finicity and sends no e-mails; ask for the statements themselves.';
      const request = { request_id: id, kind: path, created: context.now(), status: 'pending', reason };
      await keep(context, scope, 'request', id, { ...request, sent: call.body });
      return json(request, status);
    },
  });

const finicity = [
  asked('connect', 'Send a Finicity Connect email to an end user', 200, z.object({}).loose()),
  asked(
    'request_cashflow_report',
    'Trigger a cashflow report generation for an end user',
    202,
    z.object({
      applicant_is_personal_guarantor: z.boolean(),
      for_cra_purpose: z.boolean(),
      user_type: z.enum(['personal', 'business']),
    }),
  ),
  asked(
    'request_statement_reports',
    'Trigger a statement reports generation for an end user',
    202,
    z.object({
      min_statement_index: z.int().min(1).max(24).optional(),
      max_statement_index: z.int().min(1).max(24).optional(),
    }),
  ),
  asked(
    'request_voe_transactions_report',
    'Trigger a Finicity VOE transactions report generation for an end user',
    202,
    z.object({ from_date: z.string().max(40).optional() }),
  ),
];

const PATHS: Readonly<Record<Feed, readonly [string, string]>> = {
  plaid_transactions: ['plaid/transactions', 'Upload Plaid transactions'],
  plaid_assets: ['plaid/assets', 'Upload Plaid assets'],
  yodlee: ['yodlee', 'Upload Yodlee'],
  ocrolus: ['ocrolus', 'Upload Ocrolus'],
  inscribe: ['inscribe', 'Upload Inscribe'],
};

const feed = (kind: Feed) =>
  operation({
    group: 'EndUserIntegrations',
    method: 'POST',
    path: `${ONE}/${PATHS[kind][0]}`,
    summary: PATHS[kind][1],
    here: 'Read into statements; a body without a statement is refused (422), and nothing is kept. The same feed again changes nothing.',
    status: 201,
    body: z.object({}).loose(),
    handle: async (context, call) => {
      const { scope } = await endUserOf(context, call);
      const bytes = new TextEncoder().encode(JSON.stringify(call.body));
      const document = await context.readFile(`${kind}.json`, bytes, AS_INFERRED);
      if (document.error) throw new Refusal(422, document.error.message);
      const about = { filename: `${kind}.json`, fileClass: kind, referenceId: null, parentHeronId: null };
      const file = await keepFile(context, scope, { ...about, bytes });
      const pdf = await keepReadFile(context, scope, file, document);
      return json({ _summary: { request_id: contentId('req', pdf.heronId) } }, 201);
    },
  });

export const INTEGRATIONS = [
  listIntegrations,
  createIntegration,
  updateIntegration,
  linksOfIntegration,
  linksOfEndUser,
  createLink,
  deleteLink,
  refreshLink,
  refreshLinks,
  updateLink,
  ...finicity,
  ...FEEDS.map(feed),
];

import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import { pending } from '../pending.ts';
import { present } from '../present.ts';
import { changedWebhookBody, TOPICS, webhookBody } from '../schemas/webhook.ts';

const group = 'Webhooks';
const ONE = '/webhooks/{heron_id}';

const WAITING = pending('Egret calls nobody; read the state of things instead.');
const HERE = 'Kept without its headers, which may hold secrets, and pending: Egret calls nobody.';

/** What a program wants to be told, and where; kept, and never called. */
interface Webhook {
  readonly heron_id: string;
  readonly topic: string;
  readonly url: string;
  readonly is_enabled: boolean;
}

const webhookJson = (webhook: Webhook): object => ({ ...webhook, headers: {}, ...WAITING });

const list = operation({
  group,
  method: 'GET',
  path: '/webhooks',
  summary: 'List webhooks',
  status: 200,
  handle: async (context, { owner }) => {
    const webhooks = await allKept<Webhook>(context, shelfOf(owner), 'webhook');
    return json({ webhooks: webhooks.map(webhookJson) });
  },
});

const topics = operation({
  group,
  method: 'GET',
  path: '/webhooks/topics',
  summary: 'List the topics of webhooks',
  status: 200,
  handle: async () => json({ topics: TOPICS }),
});

const create = operation({
  group,
  method: 'POST',
  path: '/webhooks',
  summary: 'Create a webhook',
  here: HERE,
  status: 201,
  body: webhookBody,
  handle: async (context, { owner, body: { topic, url, is_enabled = true } }) => {
    const id = context.newId('wbh');
    const webhook: Webhook = { heron_id: id, topic, url, is_enabled };
    return json({ webhook: webhookJson(await keep(context, shelfOf(owner), 'webhook', id, webhook)) }, 201);
  },
});

const update = operation({
  group,
  method: 'PUT',
  path: ONE,
  summary: 'Update a webhook',
  here: HERE,
  status: 200,
  body: changedWebhookBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { headers: _, ...sent } }) => {
    const next = (current: Webhook): Webhook => ({ ...current, ...present(sent) });
    const webhook = await changeKept<Webhook>(context, shelfOf(owner), 'webhook', id, next);
    return json({ webhook: webhook && webhookJson(webhook) });
  },
});

const remove = operation({
  group,
  method: 'DELETE',
  path: ONE,
  summary: 'Delete a webhook',
  status: 204,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await changeKept(context, shelfOf(owner), 'webhook', id, () => null);
    return { status: 204, body: null };
  },
});

export const WEBHOOKS = [list, topics, create, update, remove];

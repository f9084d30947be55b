import { z } from 'zod';
import type { Integration } from '../integration.ts';
import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import { present } from '../present.ts';

const group = 'Integrations';

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

/** Secrets are never written down: an integration that calls nobody needs none. */
const withoutSecrets = <T extends object>(sent: T) => ({ ...sent, client_secret: null, client_auth: {} });

const listIntegrations = operation({
  group,
  method: 'GET',
  path: '/integrations',
  summary: 'List Integrations',
  status: 200,
  handle: async (context, { owner }) => json({ integrations: await allKept(context, shelfOf(owner), 'integration') }),
});

const createIntegration = operation({
  group,
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
  group,
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

export const INTEGRATIONS = [listIntegrations, createIntegration, updateIntegration];

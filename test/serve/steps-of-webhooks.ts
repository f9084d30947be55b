import { ask, get, type Ids, post, type Step } from './contract-step.ts';

const webhook = { topic: 'pdf.processed', url: 'https://example.com/told', headers: { authorization: 'hidden' } };
const at = (ids: Ids) => ({ heron_id: ids['webhook'] ?? '' });

export const WEBHOOK_STEPS: readonly Step[] = [
  post('/api/webhooks', webhook, { status: 201, keeps: ({ body }) => ({ webhook: body.webhook.heron_id }) }),
  get('/api/webhooks'),
  get('/api/webhooks/topics'),
  ask('PUT', '/api/webhooks/{heron_id}', { is_enabled: false }, { at }),
  ask('DELETE', '/api/webhooks/{heron_id}', undefined, { at, status: 204 }),
];

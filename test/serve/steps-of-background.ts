import { ask, get, H, type Ids, post, type Step } from './contract-step.ts';

const CHECK = `${H}/background_check`;
const REPORTS = `${CHECK}/affiliations/reports`;
const SUBJECT = `${CHECK}/subjects/{subject_key}`;
const person = { index: 0, kind: 'person', name: 'Ada Finch', subject_key: 'owner_1' };
const subject = () => ({ end_user_heron_id: 'acme', subject_key: 'owner_1', record_id: 'one' });

export const BACKGROUND_STEPS: readonly Step[] = [
  post(REPORTS, { affiliates: [person] }, { status: 202, keeps: ({ body }) => ({ report: body.requests[0].ref }) }),
  post(`${REPORTS}/confirm`, (ids: Ids) => ({ ref: ids['report'], entity_id: 'any' }), { status: 202 }),
  get(CHECK),
  get(`${CHECK}/affiliations`),
  ask('DELETE', `${REPORTS}/{ref}`, undefined, { status: 204, at: (ids) => ({ ref: ids['report'] ?? '' }) }),
  post(`${CHECK}/override`, { business: 'one' }),
  get(`${CHECK}/override`),
  ask('DELETE', `${CHECK}/override`, undefined, { status: 204 }),
  get(`${SUBJECT}/raw_report`, { status: 404, at: subject }),
  get(`${SUBJECT}/records/{record_id}/mugshot`, { status: 404, at: subject }),
];

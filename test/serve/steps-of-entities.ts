import { ask, get, H, type Ids, post, type Step } from './contract-step.ts';

const E = '/api/end_user_entities';
const ATTRIBUTE = `${E}/{entity_heron_id}/attributes/{attribute_heron_id}`;
const at = (ids: Ids) => ({
  heron_id: ids['entity'] ?? '',
  entity_heron_id: ids['entity'] ?? '',
  attribute_heron_id: ids['attribute'] ?? '',
  source_heron_id: ids['source'] ?? '',
});

export const ENTITY_STEPS: readonly Step[] = [
  post(E, { entity_name: 'Owner' }, { keeps: ({ body }) => ({ entity: body.heron_id }) }),
  post(
    `${E}/{entity_heron_id}/attributes`,
    { attribute_name: 'Age', attribute_type: 'int' },
    { at, keeps: ({ body }) => ({ attribute: body.heron_id }) },
  ),
  ask('PATCH', ATTRIBUTE, { attribute_description: 'in years' }, { at }),
  ask(
    'PATCH',
    `${E}/{entity_heron_id}/attributes/reorder`,
    (ids: Ids) => ({ ordered_attribute_heron_ids: [ids['attribute']] }),
    { at },
  ),
  ask('PATCH', `${E}/reorder`, (ids: Ids) => ({ ordered_entity_heron_ids: [ids['entity']] })),
  post(
    `${ATTRIBUTE}/sources`,
    { source_type: 'static_value', source_config: { value: 30 } },
    { at, keeps: ({ body }) => ({ source: body.heron_id }) },
  ),
  ask('PATCH', `${ATTRIBUTE}/sources/{source_heron_id}`, { sort_order: 7 }, { at }),
  get(E),
  post(`${ATTRIBUTE}/clone`, { attribute_name: 'Age again' }, { at }),
  ask('PATCH', `${E}/{heron_id}`, { entity_description: 'who owns it' }, { at }),
  post(
    `${H}/entities/{entity_heron_id}`,
    (ids: Ids) => ({ attribute_heron_id: ids['attribute'], source_heron_id: 'any', value: 44 }),
    { at },
  ),
  ask('PUT', `${H}/entities/values/bulk`, {
    values: [
      { entity_name: 'Owner', attribute_name: 'Age', value: 45 },
      { entity_name: 'Owner', attribute_name: 'None', value: 1 },
    ],
  }),
  get(`${H}/entities`),
  get(`${E}/attribute_values/export`),
  get('/api/entities/post_processors'),
  ask('DELETE', `${ATTRIBUTE}/sources/{source_heron_id}`, undefined, { at }),
  ask('DELETE', ATTRIBUTE, undefined, { at }),
  ask('DELETE', `${E}/{heron_id}`, undefined, { at }),
];

import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import { endUserOf } from '../end-user.ts';
import { allKept, changeKept, keep, oneKept, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { present } from '../present.ts';
import { Refusal, unknown } from '../refusal.ts';

const group = 'EndUserEntity';
const ALL = '/end_user_entities';
const ENTITY = `${ALL}/{entity_heron_id}`;
const ATTRIBUTE = `${ENTITY}/attributes/{attribute_heron_id}`;

const TYPES = ['float', 'int', 'decimal', 'string', 'date', 'datetime', 'bool'] as const;

const name = z.string().min(1).max(140);
const description = z.string().max(4000);
const place = z.int().min(0);

const entityFields = { entity_name: name, entity_description: description, display_order: place, is_list: z.boolean() };
const entityBody = z.object(entityFields).partial().required({ entity_name: true });
const changedEntityBody = z.object(entityFields).partial();

const attributeFields = {
  attribute_name: name,
  attribute_description: description,
  attribute_type: z.enum(TYPES),
  display_order: place,
  is_dedupe_key: z.boolean(),
};
const attributeBody = z.object(attributeFields).partial().required({ attribute_name: true });
const changedAttributeBody = z.object(attributeFields).partial();

const NEW_ENTITY = { entity_description: '', display_order: 0, is_list: false };
const NEW_ATTRIBUTE = {
  attribute_description: '',
  attribute_type: 'string',
  display_order: 0,
  is_dedupe_key: false,
} as const;

/** Of a value that several sources give, the one of the first source stands: no model is asked. */
const STRATEGY = { reconciliation_strategy: 'sort_order', reconciliation_config: {} };

type Attribute = z.output<z.ZodObject<typeof attributeFields>> & { readonly heron_id: string };
type Entity = z.output<z.ZodObject<typeof entityFields>> & {
  readonly heron_id: string;
  readonly attributes: readonly Attribute[];
};

const entityJson = ({ attributes: _, ...entity }: Entity): object => entity;
const attributeJson = (attribute: Attribute): object => ({ ...attribute, ...STRATEGY });

/** Values come through this interface and no other, so that each attribute has one source. */
const sourceOf = ({ heron_id: id }: Attribute) => ({
  heron_id: contentId('ent', id, 'source'),
  sort_order: 0,
  source_config: {},
  source_type: 'api',
});

const byPlace = <T extends { readonly display_order: number }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => a.display_order - b.display_order);

const entitiesOf = async (context: Context, owner: string): Promise<Entity[]> =>
  byPlace(await allKept<Entity>(context, shelfOf(owner), 'entity'));

const changeEntity = (context: Context, owner: string, id: string, next: (current: Entity) => Entity | null) =>
  changeKept<Entity>(context, shelfOf(owner), 'entity', id, next);

const list = operation({
  group,
  method: 'GET',
  path: ALL,
  summary: 'List entities',
  status: 200,
  handle: async (context, { owner }) =>
    json(
      (await entitiesOf(context, owner)).map((entity) => ({
        ...entityJson(entity),
        entity_attributes: byPlace(entity.attributes).map((attribute) => ({
          ...attributeJson(attribute),
          attribute_sources: [sourceOf(attribute)],
        })),
      })),
    ),
});

const create = operation({
  group,
  method: 'POST',
  path: ALL,
  summary: 'Create an entity',
  status: 200,
  body: entityBody,
  handle: async (context, { owner, body }) => {
    const id = context.newId('ent');
    const entity: Entity = {
      ...NEW_ENTITY,
      ...present(body),
      entity_name: body.entity_name,
      heron_id: id,
      attributes: [],
    };
    return json(entityJson(await keep(context, shelfOf(owner), 'entity', id, entity)));
  },
});

const update = operation({
  group,
  method: 'PATCH',
  path: `${ALL}/{heron_id}`,
  summary: 'Update an entity',
  status: 200,
  body: changedEntityBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) => {
    const changed = await changeEntity(context, owner, id, (current) => ({ ...current, ...present(body) }));
    return json(changed && entityJson(changed));
  },
});

const remove = operation({
  group,
  method: 'DELETE',
  path: `${ALL}/{heron_id}`,
  summary: 'Delete an entity',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await changeEntity(context, owner, id, () => null);
    return json({ success: true });
  },
});

const addAttribute = operation({
  group,
  method: 'POST',
  path: `${ENTITY}/attributes`,
  summary: 'Create an attribute of an entity',
  here: 'Of several sources the first stands; Egret asks no model.',
  status: 200,
  body: attributeBody,
  handle: async (context, { owner, params: { entity_heron_id: id = '' }, body }) => {
    const { attribute_name } = body;
    const attributeId = context.newId('ent');
    const attribute: Attribute = { ...NEW_ATTRIBUTE, ...present(body), attribute_name, heron_id: attributeId };
    await changeEntity(context, owner, id, (current) => ({
      ...current,
      attributes: [...current.attributes, attribute],
    }));
    return json(attributeJson(attribute));
  },
});

/** Changes an attribute of an entity; refuses one that is not there. */
async function changeAttribute(
  context: Context,
  owner: string,
  { entity_heron_id: entityId = '', attribute_heron_id: id = '' }: Readonly<Record<string, string>>,
  next: (current: Attribute) => readonly Attribute[],
): Promise<Entity | null> {
  return changeEntity(context, owner, entityId, (entity) => {
    if (!entity.attributes.some((one) => one.heron_id === id)) throw unknown('attribute', id);
    return { ...entity, attributes: entity.attributes.flatMap((one) => (one.heron_id === id ? next(one) : [one])) };
  });
}

const updateAttribute = operation({
  group,
  method: 'PATCH',
  path: ATTRIBUTE,
  summary: 'Update an attribute of an entity',
  status: 200,
  body: changedAttributeBody,
  handle: async (context, { owner, params, body }) => {
    const entity = await changeAttribute(context, owner, params, (current) => [{ ...current, ...present(body) }]);
    const changed = entity?.attributes.find((one) => one.heron_id === params['attribute_heron_id']);
    return json(changed && attributeJson(changed));
  },
});

const removeAttribute = operation({
  group,
  method: 'DELETE',
  path: ATTRIBUTE,
  summary: 'Delete an attribute of an entity',
  status: 200,
  handle: async (context, { owner, params }) => {
    await changeAttribute(context, owner, params, () => []);
    return json({ success: true });
  },
});

interface Value {
  readonly attribute: string;
  readonly value: unknown;
  readonly timestamp: string;
}

async function materialised(context: Context, scope: { owner: string; endUser: string | null }, attribute: Attribute) {
  const known = await oneKept<Value>(context, scope, 'entity-value', attribute.heron_id);
  const source = known && {
    source: sourceOf(attribute),
    source_data: {},
    timestamp: known.timestamp,
    value: known.value,
  };
  return {
    attribute_heron_id: attribute.heron_id,
    attribute_name: attribute.attribute_name,
    attribute_type: attribute.attribute_type,
    display_order: attribute.display_order,
    materialised_sources: source ? [source] : [],
    selected_source: source,
  };
}

const values = operation({
  group,
  method: 'GET',
  path: '/end_users/{end_user_heron_id}/entities',
  summary: 'Get the entities of an EndUser',
  status: 200,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const entities = await entitiesOf(context, call.owner);
    return json(
      await Promise.all(
        entities.map(async (entity) => ({
          display_order: entity.display_order,
          entity_heron_id: entity.heron_id,
          entity_name: entity.entity_name,
          is_list: entity.is_list,
          materialised_attributes: await Promise.all(
            byPlace(entity.attributes).map((attribute) => materialised(context, scope, attribute)),
          ),
        })),
      ),
    );
  },
});

const setValue = operation({
  group,
  method: 'POST',
  path: '/end_users/{end_user_heron_id}/entities/{entity_heron_id}',
  summary: 'Set the value of an attribute of an EndUser',
  status: 200,
  body: z.object({ attribute_heron_id: z.string(), source_heron_id: z.string().optional(), value: z.unknown() }),
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { attribute_heron_id: id, value } = call.body;
    const entity = await oneKept<Entity>(context, shelfOf(call.owner), 'entity', call.params['entity_heron_id'] ?? '');
    if (!entity?.attributes.some((one) => one.heron_id === id)) throw unknown('attribute', id);
    await keep(context, scope, 'entity-value', id, { attribute: id, value, timestamp: context.now() });
    return json({ heron_id: id, value });
  },
});

const setValues = operation({
  group,
  method: 'PUT',
  path: '/end_users/{end_user_heron_id}/entities/values/bulk',
  summary: 'Set the values of several attributes of an EndUser',
  here: 'By names; each is answered for itself.',
  status: 200,
  body: z.object({
    values: z.array(z.object({ entity_name: name, attribute_name: name, value: z.unknown() })).max(1000),
  }),
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const entities = await entitiesOf(context, call.owner);
    const results: object[] = [];
    for (const { entity_name, attribute_name, value } of call.body.values) {
      const entity = entities.find((one) => one.entity_name === entity_name);
      const attribute = entity?.attributes.find((one) => one.attribute_name === attribute_name);
      const error = attribute ? null : `There is no attribute ${attribute_name} of ${entity_name}.`;
      if (attribute) {
        const kept = { attribute: attribute.heron_id, value, timestamp: context.now() };
        await keep(context, scope, 'entity-value', attribute.heron_id, kept);
      }
      results.push({ attribute_name, entity_name, error, success: attribute !== undefined });
    }
    return json(results);
  },
});

const postProcessors = operation({
  group,
  method: 'GET',
  path: '/entities/post_processors',
  summary: 'List post processors of entities',
  here: 'There are none.',
  status: 200,
  handle: async () => json({ post_processors: [] }),
});

/** Sources that Egret has not, and orders that programs set by display_order. */
const refused = (method: 'POST' | 'PATCH' | 'DELETE', path: string, summary: string, reason: string) =>
  operation({
    group,
    method,
    path,
    summary,
    here: `Not done here: ${reason}`,
    status: 501,
    handle: async () => {
      throw new Refusal(501, reason);
    },
  });

const ONE_SOURCE = 'each attribute has one source, the values that programs send.';
const BY_ORDER = 'set display_order of each instead.';

export const ENTITIES = [
  refused('PATCH', `${ALL}/reorder`, 'Reorder entities', BY_ORDER),
  refused('PATCH', `${ENTITY}/attributes/reorder`, 'Reorder attributes', BY_ORDER),
  refused('POST', `${ATTRIBUTE}/sources`, 'Create a source', ONE_SOURCE),
  refused('PATCH', `${ATTRIBUTE}/sources/{source_heron_id}`, 'Update a source', ONE_SOURCE),
  refused('DELETE', `${ATTRIBUTE}/sources/{source_heron_id}`, 'Delete a source', ONE_SOURCE),
  list,
  create,
  update,
  remove,
  addAttribute,
  updateAttribute,
  removeAttribute,
  values,
  setValues,
  setValue,
  postProcessors,
];

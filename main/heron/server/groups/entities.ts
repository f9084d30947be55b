import { type Attribute, attributesOf, changeEntity, type Entity, entitiesOf, sourcesOf } from '../entities.ts';
import { attributeJson, sourceJson } from '../entity-json.ts';
import { inListedOrder } from '../in-listed-order.ts';
import { keep, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import { present } from '../present.ts';
import { changedEntityBody, entityBody, entityOrderBody } from '../schemas/entity.ts';

const group = 'EndUserEntity';
const ALL = '/end_user_entities';

const NEW_ENTITY = { entity_description: '', display_order: 0, is_list: false };

const entityJson = ({ attributes: _, ...entity }: Entity): object => entity;

const wholeAttributeJson = (attribute: Attribute): object => ({
  ...attributeJson(attribute),
  attribute_sources: sourcesOf(attribute).map(sourceJson),
});

const list = operation({
  group,
  method: 'GET',
  path: ALL,
  summary: 'List entities',
  status: 200,
  handle: async (context, { owner }) => {
    const entities = await entitiesOf(context, owner);
    return json(
      entities.map((entity) => ({
        ...entityJson(entity),
        entity_attributes: attributesOf(entity).map(wholeAttributeJson),
      })),
    );
  },
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
    const { entity_name } = body;
    const entity: Entity = { ...NEW_ENTITY, ...present(body), entity_name, heron_id: id, attributes: [] };
    return json(entityJson(await keep(context, shelfOf(owner), 'entity', id, entity)));
  },
});

const reorder = operation({
  group,
  method: 'PATCH',
  path: `${ALL}/reorder`,
  summary: 'Reorder entities',
  here: 'Every entity is named, once; display_order becomes the place in the list.',
  status: 200,
  body: entityOrderBody,
  handle: async (context, { owner, body: { ordered_entity_heron_ids: ids } }) => {
    const ordered = inListedOrder(await entitiesOf(context, owner), ids, 'entity');
    for (const [place, { heron_id: id }] of ordered.entries())
      await changeEntity(context, owner, id, (current) => ({ ...current, display_order: place }));
    return json({ success: true });
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

const postProcessors = operation({
  group,
  method: 'GET',
  path: '/entities/post_processors',
  summary: 'List post processors of entities',
  here: 'There are none.',
  status: 200,
  handle: async () => json({ post_processors: [] }),
});

export const ENTITIES = [reorder, list, create, update, remove, postProcessors];

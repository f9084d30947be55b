import { type Attribute, attributesOf, changeAttribute, changeEntity, sourcesOf } from '../entities.ts';
import { attributeJson } from '../entity-json.ts';
import { inListedOrder } from '../in-listed-order.ts';
import { json, operation } from '../operation.ts';
import { present } from '../present.ts';
import { unknown } from '../refusal.ts';
import { attributeBody, attributeOrderBody, changedAttributeBody, clonedAttributeBody } from '../schemas/entity.ts';

const group = 'EndUserEntity';
const ALL = '/end_user_entities/{entity_heron_id}/attributes';
const ATTRIBUTE = `${ALL}/{attribute_heron_id}`;

const NEW_ATTRIBUTE = {
  attribute_description: '',
  attribute_type: 'string',
  display_order: 0,
  is_dedupe_key: false,
} as const;

const add = operation({
  group,
  method: 'POST',
  path: ALL,
  summary: 'Create an attribute of an entity',
  here: 'Of several sources the first stands; Egret asks no model.',
  status: 200,
  body: attributeBody,
  handle: async (context, { owner, params: { entity_heron_id: id = '' }, body }) => {
    const { attribute_name } = body;
    const attribute: Attribute = { ...NEW_ATTRIBUTE, ...present(body), attribute_name, heron_id: context.newId('ent') };
    await changeEntity(context, owner, id, (current) => ({
      ...current,
      attributes: [...current.attributes, attribute],
    }));
    return json(attributeJson(attribute));
  },
});

const clone = operation({
  group,
  method: 'POST',
  path: `${ATTRIBUTE}/clone`,
  summary: 'Clone an attribute of an entity',
  here: 'With its sources, and without the values that programs sent.',
  status: 200,
  body: clonedAttributeBody,
  handle: async (context, { owner, params, body: { attribute_name } }) => {
    const { entity_heron_id: entityId = '', attribute_heron_id: id = '' } = params;
    const changed = await changeEntity(context, owner, entityId, (entity) => {
      const found = entity.attributes.find((one) => one.heron_id === id);
      if (!found) throw unknown('attribute', id);
      const sources = sourcesOf(found).map((source) => ({ ...source, heron_id: context.newId('ent') }));
      const copy = { ...found, attribute_name, sources, heron_id: context.newId('ent') };
      return { ...entity, attributes: [...entity.attributes, copy] };
    });
    const copy = changed?.attributes.at(-1);
    return json(copy && attributeJson(copy));
  },
});

const reorder = operation({
  group,
  method: 'PATCH',
  path: `${ALL}/reorder`,
  summary: 'Reorder attributes',
  here: 'Every attribute of the entity is named, once; display_order becomes the place in the list.',
  status: 200,
  body: attributeOrderBody,
  handle: async (context, { owner, params: { entity_heron_id: id = '' }, body }) => {
    await changeEntity(context, owner, id, (current) => {
      const ordered = inListedOrder(attributesOf(current), body.ordered_attribute_heron_ids, 'attribute');
      return { ...current, attributes: ordered.map((one, place) => ({ ...one, display_order: place })) };
    });
    return json({ success: true });
  },
});

const update = operation({
  group,
  method: 'PATCH',
  path: ATTRIBUTE,
  summary: 'Update an attribute of an entity',
  status: 200,
  body: changedAttributeBody,
  handle: async (context, { owner, params, body }) => {
    const changed = await changeAttribute(context, owner, params, (current) => ({ ...current, ...present(body) }));
    return json(changed && attributeJson(changed));
  },
});

const remove = operation({
  group,
  method: 'DELETE',
  path: ATTRIBUTE,
  summary: 'Delete an attribute of an entity',
  status: 200,
  handle: async (context, { owner, params }) => {
    await changeAttribute(context, owner, params, () => null);
    return json({ success: true });
  },
});

export const ENTITY_ATTRIBUTES = [reorder, add, clone, update, remove];

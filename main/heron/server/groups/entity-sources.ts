import { changeAttribute, type Source, sourcesOf } from '../entities.ts';
import { sourceJson } from '../entity-json.ts';
import { json, operation } from '../operation.ts';
import { present } from '../present.ts';
import { Refusal, unknown } from '../refusal.ts';
import { changedSourceBody, sourceBody } from '../schemas/entity.ts';

const group = 'EndUserEntity';
const ALL = '/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources';
const ONE = `${ALL}/{source_heron_id}`;

/** What the configuration of a kind of source must name. */
const NEEDED: Readonly<Partial<Record<Source['source_type'], string>>> = {
  static_value: 'value',
  company_attribute: 'attribute_label',
};

/** A source as it is kept; refuses one that lacks what its kind needs. */
function checked(source: Source): Source {
  const needed = NEEDED[source.source_type];
  if (needed !== undefined && !(needed in source.source_config))
    throw new Refusal(422, { json: { source_config: { [needed]: { _schema: ['Missing.'] } } } });
  return source;
}

/** Refuses a second place for the values that programs send: an attribute of a company has one such value. */
function withOneSent(sources: readonly Source[]): readonly Source[] {
  if (sources.filter(({ source_type: type }) => type === 'api').length > 1)
    throw new Refusal(409, 'This attribute has a source for the values that programs send already.');
  return sources;
}

const create = operation({
  group,
  method: 'POST',
  path: ALL,
  summary: 'Create a source of an attribute',
  here: 'api is what programs send, static_value gives source_config.value, company_attribute the one named by source_config.attribute_label. Others are kept and answered as pending.',
  status: 200,
  body: sourceBody,
  handle: async (context, { owner, params, body }) => {
    const id = context.newId('ent');
    const changed = await changeAttribute(context, owner, params, (current) => {
      const before = sourcesOf(current);
      const given = { sort_order: before.length, source_config: {}, ...present(body), source_type: body.source_type };
      return { ...current, sources: withOneSent([...before, checked({ ...given, heron_id: id })]) };
    });
    const created = changed?.sources?.find((one) => one.heron_id === id);
    return json(created && sourceJson(created));
  },
});

const update = operation({
  group,
  method: 'PATCH',
  path: ONE,
  summary: 'Update a source of an attribute',
  status: 200,
  body: changedSourceBody,
  handle: async (context, { owner, params, body }) => {
    const { source_heron_id: id = '' } = params;
    const changed = await changeAttribute(context, owner, params, (current) => {
      const before = sourcesOf(current);
      if (!before.some((one) => one.heron_id === id)) throw unknown('source', id);
      const after = before.map((one) => (one.heron_id === id ? checked({ ...one, ...present(body) }) : one));
      return { ...current, sources: withOneSent(after) };
    });
    const found = changed?.sources?.find((one) => one.heron_id === id);
    return json(found && sourceJson(found));
  },
});

const remove = operation({
  group,
  method: 'DELETE',
  path: ONE,
  summary: 'Delete a source of an attribute',
  status: 200,
  handle: async (context, { owner, params }) => {
    const { source_heron_id: id = '' } = params;
    await changeAttribute(context, owner, params, (current) => {
      const before = sourcesOf(current);
      if (!before.some((one) => one.heron_id === id)) throw unknown('source', id);
      return { ...current, sources: before.filter((one) => one.heron_id !== id) };
    });
    return json({ success: true });
  },
});

export const ENTITY_SOURCES = [create, update, remove];

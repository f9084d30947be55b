import { textTableFile } from '../../../workbook/index.ts';
import { attributesJson } from '../../index.ts';
import { endUserOf, endUsersOf } from '../end-user.ts';
import { type Attribute, type Entity, entitiesOf } from '../entities.ts';
import { fits, materialisedEntity, sentValue, type ValueSources } from '../entity-values.ts';
import { figuresOf } from '../figures.ts';
import { keep, oneKept, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { Refusal, unknown } from '../refusal.ts';
import { valueBody, valuesBody } from '../schemas/entity.ts';
import { spreadsheet } from '../spreadsheet.ts';
import type { Scope } from '../stored.ts';

const group = 'EndUserEntity';
const ONE = '/end_users/{end_user_heron_id}/entities';

interface CompanyAttribute {
  readonly attribute: { readonly label: string };
  readonly availability: string;
  readonly value: unknown;
}

/** The sources of a company. Its figures are computed only where one of them is asked for. */
function sourcesIn(context: Context, scope: Scope): ValueSources {
  let computed: Promise<readonly CompanyAttribute[]> | null = null;
  const compute = async (): Promise<readonly CompanyAttribute[]> => {
    const { calculations, currency } = figuresOf(await context.companies.open(scope));
    return attributesJson(calculations?.attributes ?? [], currency) as readonly CompanyAttribute[];
  };
  return {
    sent: (attributeId) => sentValue(context, scope, attributeId),
    companyAttribute: async (label) => {
      computed ??= compute();
      const found = (await computed).find(({ attribute }) => attribute.label === label);
      return found?.availability === 'available' ? found.value : undefined;
    },
  };
}

const valuesOf = async (context: Context, scope: Scope) => {
  const from = sourcesIn(context, scope);
  const entities = await entitiesOf(context, scope.owner);
  return Promise.all(entities.map((entity) => materialisedEntity(entity, from)));
};

const list = operation({
  group,
  method: 'GET',
  path: ONE,
  summary: 'Get the entities of an EndUser',
  status: 200,
  handle: async (context, call) => json(await valuesOf(context, (await endUserOf(context, call)).scope)),
});

const HEADERS = ['end_user_id', 'end_user_heron_id', 'end_user_name', 'entity', 'attribute', 'value', 'source'];

/** A value as the cell of a sheet has it. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);

const exported = operation({
  group,
  method: 'GET',
  path: '/end_user_entities/attribute_values/export',
  summary: 'Export the values of all attributes',
  here: 'As an xlsx file: a line for each attribute of each end user that has a value.',
  status: 200,
  handle: async (context, { owner }) => {
    const rows: string[][] = [];
    for (const { heronId, endUserId, name } of await endUsersOf(context, owner))
      for (const entity of await valuesOf(context, { owner, endUser: heronId }))
        for (const { attribute_name: attribute, selected_source: chosen } of entity.materialised_attributes)
          if (chosen) {
            const whose = [endUserId, heronId, name ?? ''];
            rows.push([...whose, entity.entity_name, attribute, textOf(chosen.value), chosen.source.source_type]);
          }
    const body = textTableFile({ name: 'Attribute values', headers: HEADERS, rows }, context.today());
    return spreadsheet(body, 'attribute-values.xlsx');
  },
});

const keepValue = (context: Context, scope: Scope, attribute: string, value: unknown) =>
  keep(context, scope, 'entity-value', attribute, { attribute, value, timestamp: context.now() });

const misfit = ({ attribute_name: name, attribute_type: type }: Attribute): string => `${name} is of the type ${type}.`;

const set = operation({
  group,
  method: 'POST',
  path: `${ONE}/{entity_heron_id}`,
  summary: 'Set the value of an attribute of an EndUser',
  here: 'A value of another type than the attribute’s is refused (422); null takes it back.',
  status: 200,
  body: valueBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { attribute_heron_id: id, value } = call.body;
    const entity = await oneKept<Entity>(context, shelfOf(call.owner), 'entity', call.params['entity_heron_id'] ?? '');
    const attribute = entity?.attributes.find((one) => one.heron_id === id);
    if (!attribute) throw unknown('attribute', id);
    if (!fits(attribute, value)) throw new Refusal(422, { json: { value: { _schema: [misfit(attribute)] } } });
    await keepValue(context, scope, id, value);
    return json({ heron_id: id, value });
  },
});

const setAll = operation({
  group,
  method: 'PUT',
  path: `${ONE}/values/bulk`,
  summary: 'Set the values of several attributes of an EndUser',
  here: 'By names; each is answered for itself.',
  status: 200,
  body: valuesBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const entities = await entitiesOf(context, call.owner);
    const results: object[] = [];
    for (const { entity_name, attribute_name, value } of call.body.values) {
      const entity = entities.find((one) => one.entity_name === entity_name);
      const attribute = entity?.attributes.find((one) => one.attribute_name === attribute_name);
      const missing = `There is no attribute ${attribute_name} of ${entity_name}.`;
      const error = !attribute ? missing : fits(attribute, value) ? null : misfit(attribute);
      if (attribute && error === null) await keepValue(context, scope, attribute.heron_id, value);
      results.push({ attribute_name, entity_name, error, success: error === null });
    }
    return json(results);
  },
});

export const ENTITY_VALUES = [exported, list, setAll, set];

import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { type Program, runningApi } from './running-api.ts';

const E = '/end_user_entities';

async function withAttribute(attribute: object) {
  const program = await (await runningApi()).newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme' } });
  const entity = (await program.ask('POST', E, { entity_name: 'Owner' })).body.heron_id;
  const path = `${E}/${entity}/attributes`;
  const id = (await program.ask('POST', path, { attribute_name: 'Age', ...attribute })).body.heron_id;
  return { program, entity, id, sources: `${path}/${id}/sources` };
}

const attributeOf = async (program: Program) =>
  (await program.ask('GET', '/end_users/acme/entities')).body[0].materialised_attributes[0];

test('of several sources the first that knows a value stands, and all that know one are told', async () => {
  const { program, entity, id, sources } = await withAttribute({ attribute_type: 'int' });
  const [{ entity_attributes: before }] = (await program.ask('GET', E)).body;
  expect(before[0].attribute_sources).toMatchObject([{ source_type: 'api', sort_order: 0 }]);
  const given = { source_type: 'static_value', source_config: { value: 30 } };
  const fixed = await program.ask('POST', sources, given);
  expect(await attributeOf(program)).toMatchObject({ selected_source: { value: 30 } });
  await program.ask('POST', `/end_users/acme/entities/${entity}`, { attribute_heron_id: id, value: 44 });
  const both = await attributeOf(program);
  expect(both.selected_source).toMatchObject({ value: 44, source: { source_type: 'api' } });
  expect(both.materialised_sources.map(({ value }: { readonly value: number }) => value)).toEqual([44, 30]);
  await program.ask('PATCH', `${sources}/${before[0].attribute_sources[0].heron_id}`, { sort_order: 9 });
  expect((await attributeOf(program)).selected_source.value).toBe(30);
  await program.ask('DELETE', `${sources}/${fixed.body.heron_id}`);
  expect((await attributeOf(program)).selected_source.value).toBe(44);
  await program.ask('POST', `/end_users/acme/entities/${entity}`, { attribute_heron_id: id, value: null });
  expect((await attributeOf(program)).selected_source).toBeUndefined();
});

test('a source of what the company’s own rows say follows them', async () => {
  const { program, sources } = await withAttribute({ attribute_type: 'int' });
  const row = (day: number) => ({ amount: 10, description: 'SALE', date: `2026-01-0${day}`, currency: 'USD' });
  const transactions = [row(1), row(2)].map((one, at) => ({ ...one, end_user_id: 'acme', reference_id: `r${at}` }));
  await program.ask('POST', '/transactions', { transactions });
  const known = (await program.ask('GET', '/end_users/acme/company_attributes')).body.find(
    ({ availability }: { readonly availability: string }) => availability === 'available',
  );
  const config = { attribute_label: known.attribute.label };
  await program.ask('POST', sources, { source_type: 'company_attribute', source_config: config });
  expect((await attributeOf(program)).selected_source.value).toEqual(known.value);
});

test('a source that nothing here feeds is kept and told as pending; a second one for sent values is refused', async () => {
  const { program, sources } = await withAttribute({});
  const kept = await program.ask('POST', sources, { source_type: 'end_user_enricher' });
  expect(kept.body).toMatchObject({ status: 'pending', reason: expect.stringContaining('end_user_enricher') });
  expect((await attributeOf(program)).materialised_sources).toEqual([]);
  const second = await program.ask('POST', sources, { source_type: 'api' });
  expect([second.status, second.body.name]).toEqual([409, 'Conflict']);
  const empty = await program.ask('POST', sources, { source_type: 'static_value' });
  expect([empty.status, empty.body.description]).toEqual([
    422,
    { json: { source_config: { value: expect.anything() } } },
  ]);
  expect((await program.ask('PATCH', `${sources}/ent_none`, { sort_order: 1 })).status).toBe(404);
});

test.each([
  ['int', 1, 1.5],
  ['float', 1.5, '1.5'],
  ['decimal', '10.50', 'ten'],
  ['string', 'a', 1],
  ['date', '2026-01-31', '31/01/2026'],
  ['datetime', '2026-01-31T10:00:00Z', 'noon'],
  ['bool', false, 'no'],
])('a value that is no %s is refused and changes nothing', async (attribute_type, right, wrong) => {
  const { program, entity, id } = await withAttribute({ attribute_type });
  const set = (value: unknown) =>
    program.ask('POST', `/end_users/acme/entities/${entity}`, { attribute_heron_id: id, value });
  expect([(await set(right)).status, (await set(wrong)).status]).toEqual([200, 422]);
  const values = [{ entity_name: 'Owner', attribute_name: 'Age', value: wrong }];
  const [bulk] = (await program.ask('PUT', '/end_users/acme/entities/values/bulk', { values })).body;
  expect(bulk).toMatchObject({ success: false, error: `Age is of the type ${attribute_type}.` });
  expect((await attributeOf(program)).selected_source.value).toBe(right);
});

test('things are put in the order of a list that names each once', async () => {
  const { program, entity } = await withAttribute({});
  const second = (await program.ask('POST', E, { entity_name: 'Site' })).body.heron_id;
  const order = (ids: readonly string[]) => program.ask('PATCH', `${E}/reorder`, { ordered_entity_heron_ids: ids });
  const names = async () =>
    (await program.ask('GET', E)).body.map(({ entity_name }: { readonly entity_name: string }) => entity_name);
  expect((await order([second, entity])).status).toBe(200);
  expect(await names()).toEqual(['Site', 'Owner']);
  expect([(await order([entity])).status, (await order([entity, entity])).status]).toEqual([422, 422]);
  expect((await order([entity, 'ent_none'])).status).toBe(404);
  expect(await names()).toEqual(['Site', 'Owner']);
});

test('the values are exported as texts, whatever they begin with', async () => {
  const { program, entity, id } = await withAttribute({});
  await program.ask('POST', `/end_users/acme/entities/${entity}`, { attribute_heron_id: id, value: '=1+1' });
  const { bytes } = await program.ask('GET', `${E}/attribute_values/export`);
  const { SheetNames, Sheets } = XLSX.read(bytes);
  const rows = XLSX.utils.sheet_to_json<Record<string, string>>(Sheets[SheetNames[0] ?? ''] ?? {});
  expect(rows).toMatchObject([
    { end_user_id: 'acme', entity: 'Owner', attribute: 'Age', value: '=1+1', source: 'api' },
  ]);
});

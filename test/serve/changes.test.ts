import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { runningApi } from './running-api.ts';

async function program() {
  const { newProgram } = await runningApi();
  const one = await newProgram();
  const item = { amount: -9, description: 'COFFEE', end_user_id: 'acme', reference_id: 'r1', date: '2026-01-05' };
  const { body } = await one.ask('POST', '/transactions', { transactions: [item] });
  return { ...one, item, transaction: body.transactions[0].heron_id as string };
}

test('what is created twice in one moment is two things', async () => {
  const { ask } = await program();
  const rule = { metric_label: 'revenue', date_range: 'latest', condition: 'equal', value: 1 };
  const template = { end_user_file_class: 'other', file_name_template: 'a', is_enabled: true };
  const bodies: readonly (readonly [string, object, string])[] = [
    ['/rules', { rule }, 'rule'],
    ['/integrations', { integration: { name: 'a', type: 'b', resource: 'transaction' } }, 'integration'],
    ['/end_user_entities', { entity_name: 'Owner' }, ''],
    ['/end_user_files/rename_rules', template, ''],
  ];
  for (const [path, body, name] of bodies) {
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask('POST', path, body)));
    const ids = replies.map((reply) => (name === '' ? reply.body : reply.body[name]).heron_id);
    expect([path, new Set(ids).size]).toEqual([path, 20]);
  }
});

test('of changes that come at once none is lost', async () => {
  const { ask } = await program();
  const fields = ['company_email', 'company_website', 'dba', 'naics', 'loan_purpose', 'source_name'];
  const said = fields.map((field) => ({ [field]: field }));
  await Promise.all(said.map((body) => ask('PATCH', '/end_users/acme/end_user_information', body)));
  expect((await ask('GET', '/end_users/acme/end_user_information')).body).toMatchObject(Object.assign({}, ...said));
});

test('another merchant does not have the group of the one before, and an unknown one is refused', async () => {
  const { ask, transaction } = await program();
  const merchant = { merchant_name: 'Lender', merchant_group_id: 'debt.mca_or_rbf' };
  const feedback = { merchant, transaction_heron_ids: [transaction] };
  expect((await ask('POST', '/end_users/acme/merchant_feedback', feedback)).status).toBe(201);
  const group = async () =>
    (await ask('GET', `/transactions/${transaction}`)).body.transaction_enriched.merchant.group_id;
  expect(await group()).toBe('debt.mca_or_rbf');
  const say = (named: object) =>
    ask('PUT', `/transactions/${transaction}/feedback`, { transaction: { merchant: named } });
  expect((await say({ heron_id: 'mrc_none' })).status).toBe(404);
  expect(await group()).toBe('debt.mca_or_rbf');
  expect((await say({ name: 'Landlord' })).status).toBe(200);
  expect(await group()).toBeNull();
});

test('a file that is sent again after it was deleted is enabled', async () => {
  const { ask } = await program();
  const pdf_base64 = Buffer.from(makeStatement('ledger', 7).pdf).toString('base64');
  const upload = async () => (await ask('POST', '/end_users/acme/pdfs/v1', { pdf_base64 })).body.pdf_heron_id;
  const id = await upload();
  await ask('PUT', `/data_sources/${id}`, { is_enabled: false });
  const [{ heron_id: file }] = (await ask('GET', '/end_users/acme/files')).body;
  expect((await ask('DELETE', `/end_user_files/${file}`)).status).toBe(200);
  expect(await upload()).toBe(id);
  const sources: { heron_id: string; is_enabled: boolean }[] = (await ask('GET', '/end_users/acme/data_sources')).body;
  expect(sources.find(({ heron_id }) => heron_id === id)?.is_enabled).toBe(true);
});

test('a template names only what it may', async () => {
  const { ask } = await program();
  const file = { file_base64: 'aGVsbG8=', filename: 'a.txt', file_class: 'other' };
  const { heron_id: id } = (await ask('POST', '/end_users/acme/files', file)).body;
  const template = '{constructor} {toString} {filename}';
  await ask('POST', '/end_user_files/rename_rules', {
    end_user_file_class: 'other',
    file_name_template: template,
    is_enabled: true,
  });
  const { body } = await ask('POST', `/end_user_files/${id}/trigger_rename`);
  expect(body.renamed_filename).toBe('{constructor} {toString} a.txt');
});

test('a link is refreshed only as one of its own integration', async () => {
  const { ask } = await program();
  const integration = { name: 'a', type: 'b', resource: 'transaction' };
  const [first, second] = [
    (await ask('POST', '/integrations', { integration })).body.integration.heron_id,
    (await ask('POST', '/integrations', { integration })).body.integration.heron_id,
  ];
  const link = { access_token: 'x', end_user_id: 'acme', item_id: 'item-1' };
  expect((await ask('POST', `/integrations/${first}/links`, link)).status).toBe(201);
  expect((await ask('POST', `/integrations/${second}/links/item-1/refresh`)).status).toBe(404);
  expect((await ask('POST', `/integrations/${first}/links/item-1/refresh`)).status).toBe(200);
});

test('a text with half of a character is refused, a whole one beyond 65,536 is kept', async () => {
  const { ask, item } = await program();
  const send = (description: string) =>
    ask(
      'POST',
      '/transactions',
      JSON.stringify({ transactions: [{ ...item, reference_id: 'r2' }] }).replace('COFFEE', description),
    );
  expect((await send('\\ud83d COFFEE')).status).toBe(400);
  expect((await ask('POST', '/rules', '{"\\udc00": 1}')).status).toBe(400);
  const whole = await send('\\ud83d\\ude00 COFFEE');
  expect([whole.status, whole.body.transactions[0].description]).toEqual([200, '\u{1f600} COFFEE']);
});

import { expect, test } from 'vitest';
import { cell, drawApplication } from '../applications/draw-application.ts';
import { type Program, runningApi } from './running-api.ts';

async function withCompanies(...names: readonly string[]): Promise<Program> {
  const program = await (await runningApi()).newProgram();
  for (const name of names) await program.ask('POST', '/end_users', { end_user: { end_user_id: name, name } });
  return program;
}

test('a webhook is kept without its secrets and never told as active', async () => {
  const program = await withCompanies();
  const sent = { topic: 'pdf.processed', url: 'https://example.com/x', headers: { authorization: 'secret-token' } };
  const made = await program.ask('POST', '/webhooks', sent);
  const listed = await program.ask('GET', '/webhooks');
  for (const webhook of [made.body.webhook, listed.body.webhooks[0]])
    expect(webhook).toMatchObject({
      topic: 'pdf.processed',
      status: 'pending',
      reason: expect.stringContaining('nobody'),
    });
  expect(JSON.stringify(listed.body)).not.toContain('secret-token');
  expect((await program.ask('POST', '/webhooks', { ...sent, topic: 'pdf.eaten' })).status).toBe(422);
  expect((await program.ask('POST', '/webhooks', { ...sent, url: 'file:///etc/passwd' })).status).toBe(422);
});

test('a report of a background check waits, is told with the check, and can be taken back', async () => {
  const program = await withCompanies('acme');
  const check = '/end_users/acme/background_check';
  const affiliates = [{ index: 0, kind: 'business', name: 'Finch LLC', subject_key: 'business' }];
  const asked = await program.ask('POST', `${check}/affiliations/reports`, { affiliates });
  const [{ ref, status }] = asked.body.requests;
  expect(status).toBe('pending');
  const current = (await program.ask('GET', check)).body;
  expect(current).toMatchObject({ status: 'never_run', subjects: [], affiliations: { person: [] } });
  expect(current.affiliations.business).toEqual([{ ref, kind: 'business', name: 'Finch LLC', status: 'pending' }]);
  await program.ask('DELETE', `${check}/affiliations/reports/${ref}`);
  expect((await program.ask('DELETE', `${check}/affiliations/reports/${ref}`)).status).toBe(404);
  expect((await program.ask('GET', check)).body.affiliations.business).toEqual([]);
});

test('the group that a program gives a merchant holds in what is read from then on, and can be taken back', async () => {
  const program = await withCompanies('acme');
  const [known] = (await program.ask('GET', '/merchants/search?name=Home%20Depot')).body.merchants;
  const paid = { amount: -150, description: 'HOME DEPOT 1234 AUSTIN TX', date: '2026-01-05', currency: 'USD' };
  await program.ask('POST', '/transactions', { transactions: [{ ...paid, end_user_id: 'acme', reference_id: 'a' }] });
  const groupOfRow = async () =>
    (await program.ask('GET', '/end_users/acme/transactions')).body.transactions_enriched[0].merchant.group_id;
  const give = (group_id: string | null) =>
    program.ask('PATCH', `/merchants/${known.heron_id}/user_merchant_group`, { group_id });
  const before = await groupOfRow();
  expect((await give('debt.mca_or_rbf')).body.group_id).toBe('debt.mca_or_rbf');
  expect(await groupOfRow()).toBe('debt.mca_or_rbf');
  expect((await program.ask('GET', '/user_merchant_groups')).body.custom_merchants).toEqual([
    { merchant_heron_id: known.heron_id, merchant_name: known.name, group_id: 'debt.mca_or_rbf' },
  ]);
  expect(
    (await program.ask('GET', '/user_merchant_groups?group_id=gambling_and_betting')).body.custom_merchants,
  ).toEqual([]);
  await give(null);
  expect(await groupOfRow()).toBe(before);
  expect((await give('debt.unheard_of')).status).toBe(422);
});

test('companies of one name are told as possibly the same', async () => {
  const program = await withCompanies('Acme Co.', 'ACME CO', 'Finch');
  const duplicates = async (id: string) =>
    (await program.ask('GET', `/end_users/${encodeURIComponent(id)}/duplicate_end_users`)).body.duplicates;
  expect(await duplicates('Acme Co.')).toMatchObject([{ name: 'ACME CO' }]);
  expect(await duplicates('Finch')).toEqual([]);
});

test('the summary of end users has their files, sources and metrics, and filters by what there is', async () => {
  const program = await withCompanies('acme', 'finch');
  const row = { amount: 10, description: 'SALE', date: '2026-01-05', currency: 'USD', end_user_id: 'acme' };
  await program.ask('POST', '/transactions', { transactions: [row] });
  const file = { file_base64: 'aGVsbG8=', filename: 'a.txt', file_class: 'invoice' };
  await program.ask('POST', '/end_users/acme/files', file);
  const read = async (query: string) => (await program.ask('GET', `/end_users/summary?${query}`)).body;
  const [acme] = (await read('name=acme&include_data_sources=true&include_scorecard_metrics=true')).end_users;
  expect(acme.files).toMatchObject([{ filename: 'a.txt', file_class: 'invoice' }]);
  expect(acme.data_sources).toEqual([{ status: 'transactions_loaded', type: 'api' }]);
  const inflow = acme.criteria.find(
    ({ label, date_range }: Record<string, unknown>) => label === 'inflow_amount' && date_range === 'last_30_days',
  );
  expect(inflow).toMatchObject({ value: 10, currency: 'USD' });
  expect((await read('limit=1')).end_users[0].criteria).toEqual([]);
  expect((await read('limit=1'))._meta).toMatchObject({ total: 2, pages: 2 });
  expect((await read('with_policy_result=passed')).end_users).toEqual([]);
  expect((await read('with_crm_sync_result=no_sync_attempted')).end_users).toHaveLength(2);
  expect((await read('interval_end=2000-01-01T00:00:00Z')).end_users).toEqual([]);
  expect((await read('interval_start=2000-01-01T00:00:00Z&in_human_review=false')).end_users).toHaveLength(2);
});

test('an application form of a company is a parsed submission of it', async () => {
  const program = await withCompanies('acme');
  const { pdf } = drawApplication('boxes', [
    { heading: 'Business', cells: [cell('Legal Business Name', 'legalName', 'Avocet LLC')] },
  ]);
  const form = new FormData();
  form.set('file', new File([new Uint8Array(pdf)], 'a.pdf'));
  await program.ask('POST', '/end_users/acme/iso_application_form', form);
  const [submission] = (await program.ask('GET', '/submission_parsers/acme')).body;
  expect(submission).toMatchObject({ status: 'success', submission_parser: { slug: 'application_forms' } });
  expect(submission.result.company_legal_business_name.value).toBe('Avocet LLC');
});

test('rules are made over the metrics that are listed, and over no others', async () => {
  const program = await withCompanies();
  const metrics = (await program.ask('GET', '/rules/metrics')).body;
  const known = metrics.find(({ label }: { readonly label: string }) => label === 'revenue');
  expect(known).toMatchObject({ unit: 'amount', description: expect.stringMatching(/\.$/) });
  const rule = { metric_label: 'revenue', date_range: known.date_range, condition: 'greater_than', value: 1 };
  const make = async (changes: object) =>
    (await program.ask('POST', '/rules', { rule: { ...rule, ...changes } })).status;
  expect([await make({}), await make({ metric_label: 'luck' }), await make({ date_range: 'some_day' })]).toEqual([
    201, 422, 422,
  ]);
});

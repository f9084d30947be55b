import { expect, test } from 'vitest';
import { OPERATIONS } from '../../main/heron/server/index.ts';
import { digestOf } from './folder-digest.ts';
import { request, runningApi } from './running-api.ts';

const item = {
  amount: -9,
  description: 'COFFEE',
  end_user_id: 'acme',
  reference_id: 'r1',
  date: '2026-01-05',
  currency: 'USD',
};

/** A company of one program, with something of each kind, and a second program that knows all its ids. */
async function twoPrograms() {
  const { newProgram, folder, url } = await runningApi();
  const [mine, other] = [await newProgram(), await newProgram()];
  const posted = await mine.ask('POST', '/transactions', { transactions: [item] });
  const file = await mine.ask('POST', '/end_users/acme/files', {
    file_base64: 'aGVsbG8=',
    filename: 'a.txt',
    file_class: 'bank_statement',
  });
  const rule = await mine.ask('POST', '/rules', {
    rule: { metric_label: 'revenue', date_range: 'latest', condition: 'equal', value: 1 },
  });
  const integration = await mine.ask('POST', '/integrations', {
    integration: { name: 'a', type: 'b', resource: 'transaction' },
  });
  const entity = await mine.ask('POST', '/end_user_entities', { entity_name: 'Owner' });
  const attribute = await mine.ask('POST', `/end_user_entities/${entity.body.heron_id}/attributes`, {
    attribute_name: 'Age',
  });
  const company = (await mine.ask('GET', '/end_users/acme')).body.end_user.heron_id;
  const account = (await mine.ask('GET', '/end_users/acme/data_source_account_summary')).body[0];
  const ids = [
    company,
    posted.body.transactions[0].heron_id,
    file.body.heron_id,
    file.body.bank_statement.heron_id,
    rule.body.rule.heron_id,
    integration.body.integration.heron_id,
    entity.body.heron_id,
    attribute.body.heron_id,
    account.data_source_account_summaries[0].account.heron_id,
    'acme',
    'r1',
  ];
  expect(ids).not.toContain(undefined);
  return { mine, other, ids, folder, url };
}

const withIds = (path: string, id: string) => path.replace(/\{\w+\}/g, id);
const isNamed = (path: string) => path.includes('{');
/** Names that their caller chooses, and tables that all share. */
const NOT_OWNED = /file_classes|merchants/;

test('without a key, every operation but the test of the connection is refused', async () => {
  const { url } = await runningApi();
  for (const { method, path, isOpen } of OPERATIONS) {
    const { status, body } = await request(`${url}${withIds(path, 'x')}`, { method });
    expect([method, path, status]).toEqual([method, path, isOpen ? 200 : 401]);
    if (!isOpen) expect(body).toMatchObject({ code: 401, name: 'Unauthorized' });
  }
});

/** A body with the fields of every operation that names something in its path, so that only whose it is can be wrong. */
const EVERY_BODY = {
  transactions: [{ ...item, account_id: 'a', timestamp: '2026-01-05' }],
  category_labels: ['Rent'],
  section_slug: 'revenue',
  rule: { value: 2 },
  pdf_base64: 'aGVsbG8=',
  index: 0,
  currency: 'EUR',
  file_name_template: '{filename}',
  is_enabled: false,
  file_base64: 'aGVsbG8=',
  filename: 'b.txt',
  parsed_result: { patches: [{ op: 'replace', path: '/statements/0/currency', value: 'EUR' }] },
  category: { label: 'Rent' },
  merchant: { merchant_name: 'Landlord' },
  transaction_heron_ids: ['txn_1'],
  transaction: { category: { label: 'Rent' } },
  integration: { name: 'b' },
  access_token: 'x',
  end_user_id: 'acme',
  item_id: 'item-1',
  end_user: { access_token: 'x' },
  applicant_is_personal_guarantor: true,
  for_cra_purpose: true,
  user_type: 'personal',
  attribute_name: 'Size',
  values: [{ entity_name: 'Owner', attribute_name: 'Age', value: 1 }],
  attribute_heron_id: 'ent_1',
  value: 1,
  source_dsa_heron_id: 'dso_1',
  affiliates: [{ index: 0, kind: 'person', name: 'A', subject_key: 'owner_1' }],
  ref: 'req_1',
  entity_id: 'one',
  group_id: 'gambling_and_betting',
  topic: 'pdf.processed',
  url: 'https://example.com',
  ordered_attribute_heron_ids: [],
  source_type: 'static_value',
  source_config: { value: 1 },
};

/** The same for queries. */
const EVERY_QUERY = {
  category_label_or_heron_id: 'Revenue',
  date: '2026-01-31',
  start_date: '2026-01-01',
  end_date: '2026-01-31',
  end_user_id_or_heron_id: 'acme',
};

function everyForm(): FormData {
  const form = new FormData();
  form.append('file', new File(['hello'], 'a.txt'));
  return form;
}

test('every operation on what belongs to another key finds nothing, and changes nothing', async () => {
  const { other, ids, folder } = await twoPrograms();
  const before = digestOf(folder);
  for (const { method, path, query, body, bodyKind, status: done } of OPERATIONS) {
    if (!isNamed(path) || NOT_OWNED.test(path)) continue;
    if (bodyKind === 'json')
      expect([path, (body ?? query)?.safeParse(body ? EVERY_BODY : EVERY_QUERY).error]).toEqual([path, undefined]);
    const sent = bodyKind === 'form' ? everyForm() : body === null ? undefined : EVERY_BODY;
    for (const id of ids) {
      const known = Object.entries(EVERY_QUERY).filter(([name]) => query && name in query.shape);
      const asked = `${withIds(path, id)}?${new URLSearchParams(known)}`;
      const reply = await other.ask(method, asked, sent);
      const isNeverDone = done === 501 && reply.status === 501;
      expect([method, path, reply.status]).toEqual([method, path, isNeverDone ? 501 : 404]);
      expect([method, path, reply.body.code]).toEqual([method, path, reply.status]);
    }
  }
  for (const name of ['balance', 'forecast', 'statistics'])
    for (const id of ids)
      expect((await other.ask('GET', `/end_users/${name}?end_user_heron_id=${id}`)).status).toBe(404);
  expect(digestOf(folder)).toBe(before);
});

test('bodies that are no JSON, or of another type, are refused everywhere and change nothing', async () => {
  const { mine, ids, folder } = await twoPrograms();
  const before = digestOf(folder);
  for (const { method, path, body, bodyKind } of OPERATIONS) {
    if (body === null || bodyKind !== 'json') continue;
    for (const id of ids) {
      const cut = await mine.ask(method, withIds(path, id), '{"transactions": [');
      expect([method, path, cut.status]).toEqual([method, path, 400]);
      const wrong = await mine.ask(method, withIds(path, id), '"text"');
      expect([method, path, wrong.status]).toEqual([method, path, 422]);
    }
  }
  expect(digestOf(folder)).toBe(before);
});

test('forms that are none are refused', async () => {
  const { mine, folder } = await twoPrograms();
  const before = digestOf(folder);
  for (const { method, path, bodyKind } of OPERATIONS) {
    if (bodyKind !== 'form') continue;
    const reply = await mine.ask(method, withIds(path, 'acme'), 'not a form');
    expect([path, reply.status]).toEqual([path, 400]);
    const empty = await mine.ask(method, withIds(path, 'acme'), new FormData());
    expect([path, empty.status]).toEqual([path, 422]);
  }
  expect(digestOf(folder)).toBe(before);
});

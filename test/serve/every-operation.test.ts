import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../main/heron/server/index.ts';
import { request, runningApi } from './running-api.ts';

/** Of every file in a folder, by its path and bytes. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

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

test('every operation on what belongs to another key is refused, and changes nothing', async () => {
  const { other, ids, folder } = await twoPrograms();
  const before = digestOf(folder);
  for (const { method, path } of OPERATIONS) {
    if (!isNamed(path) || NOT_OWNED.test(path)) continue;
    for (const id of ids) {
      const reply = await other.ask(method, withIds(path, id), method === 'GET' ? undefined : {});
      expect([method, path, reply.status >= 400]).toEqual([method, path, true]);
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

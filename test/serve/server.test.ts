import { readFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programOf, request, runningApi } from './running-api.ts';

const item = { amount: -4.5, description: 'SQ *BLUE BOTTLE COFFEE OAKLAND CA', end_user_id: 'acme', currency: 'USD' };

test('a key is told once and kept only as its hash', async () => {
  const { folder, newProgram } = await runningApi();
  const { key } = await newProgram();
  expect(key).toMatch(/^key_[0-9a-f]{48}$/);
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain(key.slice(4));
});

test('the key is taken from x-api-key or as the password of Basic authentication', async () => {
  const { url, newProgram } = await runningApi();
  const { key } = await newProgram();
  const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}` });
  const statusWith = async (headers: HeadersInit) => (await request(`${url}/end_users`, { headers })).status;
  expect(await statusWith({ 'x-api-key': key })).toBe(200);
  expect(await statusWith(basic(key))).toBe(200);
  for (const headers of [{}, { 'x-api-key': `${key}0` }, basic(''), { authorization: `Bearer ${key}` }])
    expect(await statusWith(headers)).toBe(401);
});

test('without a key, nothing but the test of the connection and the description is answered', async () => {
  const { url } = await runningApi();
  expect((await request(`${url}/hello_world`, {})).body).toEqual({ hello: 'world' });
  const refused = await request(`${url}/hello_world/authenticated`, {});
  expect(refused.body).toMatchObject({ code: 401, name: 'Unauthorized' });
  const { body } = await request(`${url}/openapi.json`, {});
  expect(
    body.paths['/api/transactions'].post.requestBody.content['application/json'].schema.properties.transactions,
  ).toMatchObject({
    type: 'array',
    maxItems: 249,
  });
  const [limit] = body.paths['/api/transactions'].get.parameters.filter(
    ({ name }: { name: string }) => name === 'limit',
  );
  expect(limit.schema).toEqual({ type: 'integer', minimum: 1, maximum: 10_000, default: 100 });
});

test('a name that was made to point here is refused', async () => {
  const { api, newProgram } = await runningApi();
  const { key } = await newProgram();
  const status = await new Promise((resolve, reject) => {
    const asked = rawRequest(
      {
        host: '127.0.0.1',
        port: api.server.port,
        path: '/api/end_users',
        headers: { host: 'evil.example', 'x-api-key': key },
      },
      (response) => resolve(response.resume().statusCode),
    );
    asked.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('errors have Heron’s shape and change nothing', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const post = (body: unknown) => program.ask('POST', '/transactions', body);
  const many = Array.from({ length: 250 }, () => item);
  const cases: readonly (readonly [unknown, number])[] = [
    ['{"transactions": [', 400],
    [{ transactions: many }, 413],
    [{ transactions: [] }, 422],
    [{ transactions: 'all' }, 422],
    [{}, 422],
    [[], 422],
    [{ transactions: [item, { ...item, amount: '4.5' }] }, 422],
    ['{"transactions":[{"amount":1e999,"description":"x","end_user_id":"acme"}]}', 422],
    [{ transactions: [{ ...item, amount: 1e15 }] }, 422],
    [{ transactions: [{ ...item, description: undefined }] }, 422],
    [{ transactions: [{ ...item, reference_id: 'x'.repeat(141) }] }, 422],
    [{ transactions: [{ ...item, account_id: 'x'.repeat(401) }] }, 422],
    [{ transactions: [{ ...item, end_user_id: 'x'.repeat(141) }] }, 422],
    [{ transactions: [{ ...item, currency: 'DOLLAR' }] }, 422],
    [{ transactions: [{ ...item, date: '2026-02-30' }] }, 422],
    [{ transactions: [{ ...item, timestamp: 'yesterday' }] }, 422],
  ];
  for (const [body, status] of cases) {
    const reply = await post(body);
    expect([reply.status, JSON.stringify(body).slice(0, 60)]).toEqual([status, JSON.stringify(body).slice(0, 60)]);
    expect(reply.body).toEqual({ code: status, name: expect.any(String), description: expect.anything() });
  }
  const wrongType = await post({ transactions: [item, { ...item, amount: '4.5' }] });
  expect(wrongType.body.description.json.transactions[1].amount._schema).toHaveLength(1);
  expect((await program.ask('GET', '/end_users')).body.end_users).toEqual([]);
  expect((await program.ask('GET', '/transactions')).body.transactions).toEqual([]);
  expect((await program.ask('GET', '/transactions?limit=10001')).status).toBe(422);
  expect((await program.ask('GET', '/transactions?page=0')).status).toBe(422);
  expect((await program.ask('GET', '/nowhere')).body).toMatchObject({ code: 404, name: 'Not Found' });
});

test('what belongs to another key is unknown', async () => {
  const { newProgram } = await runningApi();
  const [mine, other] = [await newProgram(), await newProgram()];
  await mine.ask('POST', '/transactions', { transactions: [{ ...item, reference_id: 'r1' }] });
  const created = (await mine.ask('GET', '/end_users/acme')).body.end_user;
  const { transactions } = (await mine.ask('GET', '/transactions')).body;
  for (const id of ['acme', created.heron_id, '../none', '..%2F..%2Fkeys'])
    expect((await other.ask('GET', `/end_users/${id}`)).status).toBe(404);
  expect((await other.ask('GET', `/transactions/${transactions[0].heron_id}`)).status).toBe(404);
  expect((await other.ask('GET', '/transactions/r1')).status).toBe(404);
  expect((await other.ask('DELETE', `/end_users/${created.heron_id}`)).status).toBe(404);
  expect((await other.ask('DELETE', '/transactions?reference_ids=r1')).body.message).toBe(
    '0 transactions are deleted.',
  );
  expect((await other.ask('GET', '/transactions')).body._summary.transactions).toBe(0);
  expect((await mine.ask('GET', '/transactions')).body._summary.transactions).toBe(1);
});

test('requests beyond the limit are refused until the minute is over, by key and operation', async () => {
  const { newProgram, url } = await runningApi({ rateLimit: 2 });
  const [program, other] = [await newProgram(), await newProgram()];
  const get = () => program.ask('GET', '/categories');
  const first = await get();
  expect(first.headers.get('x-ratelimit-limit')).toBe('2');
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  const seconds = Number(first.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
  expect(seconds).toBeGreaterThan(-5);
  expect(seconds).toBeLessThanOrEqual(60);
  await get();
  const third = await get();
  // The window may have begun again in between: then the third is the first of its own.
  if (third.headers.get('x-ratelimit-reset') === first.headers.get('x-ratelimit-reset')) {
    expect(third.body).toEqual({ code: 429, description: '2 per 1 minute', name: 'Too Many Requests' });
    expect(third.headers.get('x-ratelimit-remaining')).toBe('0');
  }
  expect((await other.ask('GET', '/categories')).status).toBe(200);
  expect((await programOf(url, program.key).ask('GET', '/tasks')).status).toBe(200);
});

import { expect, test } from 'vitest';
import { request, runningApi } from './running-api.ts';

const row = (reference: string, part: object = {}) => ({
  amount: -4.5,
  description: 'SQ *BLUE BOTTLE COFFEE OAKLAND CA',
  end_user_id: 'acme',
  account_id: 'main',
  date: '2026-01-05',
  currency: 'USD',
  reference_id: reference,
  ...part,
});

/** A program, and how it sends bytes as they are. */
async function program() {
  const { url, newProgram } = await runningApi();
  const asking = await newProgram();
  const send = (path: string, body: Uint8Array | string) =>
    request(`${url}${path}`, {
      method: 'POST',
      headers: { 'x-api-key': asking.key, 'content-type': 'application/json' },
      body: body as BodyInit,
    });
  return { ...asking, url, send };
}

test('a day that stands for "no end" is refused, and every figure of the company is still told', async () => {
  const { ask } = await program();
  await ask('POST', '/transactions', { transactions: [row('r1'), row('r2', { date: '2026-02-05' })] });
  for (const wrong of [{ date: '9999-12-31' }, { date: '1900-01-01' }, { timestamp: '9999-12-31T23:59:59Z' }]) {
    const { status, body } = await ask('POST', '/transactions', { transactions: [row('far', wrong)] });
    expect([status, JSON.stringify(body.description)]).toEqual([422, expect.stringContaining('from 1980 to 2079')]);
  }
  for (const path of ['/end_users/acme/scorecard', '/end_users/acme/bank_statement_summary'])
    expect((await ask('GET', path)).status).toBe(200);
});

test('the first and the last day that a statement can have make figures soon enough', async () => {
  const { ask } = await program();
  const days = ['1980-01-01', '2026-01-05', '2079-12-31'];
  await ask('POST', '/transactions', { transactions: days.map((date) => row(date, { date, balance: 10 })) });
  for (const path of [
    '/end_users/acme/scorecard',
    '/end_users/acme/profit_and_loss',
    '/end_users/statistics?end_user_id=acme&date_granularity=day',
    '/end_users/acme/transaction_data_coverage?start_date=1900-01-01&end_date=9999-12-31',
  ])
    expect([path, (await ask('GET', path)).status]).toEqual([path, 200]);
}, 30_000);

test('bytes that are not UTF-8 are refused, never kept as other letters; a mark of their order is no letter', async () => {
  const { ask, send } = await program();
  const text = JSON.stringify({ transactions: [row('r1', { description: 'CAFÉ' })] });
  expect((await send('/transactions', Buffer.from(text, 'latin1'))).body).toEqual({
    code: 400,
    description: 'The body is not UTF-8.',
    name: 'Bad Request',
  });
  expect((await ask('GET', '/transactions')).body.transactions).toEqual([]);
  const marked = await send('/transactions', `\uFEFF${text}`);
  expect([marked.status, marked.body.transactions?.[0].description]).toEqual([200, 'CAFÉ']);
});

test('a body of thousands of levels is refused, wherever it is sent', async () => {
  const { ask, send } = await program();
  await ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const deep = (levels: number) => `{"x":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  for (const path of ['/transactions', '/end_users/acme/plaid/transactions', '/webhooks'])
    for (const levels of [100, 5000, 200_000])
      expect([path, levels, (await send(path, deep(levels))).status]).toEqual([path, levels, 400]);
});

test('a place that is known by other methods says by which', async () => {
  const { url, key, ask } = await program();
  const wrong = await ask('PATCH', '/transactions');
  expect(wrong.headers.get('allow')?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD', 'POST']);
  expect(wrong.body).toMatchObject({ code: 405, name: 'Method Not Allowed' });
  expect((await request(`${url}/transactions`, { method: 'OPTIONS' })).status).toBe(405);
  expect((await fetch(`${url}/transactions`, { method: 'HEAD', headers: { 'x-api-key': key } })).status).toBe(200);
  expect((await ask('PATCH', '/nowhere')).status).toBe(404);
});

test('a description without a letter names no merchant', async () => {
  const { ask } = await program();
  for (const description of ['', '   ', '***', '#'])
    expect((await ask('POST', '/merchants/extract', { description })).body.merchant).toBeNull();
});

test('merchants are listed by fifty, as published', async () => {
  const { ask } = await program();
  const { body } = await ask('GET', '/merchants/list');
  expect([body.limit, body.data.length, body.has_more]).toEqual([50, 50, true]);
});

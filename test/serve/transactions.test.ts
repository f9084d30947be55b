import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { runningApi } from './running-api.ts';

const row = (reference: string, amount: number, description: string, date: string) => ({
  amount,
  description,
  date,
  reference_id: reference,
  end_user_id: 'acme',
  account_id: 'checking-1',
  currency: 'USD',
});
const ROWS = [
  row('r1', -42.42, 'GOOGLE *ADS12340929 cc@google.com US', '2026-01-05'),
  row('r2', 1500, 'STRIPE TRANSFER ST-10293847', '2026-01-06'),
  row('r3', -900, 'ONDECK CAPITAL DES:DAILY PMT ID:12345', '2026-01-07'),
  row('r4', -12.3, 'SHELL OIL 57442 HOUSTON TX', '2026-01-08'),
];

test('posted rows come back enriched, and can be read again', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const { status, body } = await program.ask('POST', '/transactions', { transactions: ROWS });
  expect(status).toBe(200);
  expect(body._summary).toMatchObject({ transactions_loaded: 4, transactions_categorised: 4 });
  expect(body._summary.request_id).toMatch(/^req_/);
  expect(body.transactions.map((one: { reference_id: string }) => one.reference_id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  expect(body.transactions[2].merchant.group_id).toBe('debt.mca_or_rbf');
  const read = await program.ask('GET', '/transactions?end_user_id=acme&order_by=timestamp_asc');
  const amounts = read.body.transactions.map((one: { amount: number }) => one.amount);
  expect(amounts).toEqual([-42.42, 1500, -900, -12.3]);
  expect(read.body._summary).toEqual({ transactions: 4, returned_transactions: 4 });
});

test('the same reference is kept once, however often and with whatever else it is sent', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const first = await program.ask('POST', '/transactions', { transactions: ROWS });
  const again = await program.ask('POST', '/transactions', { transactions: ROWS });
  expect(again.body).toEqual(first.body);
  await program.ask('POST', '/transactions', { transactions: [ROWS[1], row('r5', -1, 'COFFEE', '2026-01-09')] });
  const loaded = await program.ask('POST', '/end_users/acme/transactions', { transactions: [ROWS[0], ROWS[2]] });
  expect(loaded).toMatchObject({ status: 201, body: { transactions_loaded: 0 } });
  const { body } = await program.ask('GET', '/transactions?include_duplicates=true');
  const references = body.transactions.map((one: { reference_id: string }) => one.reference_id).sort();
  expect(references).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
});

test('pages of a list meet and do not overlap', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  const seen: string[] = [];
  let next: string | null = '/api/transactions?limit=3&order_by=amount_asc';
  while (next !== null) {
    const { body } = await program.ask('GET', next.replace(/^\/api/, ''));
    expect(body._meta).toMatchObject({ pages: 2, per_page: 3 });
    seen.push(...body.transactions.map((one: { reference_id: string }) => one.reference_id));
    next = body._meta.next_url;
  }
  expect(seen).toEqual(['r3', 'r1', 'r4', 'r2']);
});

test('filters let through what they name', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  const references = async (query: string) => {
    const { body } = await program.ask('GET', `/transactions?order_by=timestamp_asc&${query}`);
    return body.transactions.map((one: { reference_id: string }) => one.reference_id);
  };
  expect(await references('timestamp_date_min=2026-01-06&timestamp_date_max=2026-01-07')).toEqual(['r2', 'r3']);
  expect(await references('min_amount=-50&max_amount=0')).toEqual(['r1', 'r4']);
  expect(await references('description_keyword=shell')).toEqual(['r4']);
  expect(await references('description_regex=^(STRIPE|GOOGLE)')).toEqual(['r1', 'r2']);
  expect(await references(`description_regex=${encodeURIComponent('(?:oil|ads)[)(*+]*? \\d{5}')}`)).toEqual(['r4']);
  expect(await references(`description_regex=${encodeURIComponent('[*+(]ads\\d{8} cc@.*\\.com')}`)).toEqual(['r1']);
  expect(await references('merchant_group_id=debt.mca_or_rbf')).toEqual(['r3']);
  expect(await references('reference_id=r2')).toEqual(['r2']);
  expect(await references('account_ids=other')).toEqual([]);
  expect(await references('created_date_min=2100-01-01')).toEqual([]);
});

test('deleted rows are gone, and come back when they are sent again', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  expect((await program.ask('DELETE', '/transactions')).status).toBe(400);
  expect((await program.ask('DELETE', '/transactions?reference_ids=r1,r2')).status).toBe(202);
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(2);
  await program.ask('POST', '/transactions', { transactions: ROWS });
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(4);
});

test('a batch without a day, an account or a reference is refused whole', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  for (const missing of ['date', 'account_id', 'reference_id', 'currency']) {
    const body = { transactions: [ROWS[0], { ...ROWS[1], [missing]: undefined }] };
    expect((await program.ask('POST', '/end_users/acme/transactions', body)).status).toBe(422);
  }
  expect((await program.ask('POST', '/end_users/nobody/transactions', { transactions: ROWS })).status).toBe(404);
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(0);
});

test('rows of no end user are kept and read as they came', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const { end_user_id: _, ...alone } = ROWS[0] as (typeof ROWS)[number];
  const posted = await program.ask('POST', '/transactions', { transactions: [alone] });
  const { body } = await program.ask('GET', `/transactions?request_id=${posted.body._summary.request_id}`);
  expect(body.transactions).toHaveLength(1);
  expect(body.transactions[0]).toMatchObject({ end_user_id: null, reference_id: 'r1', amount: -42.42 });
  expect((await program.ask('GET', '/end_users')).body.end_users).toEqual([]);
});

test('a pattern that could take for ever is refused', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const endless = ['(a+)+$', '(a*)*b', '([a-z]+)*1', '^(a|a)*$', '((a+))+$', '.*.*.*.*x', '^(\\w|a)*$'];
  const manyWays = ['(a|a)'.repeat(30), `${'a?'.repeat(50)}b`, 'a{1,90}a{1,90}b', '(?:a|b){2,}'];
  for (const pattern of [...endless, ...manyWays, '(']) {
    const { status } = await program.ask('GET', `/transactions?description_regex=${encodeURIComponent(pattern)}`);
    expect([pattern, status]).toEqual([pattern, 422]);
  }
});

test('nothing is deleted by a filter that says nothing, or that nobody knows', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  for (const query of [
    'account_id=',
    'heron_ids=',
    'reference_ids=r1,',
    'end_user_id=&account_id=checking-1',
    'end_user_id=acme&accountid=checking-1',
  ]) {
    expect([query, (await program.ask('DELETE', `/transactions?${query}`)).status]).toEqual([query, 422]);
  }
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(4);
  expect((await program.ask('GET', '/transactions?min_amount=')).status).toBe(422);
});

test('what is said to be deleted is what was deleted: rows of files stay', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  const pdf_base64 = Buffer.from(makeStatement('ledger', 21).pdf).toString('base64');
  expect((await program.ask('POST', '/end_users/acme/pdfs/v1', { pdf_base64 })).status).toBe(201);
  const count = async () => (await program.ask('GET', '/transactions')).body._summary.transactions;
  const all = await count();
  const { body } = await program.ask('DELETE', '/transactions?end_user_id=acme');
  expect(body.message).toBe('4 transactions are deleted.');
  expect(await count()).toBe(all - 4);
});

test('a company is named by either of its ids', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  const [{ heron_id: id }] = (await program.ask('GET', '/end_users')).body.end_users;
  expect((await program.ask('GET', `/transactions?end_user_id=${id}`)).body._summary.transactions).toBe(4);
  await program.ask('DELETE', `/transactions?end_user_id=${id}&account_id=checking-1`);
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(0);
});

test('the next page has every filter, whatever is in it', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/transactions', { transactions: ROWS });
  const { body } = await program.ask('GET', '/transactions?limit=1&description_regex=^.?.&min_amount=-50');
  const next = new URL(body._meta.next_url, 'http://localhost').searchParams;
  expect(Object.fromEntries(next)).toEqual({
    limit: '1',
    description_regex: '^.?.',
    min_amount: '-50',
    page: '2',
  });
});

test('an amount that its currency cannot hold is refused by its index, and never rounded', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  for (const [amount, currency] of [
    [1.005, 'USD'],
    [1.5, 'JPY'],
    [0.0001, 'KWD'],
  ]) {
    for (const path of ['/transactions', '/end_users/acme/transactions']) {
      const { status, body } = await program.ask('POST', path, {
        transactions: [ROWS[0], { ...ROWS[1], amount, currency }],
      });
      expect([status, Object.keys(body.description.json.transactions)]).toEqual([422, ['1']]);
    }
  }
  const balances = [{ account_id: 'checking-1', batch_closing_balance: 1.005 }];
  const { status } = await program.ask('POST', '/end_users/acme/transactions', { transactions: ROWS, balances });
  expect(status).toBe(422);
  const kept = await program.ask('POST', '/transactions', {
    transactions: [{ ...ROWS[0], amount: 0.001, currency: 'kwd' }],
  });
  expect(kept.status).toBe(200);
});

test('times are compared as times, whatever their zone and however they are written', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const times = ['2026-01-05T10:00:00+02:00', '2026-01-05 08:30', '2026-01-05T07:00:00-0200', '2026-01-05T08:10:00Z'];
  const transactions = times.map((timestamp, at) => ({ ...ROWS[0], reference_id: `t${at}`, timestamp, balance: at }));
  expect((await program.ask('POST', '/end_users/acme/transactions', { transactions })).status).toBe(201);
  const { body } = await program.ask('GET', '/transactions?order_by=timestamp_asc');
  expect(body.transactions.map((one: { reference_id: string }) => one.reference_id)).toEqual(['t0', 't3', 't1', 't2']);
  const [created] = body.transactions.map((one: { created: string }) => one.created);
  const hourLater = new Date(Date.parse(created) + 3_600_000).toISOString().replace('Z', '');
  for (const [query, count] of [
    [`last_updated_max=${hourLater}%2B02:00`, 0],
    [`last_updated_max=${hourLater}-02:00`, 4],
    [`last_updated_min=${hourLater}%2B02:00`, 4],
  ]) {
    expect((await program.ask('GET', `/transactions?${query}`)).body._summary.transactions).toBe(count);
  }
  expect((await program.ask('GET', '/transactions?last_updated_min=yesterday')).status).toBe(422);
  const strange = [{ ...ROWS[0], timestamp: '2026-01-05T99:99:00Z' }];
  expect((await program.ask('POST', '/transactions', { transactions: strange })).status).toBe(422);
});

test('rows that differ in nothing but their currency are two', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const { reference_id: _, ...bare } = { ...ROWS[0], reference_id: null };
  await program.ask('POST', '/transactions', { transactions: [bare] });
  await program.ask('POST', '/transactions', { transactions: [{ ...bare, currency: 'EUR' }] });
  const { body } = await program.ask('GET', '/transactions?include_duplicates=true');
  expect(body.transactions.map((one: { currency: string }) => one.currency).sort()).toEqual(['EUR', 'USD']);
});

test('a page has 100 transactions by their ids where nothing else is asked for', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const transactions = Array.from({ length: 101 }, (_, at) => row(`n${at}`, -1, 'COFFEE', '2026-01-05'));
  await program.ask('POST', '/transactions', { transactions });
  const { body } = await program.ask('GET', '/transactions?include_duplicates=true');
  expect(body._meta).toMatchObject({ per_page: 100, pages: 2 });
  const ids: string[] = body.transactions.map((one: { heron_id: string }) => one.heron_id);
  expect(ids).toEqual(ids.toSorted());
});

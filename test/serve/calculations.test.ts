import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { type Program, programOf, runningApi, temporaryFolder } from './running-api.ts';

const row = (reference: string, amount: number, description: string, date: string, account = 'main') => ({
  amount,
  description,
  date,
  reference_id: reference,
  account_id: account,
  currency: 'USD',
});

/** Two months of one account and a little of another; sums below are added up by hand. */
const ROWS = [
  row('a', 1000.1, 'STRIPE TRANSFER ST-1', '2026-01-05'),
  row('b', -200.05, 'GUSTO DES:NET 123', '2026-01-06'),
  row('c', 500, 'STRIPE TRANSFER ST-2', '2026-02-05'),
  row('d', -50.5, 'COMCAST BUSINESS', '2026-02-07'),
  row('e', -10, 'SHELL OIL 57442 HOUSTON TX', '2026-02-08', 'second'),
];

async function withRows(): Promise<Program> {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme' } });
  const balances = [{ account_id: 'main', batch_closing_balance: 2249.55 }];
  const loaded = await program.ask('POST', '/end_users/acme/transactions', { transactions: ROWS, balances });
  expect(loaded).toMatchObject({ status: 201, body: { transactions_loaded: 5 } });
  return program;
}

const read = async (program: Program, path: string) => (await program.ask('GET', `/end_users/acme/${path}`)).body;

test('figures of posted transactions are those of their rows, and carry the mark of what nothing proves', async () => {
  const program = await withRows();
  const { by_month: months } = await read(program, 'bank_statement_summary?grouping=by_month');
  const [january, february] = ['2026-01', '2026-02'].map(
    (month) => Object.entries(months).find(([key]) => key.startsWith(month))?.[1],
  );
  expect(january).toMatchObject({
    total_deposits: { amount: 1000.1, currency: 'USD' },
    total_withdrawals: { amount: 200.05, currency: 'USD' },
    no_deposits: 1,
    includes_unproven: true,
  });
  expect(february).toMatchObject({
    total_deposits: { amount: 500 },
    total_withdrawals: { amount: 60.5 },
    no_withdrawals: 2,
  });
  const [main] = (await read(program, 'data_source_account_summary'))[0].data_source_account_summaries.filter(
    ({ account }: { account: { account_id: string } }) => account.account_id === 'main',
  );
  expect(main.account).toMatchObject({
    num_transactions: 4,
    transactions_match_balances: null,
    max_date: '2026-02-07',
  });
  expect(main.summary.ending_balance).toEqual({ amount: '2249.55', currency: 'USD' });
  expect(main.summary.starting_balance).toEqual({ amount: '1000.00', currency: 'USD' });
});

test('one account can be asked for alone, by its sender’s id or Heron’s, and can be disabled', async () => {
  const program = await withRows();
  const withdrawals = async (query = '') =>
    (await read(program, `bank_statement_summary?grouping=by_month${query}`)).total.total_withdrawals.amount;
  expect(await withdrawals()).toBe(260.55);
  expect(await withdrawals('&account_ids=main')).toBe(250.55);
  const { body } = await program.ask('GET', '/transactions?account_ids=second');
  const id = body.transactions[0].data_source_account_heron_id;
  expect(await withdrawals(`&account_ids=${id}`)).toBe(10);
  await program.ask('PUT', `/data_source_accounts/${id}`, { is_enabled: false });
  expect(await withdrawals()).toBe(250.55);
});

test('accounts whose ids differ in signs alone are two', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const transactions = [row('a', 1, 'ONE', '2026-01-05', 'a-1'), row('b', 2, 'TWO', '2026-01-06', 'A1')];
  await program.ask('POST', '/end_users/acme/transactions', { transactions });
  const [{ data_source_account_summaries: items }] = await read(program, 'data_source_account_summary');
  const ids = items.map(({ account }: { account: { account_id: string } }) => account.account_id);
  expect(ids.sort()).toEqual(['A1', 'a-1']);
});

test('nothing is converted', async () => {
  const program = await withRows();
  expect((await program.ask('GET', '/end_users/balance?end_user_id=acme&to_currency=EUR')).status).toBe(422);
  const { body } = await program.ask('GET', '/end_users/balance?end_user_id=acme&to_currency=USD&date_min=2026-02-07');
  expect(body.daily_balances[0].date).toBe('2026-02-07');
});

test('the report of a statement has the sums that it prints', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const { pdf, truth } = makeStatement('ledger', 21);
  await program.ask('POST', '/end_users/acme/pdfs/v1', { pdf_base64: Buffer.from(pdf).toString('base64') });
  const sum = (sign: number) =>
    truth.rows.filter(({ amount }) => amount * sign > 0).reduce((total, { amount }) => total + amount * sign, 0);
  const [item] = (await read(program, 'data_source_account_summary'))[0].data_source_account_summaries;
  expect(item.summary.total_deposits.amount).toBe((sum(1) / 100).toFixed(2));
  expect(item.summary.total_withdrawals.amount).toBe((sum(-1) / 100).toFixed(2));
  expect(item.account.transactions_match_balances).toBe(true);
  expect(item.includes_unproven).toBe(false);
});

test('what a program says of a row holds at once, and is taken back', async () => {
  const program = await withRows();
  const merchant = async () => (await program.ask('GET', '/transactions/d')).body.transaction_enriched;
  const { heron_id: id, merchant: before } = await merchant();
  await program.ask('POST', '/end_users/acme/bulk_category_feedback', {
    category: { label: 'Rent' },
    transaction_reference_ids: ['d'],
  });
  await program.ask('POST', '/end_users/acme/merchant_feedback', {
    merchant: { merchant_name: 'Landlord' },
    transaction_heron_ids: [id],
  });
  const after = await merchant();
  expect(after.annotation).toMatchObject({
    category: { label: 'Rent' },
    annotator: { context: 'manual', priority_type: 'client_feedback' },
  });
  expect(after.merchant.name).toBe('Landlord');
  const reverted = await program.ask('POST', '/end_users/acme/merchant_feedback/revert', {
    transaction_heron_ids: [id, 'txn_none'],
  });
  expect(reverted.body).toEqual({ reverted: [id], skipped: ['txn_none'] });
  expect((await merchant()).merchant).toEqual(before);
  expect((await merchant()).annotation.category.label).toBe('Rent');
});

test('rules over the scorecard pass, fail, or cannot be told', async () => {
  const program = await withRows();
  const { metrics } = await read(program, 'scorecard');
  const cell = metrics.find(
    (one: { label: string; value: unknown }) => one.label === 'inflows' && typeof one.value === 'number',
  );
  const rule = (condition: string, value: number, range = cell.date_range) =>
    program.ask('POST', '/rules', { rule: { metric_label: cell.label, date_range: range, condition, value } });
  await rule('equal', cell.value);
  await rule('less_than', cell.value);
  // Nothing is counted of days to come.
  await rule('equal', 1, 'next_30_days');
  const results = (await read(program, 'evaluate_rules')).map(({ result }: { result: string }) => result);
  expect(results).toEqual(['PASS', 'FAIL', 'NOT_AVAILABLE']);
  expect((await read(program, 'scorecard')).rule_violations).toHaveLength(1);
});

test('another start over the same folder answers the same', async () => {
  const folder = temporaryFolder();
  const first = await runningApi({ folder });
  const program = await first.newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  await program.ask('POST', '/end_users/acme/transactions', { transactions: ROWS });
  const paths = [
    '/end_users',
    '/transactions',
    '/tasks',
    '/end_users/acme/profit_and_loss',
    '/end_users/acme/positions',
  ];
  const answers = (one: Program) => Promise.all(paths.map(async (path) => (await one.ask('GET', path)).body));
  const before = await answers(program);
  await first.api.close();
  const second = await runningApi({ folder });
  expect(await answers(programOf(second.url, program.key))).toEqual(before);
});

const euro = (reference: string, amount: number, description: string, date: string, account = 'euro') => ({
  ...row(reference, amount, description, date, account),
  currency: 'EUR',
});

test('what is in another currency is listed with the rest, and stands beside every sum', async () => {
  const program = await withRows();
  const days = ['2026-01-10', '2026-01-11', '2026-01-12', '2026-01-13', '2026-01-14'];
  const copies = ['euro', 'euro-2'].flatMap((account) => [
    euro(`${account}-in`, 300, 'STRIPE TRANSFER ST-9', '2026-01-05', account),
    ...days.map((day, at) => euro(`${account}-${at}`, -1.5 - at, 'COMCAST BUSINESS', day, account)),
  ]);
  await program.ask('POST', '/end_users/acme/transactions', { transactions: copies });
  const summary = await read(program, 'bank_statement_summary?grouping=by_month');
  expect(summary.total.total_withdrawals).toEqual({ amount: 35, currency: 'EUR' });
  expect(summary.in_other_currencies).toMatchObject([
    { currency: 'USD', total: { total_withdrawals: { amount: 260.55, currency: 'USD' } } },
  ]);
  for (const path of ['profit_and_loss', 'scorecard', 'positions']) {
    expect([path, (await read(program, path)).in_other_currencies]).toMatchObject([path, [{ currency: 'USD' }]]);
  }
  const parties: { transactions: { amount: { currency: string } }[] }[] = (await read(program, 'merchant_summary'))
    .by_merchant_summary;
  const currencies = parties.flatMap(({ transactions }) => transactions.map(({ amount }) => amount.currency));
  expect([...new Set(currencies)].sort()).toEqual(['EUR', 'USD']);
  const coverage = await read(program, 'transaction_data_coverage?start_date=2026-01-01&end_date=2026-03-01');
  expect(Object.keys(coverage.by_account)).toHaveLength(4);
  const { body } = await program.ask('POST', '/end_users/acme/data_source_accounts/disable_duplicates');
  expect(body.disabled).toHaveLength(1);
});

test('parties can be asked for by several categories, and positions with their transactions', async () => {
  const program = await withRows();
  const parties = async (query: string) =>
    (await read(program, `merchant_summary?${query}`)).by_merchant_summary.length;
  const labels: string[] = (await program.ask('GET', '/transactions')).body.transactions.map(
    ({ categories }: { categories: { label: string }[] }) => categories[0]?.label ?? '',
  );
  const [first = '', second = ''] = [...new Set(labels)];
  const asked = (label: string) => `category_label_or_heron_id=${encodeURIComponent(label)}`;
  const both = await parties(`${asked(first)}&${asked(second)}`);
  expect(both).toBe((await parties(asked(first))) + (await parties(asked(second))));
  expect(both).toBeGreaterThan(1);
  const loan = row('m', -900, 'ONDECK CAPITAL DES:DAILY PMT ID:12345', '2026-02-09');
  await program.ask('POST', '/end_users/acme/transactions', {
    transactions: [loan, { ...loan, reference_id: 'n', date: '2026-02-10' }],
  });
  const [bare] = (await read(program, 'positions')).positions;
  const [whole] = (await read(program, 'positions?include_transactions=true')).positions;
  expect(bare.heron_id).toBe(whole.heron_id);
  expect(bare).not.toHaveProperty('repayment_transactions');
  expect(whole.repayment_transactions).toHaveLength(2);
});

test('statistics are of the days that are asked for, and carry the mark of what nothing proves', async () => {
  const program = await withRows();
  const ask = async (query: string) =>
    (await program.ask('GET', `/end_users/statistics?end_user_id=acme&${query}`)).body;
  const { statistics, includes_unproven: mark } = await ask('from_date=2026-02-07&to_date=2026-02-07');
  const net = (rows: { metrics: { net: { amount: number; n: number } } }[]) =>
    rows.map(({ metrics }) => [metrics.net.amount, metrics.net.n]);
  expect([net(statistics), mark]).toEqual([[[-50.5, 1]], true]);
  const merchants = await ask('from_date=2026-02-07&to_date=2026-02-28&group_by=merchant');
  expect(net(merchants.statistics).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
    [-50.5, 1],
    [-10, 1],
  ]);
});

test('the scorecard looks back from what a company is known for', async () => {
  const program = await withRows();
  const anchored = async (name: string) => (await read(program, `scorecard?named_date=${name}`)).metrics;
  const { named_dates: dates } = await read(program, 'named_dates');
  for (const name of ['end_user_created', 'end_user_last_updated']) {
    const { date } = dates.find((one: { name: string }) => one.name === name);
    const metrics = await anchored(name);
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics).toEqual((await read(program, `scorecard?date=${date}`)).metrics);
  }
  expect(await anchored('end_user_last_enriched')).not.toEqual(await anchored('end_user_created'));
});

test('what two companies have under one id is picked of neither', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  const pdf_base64 = Buffer.from(makeStatement('ledger', 21).pdf).toString('base64');
  for (const id of ['acme', 'other']) {
    await program.ask('POST', '/end_users', { end_user: { end_user_id: id } });
    await program.ask('POST', `/end_users/${id}/pdfs/v1`, { pdf_base64 });
  }
  const [{ data_source_account_heron_id: account, heron_id: row }] = (
    await program.ask('GET', '/transactions?end_user_id=acme')
  ).body.transactions;
  const both = [
    await program.ask('PUT', `/data_source_accounts/${account}`, { is_enabled: false }),
    await program.ask('GET', `/transactions/${row}`),
  ];
  expect(both.map(({ status }) => status)).toEqual([409, 409]);
});

test('the score looks back from the day that was asked for', async () => {
  const program = await withRows();
  expect(await read(program, 'heron_score')).toMatchObject({ reference_timestamp: '2026-02-08' });
  expect(await read(program, 'heron_score?date=2026-01-31')).toMatchObject({ reference_timestamp: '2026-01-31' });
});

test('a filter that nobody knows is refused: the figures would be of more than was asked for', async () => {
  const program = await withRows();
  for (const path of ['bank_statement_summary?acount_ids=main', 'industry?account_ids=main'])
    expect(await program.ask('GET', `/end_users/acme/${path}`)).toMatchObject({
      status: 422,
      body: { description: { query: { [path.includes('acount') ? 'acount_ids' : 'account_ids']: {} } } },
    });
});

import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { runningApi } from './running-api.ts';

/** Names of fields as the seeds' examples have them. */
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const TRANSACTION =
  words(`amount description account_id balance categories currency description_clean duplicate_of_id end_user_id
  has_matching_transaction is_potential_duplicate is_recurring merchant payment_processor reference_id request_id timestamp
  transaction_code`);
const CATEGORY = words('annotator confidence heron_id label model_version');
const MERCHANT = words('name url categories group_id heron_id icon_url is_priority logo_url');
const ACCOUNT =
  words(`is_enabled account_id anomaly_score balances currency end_date heron_id institution_name max_date min_date name
  num_transactions number owner_name reference_id start_date transactions_match_balances type`);
const SUMMARY =
  words(`average_balance average_balance_to_revenue_ratio dd_reversals ending_balance holdback_percentage low_balance_days
  mca_credits mca_debits negative_balance_days no_deposits no_od_nsf no_overdraft_transactions no_revenue no_withdrawals
  non_revenue starting_balance total_deposits total_revenue total_withdrawals`);
const LINK = words('created item_id last_successful_sync last_updated status status_message type');

const has = (value: object, names: readonly string[]) =>
  expect(Object.keys(value)).toEqual(expect.arrayContaining([...names]));

const item = {
  amount: -42.42,
  description: 'GOOGLE *ADS12340929 cc@google.com US',
  account_id: 'checking_account_202348',
  balance: 423,
  categories_default: 'shopping',
  currency: 'USD',
  date: '2020-04-27',
  end_user_id: 'my_best_customer_203948',
  mcc_code: '7311',
  order: 123,
  reference_id: 'my_favourite_transaction_231098',
  timestamp: '2021-11-12T10:38:05Z',
  transaction_code: 'card',
};

test('seed 001: the response to posted transactions', async () => {
  const program = await (await runningApi()).newProgram();
  const { body } = await program.ask('POST', '/transactions', { transactions: [item] });
  has(body._summary, ['request_id']);
  const [transaction] = body.transactions;
  has(transaction, TRANSACTION);
  has(transaction.categories[0], CATEGORY);
  has(transaction.merchant, MERCHANT);
  has(transaction.merchant.categories[0], ['code', 'description', 'slug']);
  const { categories_default: _given, date: _day, mcc_code: _code, order: _order, ...echoed } = item;
  expect(transaction).toMatchObject(echoed);
});

test('seed 002: the accounts of a company', async () => {
  const program = await (await runningApi()).newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Company Name Inc.' } });
  const { pdf } = makeStatement('ledger', 3);
  await program.ask('POST', '/end_users/acme/pdfs/v1', { pdf_base64: Buffer.from(pdf).toString('base64') });
  const [{ end_user: endUser, data_source_account_summaries: items }] = (
    await program.ask('GET', '/end_users/acme/data_source_account_summary')
  ).body;
  expect(endUser).toEqual({ end_user_id: 'acme', heron_id: expect.stringMatching(/^eus_/), name: 'Company Name Inc.' });
  has(items[0].account, ACCOUNT);
  has(items[0].account.balances[0], ['closing_amount', 'currency', 'date']);
  has(items[0].summary, SUMMARY);
  expect(items[0].summary.total_deposits).toEqual({ amount: expect.stringMatching(/^\d+\.\d\d$/), currency: 'USD' });
});

test('seed 003: the path with a slash behind it, pages, and tasks', async () => {
  const program = await (await runningApi()).newProgram();
  const bare = { amount: -4000, currency: 'USD', description: 'STRIPE TRANSFER ST-CY098123KA TECHNOLOGY INC' };
  const posted = await program.ask('POST', '/transactions/', { transactions: [bare, { ...bare, amount: -1 }] });
  has(posted.body._summary, ['transactions_loaded', 'transactions_categorised', 'task_id']);
  const { task_id: task } = posted.body._summary;
  const query = `from_date=2020-11-15&to_date=2100-01-01&task_id=${task}&page=2&limit=1`;
  const { body } = await program.ask('GET', `/transactions/?${query}`);
  expect(body._summary).toEqual({ transactions: 2, returned_transactions: 1 });
  expect(body._meta).toMatchObject({ page: 2, pages: 2, per_page: 1, next_url: null });
  const before = new URL(body._meta.prev_url, 'http://localhost');
  expect(before.pathname.replace(/\/$/, '')).toBe('/api/transactions');
  expect(Object.fromEntries(before.searchParams)).toMatchObject({ page: '1', limit: '1', task_id: task });
  const { tasks } = (await program.ask('GET', '/tasks')).body;
  expect(tasks[0].task_id).toBe(task);
});

test('seed 000: a link that is refreshed', async () => {
  const program = await (await runningApi()).newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const integration = { name: 'Plaid', type: 'plaid_assets_report', resource: 'assets_report' };
  const id = (await program.ask('POST', '/integrations', { integration })).body.integration.heron_id;
  const link = { access_token: 'secret-token', end_user_id: 'acme', item_id: 'M5eVJqLnv3tbzdngLDp9FL5OlDNxlNhlE55op' };
  await program.ask('POST', `/integrations/${id}/links`, link);
  const { status, body } = await program.ask('POST', `/integrations/${id}/links/${link.item_id}/refresh`);
  expect(status).toBe(200);
  has(body.link, LINK);
  expect(body.link).toMatchObject({ status: 'pending', type: 'plaid_assets_report', item_id: link.item_id });
  expect(JSON.stringify(body)).not.toContain('secret-token');
});

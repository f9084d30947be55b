import { makeStatement } from '../support/maker/index.ts';
import { ask, get, H, type Ids, post, type Step, U } from './contract-step.ts';
import { BACKGROUND_STEPS } from './steps-of-background.ts';
import { ENTITY_STEPS } from './steps-of-entities.ts';
import { SPLIT_STEPS } from './steps-of-splits.ts';
import { WEBHOOK_STEPS } from './steps-of-webhooks.ts';

const pdf = makeStatement('ledger', 11).pdf;
const base64 = `data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`;

/** A form with a file, as programs send it. */
function form(bytes: Uint8Array, name: string): FormData {
  const data = new FormData();
  data.append('file', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
  return data;
}

const seedItem = {
  amount: -42.42,
  description: 'GOOGLE *ADS12340929 cc@google.com US',
  account_id: 'checking_account_202348',
  balance: 423,
  categories_default: 'shopping',
  currency: 'USD',
  date: '2020-04-27',
  end_user_id: 'acme',
  mcc_code: '7311',
  order: 123,
  reference_id: 'my_favourite_transaction_231098',
  timestamp: '2021-11-12T10:38:05Z',
  transaction_code: 'card',
};

const F = '/api/end_user_files';
const FILE = `${F}/{heron_id}`;
const PDF = '/api/integrations/pdfs/{heron_id}';
const I = '/api/integrations';
const LINKS = `${I}/{heron_id}/links`;

const file = (ids: Ids) => ({ heron_id: ids['file'] ?? '', parsed_end_user_file_id: ids['file'] ?? '' });
const statement = (ids: Ids) => ({ heron_id: ids['pdf'] ?? '' });
const integration = (ids: Ids) => ({ heron_id: ids['integration'] ?? '', link_item_id: 'item-1', item_id: 'item-1' });
const rule = { metric_label: 'revenue', date_range: 'last_90_days', condition: 'greater_than', value: 1 };
const renameTemplate = { file_name_template: '{end_user_name} {file_class}', is_enabled: true, variables: [] };
const plaidTransactions = {
  accounts: [
    {
      account_id: 'a',
      balances: { current: 100.5, available: 90, iso_currency_code: 'USD' },
      mask: '1234',
      name: 'Checking',
      type: 'depository',
      subtype: 'checking',
    },
  ],
  transactions: [
    {
      account_id: 'a',
      transaction_id: 't',
      date: '2026-03-02',
      amount: 12.34,
      name: 'COFFEE',
      iso_currency_code: 'USD',
      pending: false,
    },
  ],
};
const newIntegration = { name: 'Bank', type: 'plaid_integration', resource: 'transaction', client_secret: 'hidden' };
const link = { access_token: 'hidden', end_user_id: 'acme', item_id: 'item-1' };
/** Repayments that make a position. */
const repayments = Array.from({ length: 12 }, (_, day) => ({
  amount: -150,
  description: 'ONDECK CAPITAL DES:DAILY PMT ID:12345',
  account_id: 'checking_account_202348',
  currency: 'USD',
  date: `2026-01-${String(day + 5).padStart(2, '0')}`,
  reference_id: `repayment ${day}`,
}));

/** Every operation of the seeds, in an order in which each finds what it needs. */
export const STEPS: readonly Step[] = [
  get('/api/hello_world'),
  get('/api/hello_world/authenticated'),
  get('/api/categories', { keeps: ({ body }) => ({ category: body.categories[0].heron_id }) }),
  post('/api/end_users', { end_user: { end_user_id: 'acme', name: 'Acme LLC', meta: { a: 'b' } } }, { status: 201 }),
  post(
    '/api/transactions',
    { transactions: [seedItem] },
    {
      keeps: ({ body }) => ({ transaction: body.transactions[0].heron_id, request: body._summary.request_id }),
    },
  ),
  post(
    `${U}/transactions`,
    {
      transactions: [
        { ...seedItem, end_user_id: undefined, reference_id: 'second', amount: 1200, description: 'STRIPE TRANSFER' },
      ],
      balances: [{ account_id: 'checking_account_202348', batch_closing_balance: 1623 }],
    },
    { status: 201 },
  ),
  get('/api/transactions', { query: 'end_user_id=acme&page=1&limit=1' }),
  post(`${U}/transactions`, { transactions: repayments }, { status: 201 }),
  get('/api/tasks'),
  get('/api/transactions/{reference_id_or_heron_id}', {
    at: (ids) => ({ reference_id_or_heron_id: ids['transaction'] ?? '' }),
  }),
  get(`${U}/transactions`),
  post(
    `${U}/pdfs/v1`,
    { pdf_base64: base64, filename: 'january.pdf' },
    { status: 201, keeps: ({ body }) => ({ pdf: body.pdf_heron_id }) },
  ),
  get(`${U}/pdfs`, { query: 'with_processed_results=true' }),
  post(`${U}/pdfs/parse`, undefined),
  get(PDF, { at: statement, query: 'with_processed_results=true' }),
  { method: 'PUT', path: PDF, status: 200, at: statement, body: { notes: 'seen' } },
  post(`${PDF}/unload_transactions`, undefined, { at: statement }),
  post(`${PDF}/update_currency`, { currency: 'USD' }, { at: statement }),
  post(`${PDF}/reload_transactions`, undefined, { at: statement }),
  {
    method: 'PATCH',
    path: `${PDF}/processed`,
    status: 200,
    at: statement,
    body: { index: 0, transactions: [{ amount: 5, description: 'COUNTER DEPOSIT', timestamp: '2026-01-05' }] },
  },
  get('/api/end_users', { query: 'page=1&limit=10' }),
  get(U),
  { method: 'PUT', path: '/api/end_users', status: 200, body: { end_user: { end_user_id: 'acme', status: 'ready' } } },
  post(`${U}/enrich`, undefined),
  get(`${U}/processing_status`),
  get(`${U}/end_user_information`),
  {
    method: 'PATCH',
    path: `${U}/end_user_information`,
    status: 200,
    body: { dba: 'Acme', owner_1: { first_name: 'A' } },
  },
  get(`${U}/location`),
  get('/api/end_users/{heron_id}/crm_sync', { at: () => ({ heron_id: 'acme' }) }),
  post('/api/end_users/{heron_id}/crm_sync', undefined, { at: () => ({ heron_id: 'acme' }) }),
  get(`${U}/emails`),
  get('/api/end_user_emails', { query: 'page=0&limit=10' }),
  get('/api/end_user_emails/{heron_id}/export', { status: 404, at: () => ({ heron_id: 'none' }) }),
  get(`${U}/data_source_account_summary`, {
    keeps: ({ body }) => ({ account: body[0].data_source_account_summaries[0].account.heron_id }),
  }),
  get(`${U}/data_sources`, { keeps: ({ body }) => ({ source: body[0].heron_id }) }),
  {
    method: 'PUT',
    path: '/api/data_sources/{heron_id}',
    status: 200,
    at: (ids) => ({ heron_id: ids['source'] ?? '' }),
    body: { is_enabled: true },
  },
  {
    method: 'PUT',
    path: '/api/data_source_accounts/{heron_id}',
    status: 200,
    at: (ids) => ({ heron_id: ids['account'] ?? '' }),
    body: { is_enabled: true },
  },
  post(
    '/api/data_source_accounts/{dsa_heron_id_to_update}/update_number',
    { source_dsa_heron_id: 'x' },
    { status: 501, at: (ids) => ({ dsa_heron_id_to_update: ids['account'] ?? '' }) },
  ),
  post(`${U}/data_source_accounts/disable_duplicates`, undefined),
  get(`${U}/missing_accounts`),
  get('/api/end_users/balance', { query: 'end_user_id=acme' }),
  get('/api/end_users/forecast', { query: 'end_user_id=acme' }),
  get('/api/end_users/statistics', { query: 'end_user_id=acme&date_granularity=week&group_by=merchant' }),
  get(`${U}/anomalies`, { query: 'category_label_or_heron_id=Revenue' }),
  ...[
    'by_month',
    'by_data_source_account_heron_id',
    'rolling_30_days_from_last_txn',
    'rolling_30_days_from_today',
    'by_month_by_account',
  ].map((grouping) => get(`${U}/bank_statement_summary`, { query: `grouping=${grouping}` })),
  get(`${U}/benchmarks`),
  get(`${U}/debt_candidates`),
  get(`${U}/export_spreadsheet`),
  get(`${U}/grouped_transactions_report`),
  get(`${U}/heron_score`),
  get(`${U}/industry`),
  get(`${U}/merchant_summary`),
  get(`${U}/named_dates`),
  get(`${U}/positions`, { keeps: ({ body }) => ({ position: body.positions[0].heron_id }) }),
  get('/api/positions/{position_heron_id}/transactions', {
    at: (ids) => ({ position_heron_id: ids['position'] ?? '' }),
  }),
  get(`${U}/profit_and_loss`, { query: 'dates_ascending=true' }),
  {
    method: 'PUT',
    path: `${U}/profit_and_loss_layout`,
    status: 200,
    body: { category_labels: ['Travel'], section_slug: 'other' },
  },
  get(`${U}/recurring_transactions_report`),
  get(`${U}/scorecard`),
  post(`${U}/scorecard/async`, undefined, { status: 202, query: 'date=2026-01-31' }),
  get(`${U}/transaction_data_coverage`, { query: 'start_date=2020-01-01&end_date=2026-12-31' }),
  get(`${H}/company_attributes`),
  post('/api/rules/', { rule }, { status: 201, keeps: ({ body }) => ({ rule: body.rule.heron_id }) }),
  get('/api/rules/'),
  get('/api/rules/metrics'),
  {
    method: 'PUT',
    path: '/api/rules/{heron_id}',
    status: 200,
    at: (ids) => ({ heron_id: ids['rule'] ?? '' }),
    body: { rule: { value: 5 } },
  },
  get(`${U}/evaluate_rules`),
  { method: 'DELETE', path: '/api/rules/{heron_id}', status: 204, at: (ids) => ({ heron_id: ids['rule'] ?? '' }) },
  post(
    `${U}/bulk_category_feedback`,
    (ids: Ids) => ({ category: { label: 'Rent' }, transaction_heron_ids: [ids['transaction']] }),
    { status: 201 },
  ),
  post(
    `${U}/merchant_feedback`,
    (ids: Ids) => ({ merchant: { merchant_name: 'Landlord' }, transaction_heron_ids: [ids['transaction']] }),
    { status: 201 },
  ),
  post(`${U}/merchant_feedback/revert`, (ids: Ids) => ({ transaction_heron_ids: [ids['transaction']] })),
  {
    method: 'PUT',
    path: '/api/transactions/{heron_id}/feedback',
    status: 200,
    at: (ids) => ({ heron_id: ids['transaction'] ?? '' }),
    body: { transaction: { category: { label: 'Rent' } } },
  },
  post('/api/merchants/extract', { description: 'SQ *BLUE BOTTLE COFFEE OAKLAND CA' }),
  get('/api/merchants/groups'),
  get('/api/merchants/list', { query: 'limit=5', keeps: ({ body }) => ({ merchant: body.data[0].heron_id }) }),
  get('/api/merchants/search', { query: 'name=uber' }),
  get('/api/merchants/{heron_id}', { at: (ids) => ({ heron_id: ids['merchant'] ?? '' }) }),
  ask(
    'PATCH',
    '/api/merchants/{merchant_heron_id}/user_merchant_group',
    { group_id: 'debt.mca_or_rbf' },
    { at: (ids) => ({ merchant_heron_id: ids['merchant'] ?? '' }) },
  ),
  get('/api/user_merchant_groups'),
  post(`${U}/files/v2`, form(makeStatement('ledger', 12).pdf, 'february.pdf'), {
    status: 201,
    keeps: ({ body }) => ({ file: body.heron_id }),
  }),
  post(
    `${U}/files`,
    { file_base64: Buffer.from('hello').toString('base64'), filename: 'a.txt', file_class: 'invoice' },
    { status: 201 },
  ),
  post(`${U}/start_workflow`, undefined),
  get(`${U}/files`),
  get(F),
  get(`${F}/file_classes`),
  get(`${F}/recent_by_file_class`, { query: 'file_class=bank_statement' }),
  get(FILE, { at: file }),
  { method: 'PATCH', path: FILE, status: 200, at: file, body: { reference_id: 'r' } },
  get(`${FILE}/file`, { at: file }),
  post(`${FILE}/parse_file`, {}, { at: file }),
  get(`${FILE}/parsed_results`, { at: file }),
  {
    method: 'PATCH',
    path: `${F}/{parsed_end_user_file_id}/parsed_results`,
    status: 200,
    at: file,
    body: { parsed_result: { patches: [{ op: 'replace', path: '/statements/0/currency', value: 'CAD' }] } },
  },
  post(
    `${F}/rename_rules`,
    { end_user_file_class: 'bank_statement', ...renameTemplate },
    { keeps: ({ body }) => ({ renaming: body.heron_id }) },
  ),
  get(`${F}/rename_rules`),
  get(`${F}/rename_rules/slugs`),
  {
    method: 'PATCH',
    path: `${F}/rename_rules/{heron_id}`,
    status: 200,
    at: (ids) => ({ heron_id: ids['renaming'] ?? '' }),
    body: renameTemplate,
  },
  post(`${FILE}/trigger_rename`, undefined, { at: file }),
  ...SPLIT_STEPS,
  get(`${U}/files/download`),
  get(`${U}/files/parsed_results/xlsx`),
  { method: 'DELETE', path: FILE, status: 200, at: file },
  post(`${U}/plaid/transactions`, plaidTransactions, { status: 201 }),
  ...['plaid/transactions', 'plaid/assets', 'yodlee', 'ocrolus', 'inscribe'].map((path) =>
    post(`${U}/${path}`, {}, { status: 422 }),
  ),
  post(
    I,
    { integration: newIntegration },
    { status: 201, keeps: ({ body }) => ({ integration: body.integration.heron_id }) },
  ),
  get(I),
  { method: 'PUT', path: `${I}/{heron_id}`, status: 200, at: integration, body: { integration: newIntegration } },
  post(LINKS, link, { status: 201, at: integration }),
  get(LINKS, { at: integration, query: 'end_user_id_or_heron_id=acme' }),
  get(`${U}/integration_links`),
  post(`${LINKS}/{link_item_id}/refresh`, undefined, { at: integration }),
  { method: 'PUT', path: LINKS, status: 200, at: integration },
  {
    method: 'PUT',
    path: '/api/integration_links/{item_id}',
    status: 200,
    at: integration,
    body: { end_user: { access_token: 'x' } },
  },
  { method: 'DELETE', path: LINKS, status: 204, at: integration, query: 'end_user_id_or_heron_id=acme' },
  post(`${U}/finicity/connect`, {}),
  post(
    `${U}/finicity/request_cashflow_report`,
    { applicant_is_personal_guarantor: true, for_cra_purpose: false, user_type: 'business' },
    { status: 202 },
  ),
  post(`${U}/finicity/request_statement_reports`, { max_statement_index: 3 }, { status: 202 }),
  post(`${U}/finicity/request_voe_transactions_report`, {}, { status: 202 }),
  post(`${U}/iso_application_form`, form(pdf, 'application.pdf')),
  get(`${U}/iso_applications`),
  post('/api/iso_applications/', form(pdf, 'application.pdf'), {
    keeps: ({ body }) => ({ application: body.heron_id }),
  }),
  post('/api/iso_applications/base64', { file_base64: base64, filename: 'b.pdf' }),
  get('/api/iso_applications/{heron_id}', { at: (ids) => ({ heron_id: ids['application'] ?? '' }) }),
  post('/api/iso_applications/reprocess/{heron_id}', undefined, {
    at: (ids) => ({ heron_id: ids['application'] ?? '' }),
  }),
  ...ENTITY_STEPS,
  get(`${U}/combined_financials`),
  get('/api/submission_parsers/{end_user_heron_id}'),
  get('/api/auth/environments'),
  ...WEBHOOK_STEPS,
  ...BACKGROUND_STEPS,
  get('/api/policies'),
  post('/api/policies/progress', { end_user_heron_id: 'acme' }),
  get(`${U}/policy_evaluations`),
  get('/api/end_users/summary', { query: 'include_data_sources=true&include_scorecard_metrics=true' }),
  get(`${H}/duplicate_end_users`),
  get('/api/users/current'),
  ask(
    'PUT',
    '/api/users/{user_id}/workflow_owners',
    { user_email: ['a@example.com'] },
    { at: () => ({ user_id: '1' }) },
  ),
  { method: 'PUT', path: '/api/users/current/settings', status: 204, body: { low_balance_days_threshold: 500 } },
  get('/api/users/company_overview_layout'),
  {
    method: 'PUT',
    path: '/api/users/company_overview_layout',
    status: 204,
    body: [{ id: 'a', group_name: 'A', widgets: [] }],
  },
  get('/api/users/file_classes'),
  get('/api/users/file_class_groups'),
  post('/api/users/file_classes/{file_class_name}', undefined, { at: () => ({ file_class_name: 'lease' }) }),
  {
    method: 'DELETE',
    path: '/api/users/file_classes/{file_class_name}',
    status: 200,
    at: () => ({ file_class_name: 'lease' }),
  },
  { method: 'DELETE', path: '/api/transactions', status: 202, query: 'reference_ids=second' },
  { method: 'DELETE', path: U, status: 204 },
  post('/api/end_users', { end_user: { end_user_id: 'acme' } }, { status: 201 }),
  post(`${U}/delete`, undefined, { status: 202 }),
];

const COMPANY = { end_user_id_or_heron_id: 'acme', end_user_heron_id: 'acme' };

/** The path and query of a step, below `/api`. */
export function addressOf({ path, at, query }: Pick<Step, 'path' | 'at' | 'query'>, ids: Ids): string {
  const parameters: Readonly<Record<string, string>> = { ...COMPANY, ...at?.(ids) };
  const filled = path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, (_, name) => parameters[name] ?? '');
  return query === undefined ? filled : `${filled}?${query}`;
}

export const bodyOf = ({ body }: Step, ids: Ids): unknown => (typeof body === 'function' ? body(ids) : body);

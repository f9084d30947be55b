import { expect, test } from 'vitest';
import { feedbackId, withFeedback } from '../../shared/corrections/edits.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { countAt } from './count-at.ts';
import { type MadeRow, madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, CORRECTIONS, pushAll, runningSync, TRANSACTIONS, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

const CUSTOMER = 250_000;
const ROWS: readonly MadeRow[] = [
  ['STRIPE TRANSFER ST-A1B2', CUSTOMER],
  ['CHECK DEPOSIT 1047', 99_900],
  ['STARBUCKS STORE 4411 SEATTLE WA', -745],
  ['RENT PAYMENT OAK STREET PROPERTIES', -180_000],
  ['SHELL OIL 57444 DALLAS TX', -6_012],
  ['ONLINE TRANSFER FROM ACCT 123456789012', 50_000],
];
const CATEGORIES_THERE = { category: 'there', merchant: 'here' } as const;
const HERE = { category: 'here', merchant: 'here' } as const;

const rowsOf = ({ transactions }: StoredCompany) => transactions.flatMap(({ packed }) => unpackTransactions(packed));

async function connected(name: string, rows = ROWS) {
  const served = await serve(temporaryFolder());
  const program = programOf(served.url, served.key ?? '');
  const stored = madeCompany(name, rows);
  const { sync, companies } = await runningSync(temporaryFolder(), [stored]);
  unwrapped(await sync.connect({ baseUrl: served.url, ...BY_KEY }, program.key));
  const companyId = stored.company.id;
  const send = async (choice: Parameters<typeof pushAll>[2] = TRANSACTIONS) => {
    const preview = await pushAll(sync, companyId, choice);
    await untilSettled(sync);
    return preview;
  };
  const idOf = (text: string) => rowsOf(stored).find(({ description }) => description.includes(text))?.id ?? '';
  return { program, sync, companies, stored, companyId, send, idOf };
}

test('what was pushed is pulled as it is here; what is changed there is told, traced, and taken over where it wins', async () => {
  const { program, sync, companies, stored, companyId, send, idOf } = await connected('Round Trip LLC');
  await send();
  const same = unwrapped(await sync.pull(companyId, null));
  expect(companies.get(companyId)).toBe(stored);
  expect(same.company).toEqual({ id: companyId, name: 'Round Trip LLC', status: 'processed' });
  expect(same.report).toMatchObject({ both: ROWS.length, onlyHere: 0, onlyThere: 0 });
  expect(same.report.figures.filter(({ explained }) => explained !== null)).toEqual([]);

  const customer = idOf('STRIPE');
  const said = { category: { label: 'Refunds' }, transaction_reference_ids: [customer], source: 'an underwriter' };
  expect((await program.ask('POST', `/end_users/${companyId}/bulk_category_feedback`, said)).status).toBe(201);
  const { report } = unwrapped(await sync.pull(companyId, null));
  expect(report.rows.filter(({ kind }) => kind === 'category')).toMatchObject([
    { transactionId: customer, here: 'Revenue', there: 'Refunds', annotator: 'client_feedback' },
  ]);
  const revenue = report.figures.find(({ figure }) => figure === 'totalRevenue');
  expect((revenue?.there ?? 0) - (revenue?.here ?? 0)).toBe(-CUSTOMER);
  expect(revenue?.explained).toEqual({
    sum: -CUSTOMER,
    more: 0,
    shares: [
      {
        transactionId: customer,
        date: '2026-01-01',
        description: 'STRIPE TRANSFER ST-A1B2',
        difference: -CUSTOMER,
        reason: 'Revenue here, Refunds there',
      },
    ],
  });

  const won = unwrapped(await sync.choose(companyId, CATEGORIES_THERE));
  expect(won.report.counts.category).toBe(0);
  expect(won.report.figures.some(({ figure }) => figure === 'totalRevenue')).toBe(false);
  expect(companies.get(companyId)?.corrections.feedback).toMatchObject([
    { scope: { kind: 'service', transactionId: customer }, facts: { categorySlug: 'refunds', merchantName: null } },
  ]);
  const settled = companies.get(companyId) ?? expect.unreachable();
  unwrapped(await sync.pull(companyId, null));
  // Nothing new was said there, so nothing was stored again.
  expect(companies.get(companyId)).toBe(settled);
  const rule = {
    ...{ id: 'rul_1', name: 'Stripe', enabled: true, text: 'STRIPE', accountId: null, direction: null },
    ...{ amountFrom: null, amountTo: null, currency: null, createdOn: '2026-06-30', createdBy: null },
    facts: { categorySlug: 'advertising', merchantName: null, merchantGroup: null, revenue: null },
  };
  companies.set(companyId, { ...settled, corrections: { ...settled.corrections, rules: [rule] } });
  const ruled = unwrapped(await sync.pull(companyId, null));
  expect(ruled.report.rows.filter(({ kind }) => kind === 'category')).toMatchObject([
    { transactionId: customer, here: 'Advertising', there: 'Refunds' },
  ]);
  const leaving = unwrapped(await sync.preview(companyId, CORRECTIONS));
  expect(leaving.requests.map(({ title }) => title)).toEqual(['Advertising: 1 transactions']);
  companies.set(companyId, settled);
  const lost = unwrapped(await sync.choose(companyId, HERE));
  expect(lost.report.counts.category).toBe(1);
  expect(companies.get(companyId)?.corrections.feedback).toEqual([]);
});

test('what a person says here is told once, holds there, and is never overruled by what is there', async () => {
  const { program, sync, companies, stored, companyId, send, idOf } = await connected('Edited Here LLC');
  await send();
  unwrapped(await sync.pull(companyId, null));
  const coffee = idOf('STARBUCKS');
  const scope = { kind: 'transaction', transactionId: coffee, place: null } as const;
  const facts = { categorySlug: 'advertising', merchantName: 'Bean Media', merchantGroup: null, revenue: null };
  const feedback = [{ id: feedbackId(scope), scope, facts, createdOn: '2026-06-30', createdBy: 'Ann' }];
  companies.set(companyId, { ...stored, corrections: withFeedback(stored.corrections, feedback) });

  const preview = await send(CORRECTIONS);
  expect(preview.requests.map(({ title }) => title)).toEqual([
    'Advertising: 1 transactions',
    'Bean Media: 1 transactions',
  ]);
  const shown = {
    transactionId: coffee,
    date: '2026-01-01',
    description: 'STARBUCKS STORE 4411 SEATTLE WA',
    amount: '-7.45 USD',
  };
  expect(preview.corrections).toEqual([
    { said: 'Advertising', ...shown },
    { said: 'Bean Media', ...shown },
  ]);
  const { body } = await program.ask('GET', `/transactions/${coffee}`);
  expect(body.transaction_enriched).toMatchObject({
    annotation: { annotator: { priority_type: 'client_feedback' }, category: { label: 'Advertising' } },
    merchant: { name: 'Bean Media' },
  });
  expect(unwrapped(await sync.preview(companyId, CORRECTIONS)).requests).toEqual([]);

  const other = { category: { label: 'Travel' }, transaction_reference_ids: [coffee] };
  await program.ask('POST', `/end_users/${companyId}/bulk_category_feedback`, other);
  unwrapped(await sync.pull(companyId, null));
  const { report } = unwrapped(await sync.choose(companyId, { category: 'there', merchant: 'there' }));
  expect(report.rows.filter(({ transactionId }) => transactionId === coffee)).toMatchObject([
    { kind: 'category', here: 'Advertising', there: 'Travel' },
  ]);
  const ofPeople = companies.get(companyId)?.corrections.feedback.filter((one) => one.scope.kind !== 'service');
  expect(ofPeople).toEqual(feedback);
});

test('a row that is new here goes alone; a row that is new there is told and traced', async () => {
  const { program, sync, companies, companyId, send } = await connected('Growing LLC');
  await send();
  const more = madeCompany('Growing LLC', [...ROWS, ['CHECK DEPOSIT 1050', 12_345]]);
  companies.set(companyId, more);
  const [added] = rowsOf(more).slice(-1);
  const preview = await send();
  expect(preview.rows.length).toBe(1);
  expect(preview.leftOut).toEqual([{ reason: 'transactions that were sent before', count: ROWS.length }]);
  const counted = await countAt(program, companyId);
  expect(counted.references).toEqual(
    rowsOf(more)
      .map(({ id }) => id)
      .sort(),
  );

  const foreign = {
    amount: 77.01,
    description: 'WIRE IN',
    reference_id: 'theirs',
    date: '2026-01-01',
    currency: 'USD',
    account_id: 'a',
  };
  await program.ask('POST', `/end_users/${companyId}/transactions`, { transactions: [foreign] });
  const { report } = unwrapped(await sync.pull(companyId, null));
  expect(report).toMatchObject({ both: ROWS.length + 1, onlyHere: 0, onlyThere: 1 });
  expect(report.figures.find(({ figure }) => figure === 'totalDeposits')?.explained).toMatchObject({
    sum: 7_701,
    shares: [{ transactionId: null, difference: 7_701, reason: 'Only the service has it' }],
  });
  expect(added?.amount).toBe(12_345);
});

test('a row that a person reads otherwise is taken back and told again; the service has it once', async () => {
  const { program, companies, stored, companyId, send, idOf } = await connected('Reread LLC');
  await send();
  const rent = idOf('RENT');
  const cells = { date: null, description: null, amount: -190_000, balance: null };
  const said = { transactionId: rent, place: null, createdOn: '2026-06-30', createdBy: null, cells };
  companies.set(companyId, { ...stored, corrections: { ...stored.corrections, cells: [said] } });
  const preview = await send();
  expect(preview.requests.map(({ line }) => line.split('?')[0])).toEqual([
    'DELETE /transactions',
    `POST /end_users/${companyId}/transactions`,
    'PUT /end_users',
  ]);
  const { body } = await program.ask('GET', `/transactions?end_user_id=${companyId}&include_duplicates=true&limit=100`);
  const rows = body.transactions as { readonly reference_id: string; readonly amount: number }[];
  expect(rows).toHaveLength(ROWS.length);
  expect(rows.filter((row) => row.reference_id === rent).map(({ amount }) => amount)).toEqual([-1900]);
});

test('numbers leave masked where that is asked, and the preview shows the very bytes that leave', async () => {
  const { program, companyId, send } = await connected('Masked LLC');
  const preview = await send({ content: 'transactions', maskNumbers: true });
  const at = preview.fields.indexOf('description');
  const texts = preview.rows.map((row) => row[at]);
  expect(texts).toContain('ONLINE TRANSFER FROM ACCT ****9012');
  const { body } = await program.ask('GET', `/transactions?end_user_id=${companyId}&limit=100`);
  const there = body.transactions.map((row: { description: string }) => row.description);
  expect(there.sort()).toEqual(texts.sort());
  expect(JSON.stringify([preview, body])).not.toContain('123456789012');
  expect(JSON.stringify([preview, body])).not.toContain('000123456789');
});

test('balances of accounts arrive: the service ends where the statement does', async () => {
  const { program, companyId, send } = await connected('Balanced LLC');
  await send();
  const { body } = await program.ask('GET', `/end_users/${companyId}/bank_statement_summary`);
  const end = 1_000_000 + ROWS.reduce((sum, [, amount]) => sum + amount, 0);
  expect(body.by_month['2026-01'].ending_balance).toEqual({ amount: end / 100, currency: 'USD' });
});

test('links are listed with their status and message, made, refreshed and disabled', async () => {
  const { program, sync, companyId, send } = await connected('Linked LLC');
  await send();
  const integration = { name: 'Plaid', type: 'plaid_integration', resource: 'transaction' };
  const made = await program.ask('POST', '/integrations', { integration });
  const integrationId = made.body.integration.heron_id as string;
  const link = { integrationId, itemId: 'item-1', accessToken: 'secret-token' };
  unwrapped(await sync.createLink(companyId, link));
  const listed = unwrapped(await sync.links(companyId));
  expect(listed.integrations).toEqual([{ id: integrationId, name: 'Plaid', type: 'plaid_integration' }]);
  expect(listed.links).toMatchObject([{ integrationId, itemId: 'item-1', status: 'pending' }]);
  expect(listed.links[0]?.message).toContain('laptop');
  unwrapped(await sync.refreshLink(integrationId, 'item-1'));
  unwrapped(await sync.removeLinks(companyId, integrationId));
  expect(unwrapped(await sync.links(companyId)).links).toMatchObject([{ itemId: 'item-1', status: 'sync_disabled' }]);
});

test('what a person says while the service is read is not lost', async () => {
  const { program, sync, companies, stored, companyId, send, idOf } = await connected('Meanwhile LLC');
  await send();
  const [customer, coffee] = [idOf('STRIPE'), idOf('STARBUCKS')];
  const said = { category: { label: 'Refunds' }, transaction_reference_ids: [customer] };
  await program.ask('POST', `/end_users/${companyId}/bulk_category_feedback`, said);
  unwrapped(await sync.pull(companyId, null));
  const scope = { kind: 'transaction', transactionId: coffee, place: null } as const;
  const facts = { categorySlug: 'advertising', merchantName: null, merchantGroup: null, revenue: null };
  const feedback = [{ id: feedbackId(scope), scope, facts, createdOn: '2026-06-30', createdBy: 'Ann' }];
  const choosing = sync.choose(companyId, CATEGORIES_THERE);
  // It has read the company by now, and has not saved yet.
  companies.set(companyId, { ...stored, corrections: withFeedback(stored.corrections, feedback) });
  unwrapped(await choosing);
  const ids = companies.get(companyId)?.corrections.feedback.map(({ scope: one }) => one);
  expect(ids).toMatchObject([scope, { kind: 'service', transactionId: customer }]);
});

test('a company of the service that a person chose stays the address of all that leaves, until they choose another', async () => {
  const { program, sync, companies, stored, companyId, idOf, send } = await connected('Chosen LLC');
  const chosen = { end_user: { end_user_id: 'crm-17', name: 'Chosen, as the CRM has it' } };
  expect((await program.ask('POST', '/end_users', chosen)).status).toBe(201);
  // Rows that the service has of elsewhere: under no reference of Egret's.
  const transactions = ROWS.slice(0, 3).map(([description, amount], at) => ({
    ...{ amount: amount / 100, description, date: '2026-01-01', currency: 'USD', account_id: 'a', order: at },
    reference_id: `theirs-${at}`,
  }));
  expect((await program.ask('POST', '/end_users/crm-17/transactions', { transactions })).status).toBe(201);
  const view = unwrapped(await sync.pull(companyId, 'crm-17'));
  expect([view.chosenId, view.report.both]).toEqual(['crm-17', 3]);

  const coffee = idOf('STARBUCKS');
  const scope = { kind: 'transaction', transactionId: coffee, place: null } as const;
  const facts = { categorySlug: 'advertising', merchantName: 'Bean Media', merchantGroup: null, revenue: null };
  const feedback = [{ id: feedbackId(scope), scope, facts, createdOn: '2026-06-30', createdBy: 'Ann' }];
  companies.set(companyId, { ...stored, corrections: withFeedback(stored.corrections, feedback) });
  const preview = await send(CORRECTIONS);
  expect(preview.requests.map(({ line }) => line)).toEqual([
    'POST /end_users/crm-17/bulk_category_feedback',
    'POST /end_users/crm-17/merchant_feedback',
  ]);
  const states = sync.state().outbox.shipments.flatMap(({ items }) => items.map(({ state }) => state));
  expect(states).toEqual(['done', 'done']);
  const { body } = await program.ask('GET', '/transactions/theirs-2');
  expect(body.transaction_enriched).toMatchObject({
    annotation: { category: { label: 'Advertising' } },
    merchant: { name: 'Bean Media' },
  });
  const users = await program.ask('GET', '/end_users');
  expect(users.body.end_users.map((one: { end_user_id: string }) => one.end_user_id)).toEqual(['crm-17']);

  // Egret's own is not there yet: what was said of another is no word on it, and what leaves creates it.
  expect(await sync.pull(companyId, null)).toMatchObject({ ok: false });
  expect(unwrapped(await sync.remote(companyId))).toBeNull();
  const lines = unwrapped(await sync.preview(companyId, TRANSACTIONS)).requests.map(({ line }) => line);
  expect(lines[0]).toBe('POST /end_users');
  expect(lines.join()).not.toContain('crm-17');
});

test('links are those of the company that was chosen', async () => {
  const { program, sync, companyId } = await connected('Linked Elsewhere LLC');
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'crm-18', name: 'Elsewhere' } });
  const integration = { name: 'Plaid', type: 'plaid_integration', resource: 'transaction' };
  const made = await program.ask('POST', '/integrations', { integration });
  const integrationId = made.body.integration.heron_id as string;
  unwrapped(await sync.pull(companyId, 'crm-18'));
  unwrapped(await sync.createLink(companyId, { integrationId, itemId: 'item-1', accessToken: 'secret-token' }));
  const there = await program.ask('GET', `/integrations/${integrationId}/links?end_user_id_or_heron_id=crm-18`);
  expect(there.body.links).toMatchObject([{ item_id: 'item-1' }]);
  expect(unwrapped(await sync.links(companyId)).links).toHaveLength(1);
});

test('a preview shows every row, every balance that stands behind them, and which rows are not proven', async () => {
  const { sync, companies, companyId } = await connected('Shown LLC', manyRows(1_500));
  const { rows, closings, unsureRows } = unwrapped(await sync.preview(companyId, TRANSACTIONS));
  expect(rows).toHaveLength(1_500);
  const end = 1_000_000 + manyRows(1_500).reduce((sum, [, amount]) => sum + amount, 0);
  expect(closings.map(({ title }) => title)).toEqual([
    'Transactions 1 to 1,000 of 1,500',
    'Transactions 1,001 to 1,500 of 1,500',
  ]);
  expect(closings.at(-1)?.balance).toBe(`${(end / 100).toFixed(2)} USD`);
  expect(unsureRows).toEqual([]);

  const stored = companies.get(companyId) ?? expect.unreachable();
  const statements = stored.statements.map((one) => ({ ...one, verdict: 'unproven' as const }));
  const { sync: other } = await runningSync(temporaryFolder(), [{ ...stored, statements }]);
  unwrapped(await other.connect({ baseUrl: 'https://a.example', ...BY_KEY }, 'key_1'));
  const unproven = unwrapped(await other.preview(companyId, TRANSACTIONS));
  expect([unproven.unsureRows.length, unproven.closings]).toEqual([1_500, []]);
});

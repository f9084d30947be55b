import { expect, test } from 'vitest';
import { keepFile, pdfIdOf, processFile } from '../../main/heron/server/files.ts';
import { createContext } from '../../main/heron/server/index.ts';
import type { FileRecord } from '../../main/heron/server/records.ts';
import { openFolderStore } from '../../main/serve/folder-store.ts';
import { failure } from '../../shared/result.ts';
import { makeStatement } from '../support/maker/index.ts';
import { enricherHere } from './enricher-here.ts';
import { runningApi, temporaryFolder } from './running-api.ts';

const base64 = (bytes: Uint8Array) => `data:application/pdf;base64,${Buffer.from(bytes).toString('base64')}`;

async function withStatement(inconsistent = false) {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme LLC' } });
  const made = makeStatement({ family: 'ledger', inconsistent }, 7);
  const upload = { pdf_base64: base64(made.pdf), filename: 'january.pdf', reference_id: 'f1' };
  const uploaded = await program.ask('POST', '/end_users/acme/pdfs/v1', upload);
  return { program, made, upload, uploaded };
}

test('a feed counts at once, unproven as what is posted row by row; one that lists less than it counts only where that is said', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme' } });
  const row = { pk: 1, amount: '-5.00', txn_date: '01/05/2026', description: 'FEE' };
  const book = (count: number) => ({
    response: {
      name: 'Book',
      bank_accounts: [{ account_number: '123456', txn_count: count, estimated_expense_txns_list: [row] }],
    },
  });
  const path = '/end_users/acme/ocrolus';
  expect(await program.ask('POST', path, book(2))).toMatchObject({
    status: 422,
    body: { description: expect.stringContaining('counts 2 transactions and lists 1') },
  });
  expect((await program.ask('GET', '/end_users/acme/pdfs')).body.pdfs).toEqual([]);
  expect((await program.ask('POST', `${path}?skip_num_txns_check=true`, book(2))).status).toBe(201);
  const [{ heron_id: id, status }] = (await program.ask('GET', '/end_users/acme/pdfs')).body.pdfs;
  expect(status).toBe('processed');
  const loaded = await program.ask('POST', `/integrations/pdfs/${id}/update_currency`, { currency: 'USD' });
  expect(loaded.body.pdf.status).toBe('transactions_loaded');
  const { transactions } = (await program.ask('GET', '/transactions?end_user_id=acme')).body;
  expect(transactions).toMatchObject([{ amount: -5, description: 'FEE' }]);
});

test('a proven statement is loaded, with every row where it stands on the page', async () => {
  const { program, made, upload, uploaded } = await withStatement();
  expect(uploaded.status).toBe(201);
  const id = uploaded.body.pdf_heron_id;
  const { pdf } = (await program.ask('GET', `/integrations/pdfs/${id}?with_processed_results=true`)).body;
  expect(pdf).toMatchObject({ status: 'transactions_loaded', filename: 'january.pdf', reference_id: 'f1' });
  const truth = made.truth.rows;
  const rows = pdf.statements[0].transaction_partials;
  expect(rows.map((row: { amount: number }) => row.amount)).toEqual(truth.map(({ amount }) => amount / 100));
  for (const { bounds } of rows) expect(bounds.x_max).toBeGreaterThan(bounds.x_min);
  const listed = await program.ask('GET', '/transactions?end_user_id=acme');
  expect(listed.body._summary.transactions).toBe(truth.length);
  const again = await program.ask('POST', '/end_users/acme/pdfs/v1', upload);
  expect(again.body).toMatchObject({ code: 409, name: 'Conflict' });
});

test('a statement that contradicts itself counts only after a person approved it, and is marked then', async () => {
  const { program, uploaded } = await withStatement(true);
  const id = uploaded.body.pdf_heron_id;
  const status = async () => (await program.ask('GET', `/integrations/pdfs/${id}`)).body.pdf.status;
  const count = async () => (await program.ask('GET', '/transactions')).body._summary.transactions;
  expect([await status(), await count()]).toEqual(['processed', 0]);
  await program.ask('PUT', `/integrations/pdfs/${id}`, { status: 'approved' });
  expect(await status()).toBe('transactions_loaded');
  expect(await count()).toBeGreaterThan(0);
  const summary = await program.ask('GET', '/end_users/acme/data_source_account_summary');
  const [item] = summary.body[0].data_source_account_summaries;
  expect(item.account.transactions_match_balances).toBe(false);
  expect(item.includes_unproven).toBe(true);
  await program.ask('POST', `/integrations/pdfs/${id}/unload_transactions`);
  expect([await status(), await count()]).toEqual(['transactions_unloaded', 0]);
  await program.ask('POST', `/integrations/pdfs/${id}/reload_transactions`);
  expect(await status()).toBe('transactions_loaded');
});

test('rows that a program sends for a statement prove nothing', async () => {
  const { program, made, uploaded } = await withStatement();
  const path = `/integrations/pdfs/${uploaded.body.pdf_heron_id}`;
  const rows = made.truth.rows;
  const sent = rows.map(({ date, description, amount }) => ({ timestamp: date, description, amount: amount / 100 }));
  const verdictAfter = async (transactions: unknown) => {
    expect((await program.ask('PATCH', `${path}/processed`, { index: 0, transactions })).status).toBe(200);
    return (await program.ask('GET', `${path}?with_processed_results=true`)).body.pdf.statements[0].verdict;
  };
  expect(await verdictAfter(sent)).toBe('unproven');
  expect(await verdictAfter(sent.slice(1))).toBe('broken');
  expect((await program.ask('PATCH', `${path}/processed`, { index: 9, transactions: [] })).status).toBe(422);
});

test('what is no statement fails with a reason, and another key cannot see it', async () => {
  const { newProgram } = await runningApi();
  const [program, other] = [await newProgram(), await newProgram()];
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const upload = { pdf_base64: base64(new TextEncoder().encode('hello')), filename: 'hello.pdf' };
  const { body } = await program.ask('POST', '/end_users/acme/pdfs/v1', upload);
  const { pdf } = (await program.ask('GET', `/integrations/pdfs/${body.pdf_heron_id}`)).body;
  expect(pdf).toMatchObject({ status: 'failed', notes: expect.stringContaining('hello.pdf') });
  expect((await program.ask('PUT', `/integrations/pdfs/${body.pdf_heron_id}`, { status: 'approved' })).status).toBe(
    409,
  );
  expect((await other.ask('GET', `/integrations/pdfs/${body.pdf_heron_id}`)).status).toBe(404);
  const bad = await program.ask('POST', '/end_users/acme/pdfs/v1', { pdf_base64: '%%%' });
  expect(bad.status).toBe(422);
});

/** Proven by its balances; neither its currency nor the order of its dates is told. */
const CSV = [
  'Date,Description,Amount,Balance',
  ',Opening balance,,100.00',
  '03/04/2026,ONE,10.00,110.00',
  '05/04/2026,TWO,-20.00,90.00',
  '06/04/2026,THREE,5.00,95.00',
  ',Closing balance,,95.00',
].join('\n');

async function uploaded(bytes: Uint8Array, said: object) {
  const { newProgram, api } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const upload = { pdf_base64: base64(bytes), filename: 'statement', ...said };
  const { body } = await program.ask('POST', '/end_users/acme/pdfs/v1', upload);
  const path = `/integrations/pdfs/${body.pdf_heron_id}`;
  const pdf = async () => (await program.ask('GET', `${path}?with_processed_results=true`)).body.pdf;
  return { program, api, path, pdf };
}

const csv = (said: object) => uploaded(new TextEncoder().encode(CSV), said);

test('dates are read as their sender says, and what is left to ask keeps a file from counting', async () => {
  const datesOf = async (said: object) => {
    const { statements, status } = await (await csv(said)).pdf();
    const rows: { timestamp: string }[] = statements[0].transaction_partials;
    return [status, statements[0].verdict, rows.map(({ timestamp }) => timestamp)];
  };
  const [day, month] = [
    ['2026-04-03', '2026-04-05', '2026-04-06'],
    ['2026-03-04', '2026-05-04', '2026-06-04'],
  ];
  expect(await datesOf({})).toEqual(['processed', 'proven', day]);
  expect(await datesOf({ currency: 'USD', read_us_dates: false })).toEqual(['transactions_loaded', 'proven', day]);
  expect(await datesOf({ currency: 'USD', read_us_dates: true })).toEqual(['transactions_loaded', 'proven', month]);
  expect(await datesOf({ read_us_dates: true })).toEqual(['processed', 'proven', month]);
});

test('what a file prints outranks the currency of its sender, and a person outranks both', async () => {
  const made = makeStatement('ledger', 7);
  const { program, path, pdf } = await uploaded(made.pdf, { currency: 'EUR' });
  expect(await pdf()).toMatchObject({ currency: 'USD', status: 'processed', statements: [{ currency: 'USD' }] });
  await program.ask('POST', `${path}/update_currency`, { currency: 'CAD' });
  expect(await pdf()).toMatchObject({
    currency: 'CAD',
    status: 'transactions_loaded',
    statements: [{ currency: 'CAD' }],
  });
});

test('a rejected file stays rejected when its currency is said', async () => {
  const { program, path, pdf } = await csv({ read_us_dates: false });
  await program.ask('PUT', path, { status: 'rejected' });
  await program.ask('POST', `${path}/update_currency`, { currency: 'CAD' });
  expect(await pdf()).toMatchObject({ currency: 'CAD', status: 'rejected' });
});

test('a statement that is left out keeps its place, counts nowhere, and comes back', async () => {
  const { program, path, pdf } = await csv({ currency: 'USD', read_us_dates: false });
  const patch = (exclude: boolean, amounts: readonly number[]) =>
    program.ask('PATCH', `${path}/processed`, {
      index: 0,
      exclude,
      transactions: amounts.map((amount) => ({ amount, description: 'SENT', timestamp: '2026-04-03' })),
    });
  const count = async () => (await program.ask('GET', '/transactions')).body._summary.transactions;
  expect(await count()).toBe(3);
  for (const _ of ['once', 'again']) {
    expect((await patch(true, [])).status).toBe(200);
    expect((await pdf()).statements).toMatchObject([{ exclude: true, verdict: 'proven' }]);
    expect(await count()).toBe(0);
  }
  await patch(false, [1, 2]);
  const { status, statements } = await pdf();
  expect(status).toBe('processed');
  expect(statements).toMatchObject([{ exclude: false, verdict: 'broken' }]);
  expect(statements[0].findings).toMatchObject([{ code: 'closing_balance_differs', severity: 'error' }]);
  expect((await patch(false, [-5])).status).toBe(200);
  expect((await pdf()).statements[0]).toMatchObject({ verdict: 'unproven', findings: [{ code: 'nothing_to_check' }] });
  const refused = await patch(false, [1, 1.005]);
  expect([refused.status, Object.keys(refused.body.description.json.transactions)]).toEqual([422, ['1']]);
});

test('a file that is deleted while it is read stays deleted, and one that is rejected stays rejected', async () => {
  const stored = await openFolderStore(temporaryFolder());
  const scope = { owner: 'owner', endUser: 'eus_1' };
  const unread = { pages: 0, fileClass: 'unknown', error: null, findings: [], statements: [] } as const;
  const reading = async (meanwhile: (file: FileRecord) => Promise<unknown>) => {
    const context = createContext({
      stored,
      readFile: async (fileName) => {
        await meanwhile(file);
        return { id: 'read', fileName, ...unread };
      },
      readPages: async () => failure('internal', 'Nothing asks for its pages.'),
      cutPages: async () => failure('internal', 'Nothing asks for its parts.'),
      enrichBody: enricherHere().enrich,
      now: () => '2026-01-01T00:00:00.000Z',
      newId: (prefix) => `${prefix}_1`,
      today: () => '2026-01-01',
    });
    const about = { filename: 'a.pdf', fileClass: null, referenceId: null, parentHeronId: null };
    const file = await keepFile(context, scope, { ...about, bytes: new Uint8Array([1]) });
    return processFile(context, scope, file);
  };
  await reading((file) => stored.change(scope, 'pdf', pdfIdOf(file), (pdf) => pdf && { ...pdf, status: 'rejected' }));
  const [id = ''] = await stored.ids(scope, 'pdf');
  expect(await stored.load(scope, 'pdf', id)).toMatchObject({ status: 'rejected', document: { id: 'read' } });
  await stored.change(scope, 'pdf', id, () => null);
  const deleted = reading(async ({ heronId }) => {
    await stored.change(scope, 'pdf', id, () => null);
    await stored.change(scope, 'file', heronId, () => null);
  });
  await expect(deleted).rejects.toMatchObject({ status: 404 });
  expect([await stored.ids(scope, 'pdf'), await stored.ids(scope, 'file')]).toEqual([[], []]);
});

test('a feed that is sent again does not take back what a person decided', async () => {
  const { newProgram } = await runningApi();
  const program = await newProgram();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme' } });
  const feed = {
    accounts: [{ account_id: 'a', name: 'Checking', type: 'depository', balances: { iso_currency_code: 'USD' } }],
    transactions: [
      {
        account_id: 'a',
        transaction_id: 't',
        date: '2026-03-02',
        amount: 12.34,
        name: 'COFFEE',
        iso_currency_code: 'USD',
      },
    ],
  };
  const send = () => program.ask('POST', '/end_users/acme/plaid/transactions', feed);
  const first = await send();
  expect(first.status).toBe(201);
  const [{ heron_id: id }] = (await program.ask('GET', '/end_users/acme/pdfs')).body.pdfs;
  await program.ask('PUT', `/integrations/pdfs/${id}`, { status: 'rejected' });
  expect((await send()).body).toEqual(first.body);
  expect((await program.ask('GET', `/integrations/pdfs/${id}`)).body.pdf.status).toBe('rejected');
});

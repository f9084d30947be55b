import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { runningApi } from './running-api.ts';

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

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { makeStatement } from '../support/maker/index.ts';
import { smallStatement } from '../support/small-statement.ts';
import { appWithApi } from './app-api.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function running() {
  const app = await appWithApi();
  expect(await app.api.switch({ isOn: true, port: await freePort() })).toEqual({ ok: true, value: null });
  return { ...app, program: await app.program() };
}

const POSTED = [
  ['r1', -42.42, 'GOOGLE *ADS12340929 cc@google.com US', '2026-01-05'],
  ['r2', 1500, 'STRIPE TRANSFER ST-10293847', '2026-01-06'],
  ['r3', -900, 'ONDECK CAPITAL DES:DAILY PMT ID:12345', '2026-01-07'],
] as const;

/** The window's file of what was posted follows behind the requests. */
const FOLLOWED = { timeout: 20_000 };

const posted = (endUser: string) =>
  POSTED.map(([reference, amount, description, date]) => ({
    ...{ amount, description, date, reference_id: reference, end_user_id: endUser },
    ...{ account_id: 'checking-1', currency: 'USD' },
  }));

test('a program sees the company that a person added, with the same rows and figures', async () => {
  const before = Date.now();
  const { add, program, inWindow } = await running();
  const { pdf, truth } = makeStatement({ family: 'ledger' }, 7);
  const companyId = await add('january.pdf', pdf);

  const { body } = await program.ask('GET', '/end_users');
  expect(body.end_users).toMatchObject([{ heron_id: companyId, end_user_id: companyId, last_updated: null }]);
  const made = Date.parse(body.end_users[0].created);
  expect(made).toBeGreaterThanOrEqual(before);
  expect(made).toBeLessThanOrEqual(Date.now());
  const rows = await program.ask('GET', `/transactions?end_user_id=${companyId}&include_duplicates=true&limit=1000`);
  const ofRows = rows.body.transactions.map((row: { amount: number; description: string }) => [
    row.description,
    row.amount,
  ]);
  expect(ofRows.sort()).toEqual(truth.rows.map((row) => [row.description, row.amount / 100]).sort());

  const { analysis } = await inWindow(companyId);
  expect(rows.body.transactions.map((row: { heron_id: string }) => row.heron_id).sort()).toEqual(
    [...analysis.annotations.keys()].sort(),
  );
  const summary = await program.ask('GET', `/end_users/${companyId}/data_source_account_summary`);
  expect(summary.body[0].data_source_account_summaries).toHaveLength(analysis.summaries.length);
  const files = await program.ask('GET', `/end_users/${companyId}/files`);
  expect(files.body).toMatchObject([{ filename: 'january.pdf', file_class: 'bank_statement' }]);
  const bytes = await program.ask('GET', `/end_user_files/${files.body[0].heron_id}/file`);
  expect(JSON.stringify(bytes.body) + new TextDecoder().decode(bytes.bytes)).toContain(base64(pdf).slice(0, 200));
});

test('what a person corrects in the window is read at once, and what a program says stands in the window', async () => {
  const { add, program, corrections, store } = await running();
  const companyId = await add('march.pdf', smallStatement({ currency: 'EUR' }));
  const rows = async () =>
    (await program.ask('GET', `/transactions?end_user_id=${companyId}`)).body.transactions as {
      heron_id: string;
      description: string;
      categories: { label: string }[];
    }[];
  const hardware = (await rows()).find(({ description }) => description.includes('HARDWARE'));
  expect(hardware?.categories[0]?.label).not.toBe('Rent');

  const said = await program.ask('POST', `/end_users/${companyId}/bulk_category_feedback`, {
    category: { label: 'Rent' },
    source: 'robot',
    transaction_heron_ids: [hardware?.heron_id],
  });
  expect(said.status).toBe(201);
  const feedback = (await store['store.company']({ id: companyId }))?.corrections.feedback;
  expect(feedback).toMatchObject([{ createdBy: 'robot', facts: { categorySlug: 'rent' } }]);
  expect((await rows()).find(({ heron_id: id }) => id === hardware?.heron_id)?.categories[0]?.label).toBe('Rent');

  // The person takes it back.
  expect((await corrections.change(companyId, (all) => ({ ...all, feedback: [] }))).ok).toBe(true);
  expect((await rows()).find(({ heron_id: id }) => id === hardware?.heron_id)?.categories).toEqual(
    hardware?.categories,
  );
});

test('posted transactions are a file of the company in the window, each once, and go again', async () => {
  const { program, store, inWindow } = await running();
  expect((await program.ask('POST', '/transactions', { transactions: posted('acme') })).status).toBe(200);
  const [company] = await store['store.companies']({});
  expect(company?.name).toBe('acme');
  const id = company?.id ?? '';
  const amounts = async () =>
    (await inWindow(id)).analysis.documents.flatMap(({ statements }) =>
      statements.flatMap(({ verdict, transactions }) => transactions.map(({ amount }) => [verdict, amount])),
    );
  const all = POSTED.map(([, amount]) => ['unproven', Math.round(amount * 100)]);
  await expect.poll(amounts, FOLLOWED).toEqual(all);
  // The same rows in another request.
  await program.ask('POST', '/transactions', { transactions: posted('acme').slice(1) });
  const more = { ...posted('acme')[0], reference_id: 'r4', date: '2026-01-08' };
  await program.ask('POST', '/transactions', { transactions: [more] });
  await expect.poll(amounts, FOLLOWED).toEqual([...all, ['unproven', -4242]]);
  await program.ask('DELETE', '/transactions?reference_ids=r4');
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(3);
  expect((await program.ask('GET', `/end_users/${id}/files`)).body).toEqual([]);
  await program.ask('DELETE', '/transactions?reference_ids=r2');
  await expect.poll(amounts, FOLLOWED).toEqual(all.filter(([, amount]) => amount !== 150_000));
});

test('an uploaded statement that is proven is a file of the window, and one that is not waits to be approved', async () => {
  const { program, store, inWindow } = await running();
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme LLC' } });
  const [company] = await store['store.companies']({});
  const upload = async (inconsistent: boolean, seed: number): Promise<string> => {
    const { pdf } = makeStatement({ family: 'ledger', inconsistent }, seed);
    const { status, body } = await program.ask('POST', '/end_users/acme/pdfs/v1', {
      pdf_base64: base64(pdf),
      filename: `${seed}.pdf`,
      reference_id: `f${seed}`,
    });
    expect(status).toBe(201);
    return body.pdf_heron_id;
  };
  const names = async () => (await inWindow(company?.id ?? '')).analysis.documents.map(({ fileName }) => fileName);
  const proven = await upload(false, 7);
  expect(await names()).toEqual(['7.pdf']);
  const doubtful = await upload(true, 8);
  expect(await names()).toEqual(['7.pdf']);
  const statusOf = async (id: string) => (await program.ask('GET', `/integrations/pdfs/${id}`)).body.pdf;
  expect(await statusOf(proven)).toMatchObject({ status: 'transactions_loaded', reference_id: 'f7' });
  expect(await statusOf(doubtful)).toMatchObject({ status: 'processed', reference_id: 'f8' });
  expect((await program.ask('PUT', `/integrations/pdfs/${doubtful}`, { status: 'approved' })).status).toBe(200);
  expect((await names()).sort()).toEqual(['7.pdf', '8.pdf']);
  expect(await statusOf(doubtful)).toMatchObject({ status: 'transactions_loaded', reference_id: 'f8' });
});

test('what cannot be so in the window is refused with the reason, and nothing is changed', async () => {
  const { add, program, store } = await running();
  const companyId = await add('march.pdf', smallStatement({ currency: 'EUR' }));
  const [pdf] = (await program.ask('GET', `/end_users/${companyId}/pdfs`)).body.pdfs;
  const [file] = (await program.ask('GET', `/end_users/${companyId}/files`)).body;
  const everything = async () => JSON.stringify(await store['store.companyRows']({ id: companyId }));
  const before = await everything();
  const patch = { index: 0, transactions: [{ timestamp: '2026-03-04', description: 'X', amount: 1 }] };
  for (const [method, path, body] of [
    ['POST', `/integrations/pdfs/${pdf.heron_id}/unload_transactions`],
    ['PUT', `/integrations/pdfs/${pdf.heron_id}`, { status: 'rejected' }],
    ['PATCH', `/integrations/pdfs/${pdf.heron_id}/processed`, patch],
    ['DELETE', `/end_user_files/${file.heron_id}`],
    ['PUT', `/data_sources/${pdf.heron_id}`, { is_enabled: false }],
    ['PUT', '/users/current/settings', { low_balance_days_threshold: 5 }],
  ] as const) {
    const { status, body: answer } = await program.ask(method, path, body);
    expect([method, path, status, answer.description]).toEqual([
      ...[method, path, 501],
      expect.stringContaining('Not done in the app'),
    ]);
  }
  expect(await everything()).toBe(before);
});

test('names and accounts of a company are the window’s', async () => {
  const { add, program, store } = await running();
  const companyId = await add('march.pdf', smallStatement({ currency: 'EUR', holder: 'Avocet Ltd' }));
  const taken = await program.ask('POST', '/end_users', { end_user: { end_user_id: 'mine', name: 'AVOCET ltd' } });
  expect([taken.status, taken.body.description]).toEqual([409, expect.stringContaining('Avocet Ltd')]);
  const renamed = { end_user: { end_user_id: companyId, name: 'Avocet Group' } };
  expect((await program.ask('PUT', '/end_users', renamed)).body.end_user.name).toBe('Avocet Group');
  expect((await store['store.companies']({})).map(({ name }) => name)).toEqual(['Avocet Group']);
  const [{ data_source_account_summaries: accounts }] = (
    await program.ask('GET', `/end_users/${companyId}/data_source_account_summary`)
  ).body;
  const account = accounts[0].account.heron_id;
  const disabled = await program.ask('PUT', `/data_source_accounts/${account}`, { is_enabled: false });
  expect(disabled.status).toBe(200);
  expect((await store['store.company']({ id: companyId }))?.settings.disabledAccountIds).toEqual([account]);
});

test('a file that one company has is no other one’s', async () => {
  const { add, program } = await running();
  const bytes = smallStatement({ currency: 'EUR' });
  await add('march.pdf', bytes);
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'other' } });
  const upload = await program.ask('POST', '/end_users/other/pdfs/v1', { pdf_base64: base64(bytes) });
  expect([upload.status, upload.body.description]).toEqual([409, expect.stringContaining('move it in the window')]);
});

test('a company that a program deletes can be put back in the window, with what programs kept of it', async () => {
  const { program, store, companies } = await running();
  await program.ask('POST', '/transactions', { transactions: posted('acme') });
  const [company] = await store['store.companies']({});
  expect((await program.ask('DELETE', '/end_users/acme')).status).toBe(204);
  expect((await program.ask('GET', '/end_users/acme')).status).toBe(404);
  await companies.putBack(company?.id ?? '');
  expect((await program.ask('GET', '/end_users/acme')).body.end_user.name).toBe('acme');
  expect((await program.ask('GET', '/transactions?end_user_id=acme')).body._summary.transactions).toBe(3);
});

test('bytes of a program’s file go with its company, and not while another one has them', async () => {
  const { program, store, originals } = await running();
  const bytes = new TextEncoder().encode('a letter');
  const upload = { filename: 'letter.txt', file_base64: base64(bytes), file_class: 'letter' };
  for (const name of ['one', 'two']) {
    await program.ask('POST', '/end_users', { end_user: { end_user_id: name } });
    expect((await program.ask('POST', `/end_users/${name}/files`, upload)).status).toBe(201);
  }
  const before = await originals.size();
  expect(before).toBe(bytes.length);
  await program.ask('DELETE', '/end_users/one');
  expect(await store['store.deletedDocuments']({})).toEqual([]);
  await program.ask('DELETE', '/end_users/two');
  const gone = await store['store.deletedDocuments']({});
  expect(new Set(gone).size).toBe(1);
  expect(await originals.load(gone[0] ?? '')).toEqual(bytes);
});

test('a closed window is told, and a key is told once, hashed on disk, and revoked', async () => {
  const { program, folder, api, closeWindow } = await running();
  const written = await readFile(join(folder, 'api', 'keys.json'), 'utf8');
  expect(written).not.toContain(program.key);
  const [kept] = api.state().keys;
  expect(kept?.tail).toBe(program.key.slice(-4));
  expect((await program.ask('GET', '/end_users')).status).toBe(200);
  closeWindow();
  const closed = await program.ask('GET', '/end_users');
  expect([closed.status, closed.body.description]).toEqual([503, expect.stringContaining('window is closed')]);
  await api.revokeKey(kept?.id ?? '');
  expect((await program.ask('GET', '/end_users')).status).toBe(401);
  expect(api.state().requests.map(({ path, status, tail }) => [path, status, tail])).toEqual([
    ['/api/end_users', 401, null],
    ['/api/end_users', 503, kept?.tail],
    ['/api/end_users', 200, kept?.tail],
  ]);
});

test('it is off until it is switched on, says that a port is taken, and listens nowhere once it is off', async () => {
  const { api } = await appWithApi();
  expect(api.state()).toMatchObject({ chosen: { isOn: false, port: 4118 }, url: null, problem: null });
  const [one, two] = [await freePort(), await freePort()];
  const other = createServer().listen(one, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  expect(await api.switch({ isOn: true, port: one })).toMatchObject({
    ok: false,
    error: { message: `Port ${one} is taken by another program; choose another one.` },
  });
  expect(api.state()).toMatchObject({ chosen: { isOn: false }, url: null });
  other.close();
  await api.switch({ isOn: true, port: two });
  expect(api.state().url).toBe(`http://127.0.0.1:${two}/api`);
  expect((await fetch(`http://127.0.0.1:${two}/api/hello_world`)).status).toBe(200);
  await api.switch({ isOn: false, port: two });
  await expect(fetch(`http://127.0.0.1:${two}/api/hello_world`)).rejects.toThrow();
});

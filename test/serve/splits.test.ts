import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { pdfOf } from '../support/odd-pdf.ts';
import { appWithApi } from './app-api.ts';
import { type Program, runningApi } from './running-api.ts';

const statement = makeStatement('ledger', 11);
const invoice = pdfOf((document) => document.text('An invoice for three barrels of tar', 50, 50));

/** A statement, and an invoice behind it, as one scan of a pile of paper would be. */
async function bundle(): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const document = await getDocument({ data: new Uint8Array(statement.pdf), verbosity: 0 }).promise;
  const pages = document.numPages + 1;
  const bytes = await document.extractPages([{ document: null }, { document: new Uint8Array(invoice) }]);
  await document.loadingTask.destroy();
  return { bytes, pages };
}

const classesOf = (pages: number) =>
  Object.fromEntries(
    Array.from({ length: pages }, (_, at) => [
      at + 1,
      { file_class: at + 1 < pages ? 'bank_statement' : 'invoice', confidence: 1 },
    ]),
  );

async function uploaded(program: Program, bytes: Uint8Array) {
  await program.ask('POST', '/end_users', { end_user: { end_user_id: 'acme', name: 'Acme' } });
  const file_base64 = Buffer.from(bytes).toString('base64');
  const body = { file_base64, filename: 'pile.pdf', trigger_downstream_processing: true };
  return (await program.ask('POST', '/end_users/acme/files', body)).body;
}

const rowsOf = async (program: Program): Promise<[string, number][]> =>
  (await program.ask('GET', '/end_users/acme/transactions')).body.transactions_enriched
    .map(({ timestamp, amount }: { readonly timestamp: string; readonly amount: number }) => [timestamp, amount])
    .sort();

test('a pile is split by the classes of its pages, and its rows count once', async () => {
  const program = await (await runningApi()).newProgram();
  const { bytes, pages } = await bundle();
  const pile = await uploaded(program, bytes);
  const before = await rowsOf(program);
  await program.ask('PATCH', `/end_user_files/${pile.heron_id}`, { page_classes: classesOf(pages) });
  const split = await program.ask('POST', `/end_user_files/${pile.heron_id}/trigger_split`);
  expect([split.status, split.body.length]).toEqual([200, 2]);
  const [first, second] = split.body;
  const named = `pile, ${pages === 2 ? 'page 1' : `pages 1-${pages - 1}`}.pdf`;
  expect(first).toMatchObject({ filename: named, file_class: 'bank_statement', parent_heron_id: pile.heron_id });
  expect(first).toMatchObject({ num_pages: pages - 1, bank_statement: { status: 'transactions_loaded' } });
  expect(second).toMatchObject({ filename: `pile, page ${pages}.pdf`, file_class: 'invoice', bank_statement: null });
  const parent = (await program.ask('GET', `/end_user_files/${pile.heron_id}`)).body;
  expect(parent.bank_statement.status).toBe('transactions_unloaded');
  expect(before).toHaveLength(statement.truth.rows.length);
  expect(await rowsOf(program)).toEqual(before);
  expect((await program.ask('GET', '/end_users/acme/files')).body).toHaveLength(3);
});

test('a file that was split, names no classes or not all pages, or is no PDF is refused, and nothing changes', async () => {
  const program = await (await runningApi()).newProgram();
  const { bytes, pages } = await bundle();
  const pile = await uploaded(program, bytes);
  const file = `/end_user_files/${pile.heron_id}`;
  const refusedAs = async (part: string, path = file) => {
    const before = (await program.ask('GET', '/end_users/acme/files')).body;
    const { status, body } = await program.ask('POST', `${path}/trigger_split`);
    expect([status, body.name]).toEqual([409, 'Conflict']);
    expect(body.description).toContain(part);
    expect((await program.ask('GET', '/end_users/acme/files')).body).toEqual(before);
  };
  await refusedAs('name no two classes');
  const { [pages]: _last, ...short } = classesOf(pages + 1);
  await program.ask('PATCH', file, { page_classes: short });
  await refusedAs(`has ${pages} pages`);
  expect((await program.ask('PATCH', file, { page_classes: { 0: { file_class: 'a' } } })).status).toBe(422);
  await program.ask('PATCH', file, { page_classes: classesOf(pages) });
  expect((await program.ask('POST', `${file}/trigger_split`)).status).toBe(200);
  await refusedAs('was split already');
  const text = { file_base64: Buffer.from('Date,Amount').toString('base64'), filename: 'a.csv', file_class: 'invoice' };
  const csv = `/end_user_files/${(await program.ask('POST', '/end_users/acme/files', text)).body.heron_id}`;
  await program.ask('PATCH', csv, { page_classes: { 1: { file_class: 'a' }, 2: { file_class: 'b' } } });
  await refusedAs('a.csv is not a PDF', csv);
});

test('in the app, a file that counts is not split', async () => {
  const app = await appWithApi();
  await app.api.switch({ isOn: true, port: 0 });
  const program = await app.program();
  const { bytes, pages } = await bundle();
  const pile = await uploaded(program, bytes);
  await program.ask('PATCH', `/end_user_files/${pile.heron_id}`, { page_classes: classesOf(pages) });
  const { status, body } = await program.ask('POST', `/end_user_files/${pile.heron_id}/trigger_split`);
  expect([status, body.description]).toEqual([501, expect.stringContaining('Not done in the app')]);
  expect((await program.ask('GET', '/end_users/acme/files')).body).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openOriginals } from '../../main/documents/index.ts';
import { success } from '../../shared/result.ts';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type Fault, startFaultProxy } from './fault-proxy.ts';
import { type MadeRow, madeCompany } from './made-company.ts';
import { BY_KEY, pushAll, runningSync, TRANSACTIONS, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

const FILES = { content: 'files', maskNumbers: false } as const;
const ROWS: readonly MadeRow[] = [['CARD PAYMENT HARDWARE STORE', -25_000]];
const PDF = smallStatement({ currency: 'GBP', firstRow: 'CARD PAYMENT 13/02 HARDWARE' });
const CSV = new TextEncoder().encode('Date,Description,Amount,Balance\n2026-01-13,COFFEE,-3.50,96.50\n');

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A company with a PDF and a bank's file, both on this computer. */
async function withFiles(name: string) {
  const originals = await openOriginals(temporaryFolder());
  await originals.keep(sha256(PDF), 'pdf', PDF);
  await originals.keep(sha256(CSV), 'data', CSV);
  const made = madeCompany(name, ROWS);
  const [document] = made.documents;
  if (!document) throw new Error('it has a document');
  const documents = [
    { ...document, id: sha256(PDF), fileName: 'január "2026".pdf' },
    { ...document, id: sha256(CSV), fileName: 'bank.csv' },
  ];
  const statements = made.statements.map((statement) => ({ ...statement, documentId: sha256(PDF) }));
  return { originals, stored: { ...made, documents, statements } };
}

async function sendingThrough(name: string, faultOf: (path: string, at: number) => Fault | null) {
  const served = await serve(temporaryFolder());
  const program = programOf(served.url, served.key ?? '');
  const proxy = await startFaultProxy(served.url, ({ path, at }) => faultOf(path, at));
  const { originals, stored } = await withFiles(name);
  const saved: [name: string, sha256: string][] = [];
  const { sync } = await runningSync(temporaryFolder(), [stored], {
    originals,
    saveFile: async ({ suggestedName, bytes }) => {
      saved.push([suggestedName, sha256(bytes)]);
      return success({ kind: 'saved', location: suggestedName });
    },
  });
  unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, program.key));
  const companyId = stored.company.id;
  const listed = async () => (await program.ask('GET', `/end_users/${companyId}/files`)).body;
  return { program, proxy, sync, companyId, listed, saved };
}

test('files arrive byte for byte under their hash, and their rows are not told a second time', async () => {
  const { program, proxy, sync, companyId, listed, saved } = await sendingThrough('Files LLC', () => null);
  const preview = await pushAll(sync, companyId, FILES);
  expect(preview.files).toEqual([
    { fileName: 'január "2026".pdf', bytes: PDF.length },
    { fileName: 'bank.csv', bytes: CSV.length },
  ]);
  await untilSettled(sync);
  const there = (await listed()) as {
    readonly heron_id: string;
    readonly reference_id: string;
    readonly filename: string;
  }[];
  expect(there.map(({ reference_id: id }) => id).sort()).toEqual([sha256(PDF), sha256(CSV)].sort());
  expect(there.map(({ filename }) => filename).sort()).toEqual(['bank.csv', 'január "2026".pdf']);
  for (const { heron_id: id, reference_id: hash } of there) {
    const { body } = await program.ask('GET', `/end_user_files/${id}/file`);
    expect(sha256(Buffer.from(body.file_b64, 'base64'))).toBe(hash);
  }
  const { files } = unwrapped(await sync.pull(companyId, null));
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(['bank.csv', 'január "2026".pdf']);
  for (const { id } of files) unwrapped(await sync.saveRemoteFile(companyId, id));
  expect(saved.sort()).toEqual(
    [
      ['bank.csv', sha256(CSV)],
      // Without what no file system takes.
      ['január 2026 .pdf', sha256(PDF)],
    ].sort(),
  );
  expect(unwrapped(await sync.preview(companyId, FILES)).requests).toEqual([]);
  const rows = unwrapped(await sync.preview(companyId, TRANSACTIONS));
  expect(rows.rows.length).toBe(0);
  expect(rows.leftOut).toEqual([
    { reason: 'transactions that stand in files that were sent before, which brought them', count: 1 },
  ]);
  await proxy.close();
});

test('files whose rows were told do not go', async () => {
  const { proxy, sync, companyId } = await sendingThrough('Rows First LLC', () => null);
  await pushAll(sync, companyId);
  await untilSettled(sync);
  const preview = unwrapped(await sync.preview(companyId, FILES));
  expect(preview.files).toEqual([{ fileName: 'bank.csv', bytes: CSV.length }]);
  expect(preview.leftOut).toEqual([
    { reason: 'files whose transactions were sent before, so that they would count twice', count: 1 },
  ]);
  await proxy.close();
});

test.each(['cut_after', 'truncated', 'failed_after'] as const)(
  'an upload whose answer is lost (%s) is looked up, and not sent again',
  async (fault) => {
    let broken = false;
    const { proxy, sync, companyId, listed } = await sendingThrough(`Lost ${fault}`, (path) => {
      if (broken || !path.endsWith('/files/v2')) return null;
      broken = true;
      return fault;
    });
    await pushAll(sync, companyId, FILES);
    await untilSettled(sync);
    expect(proxy.passed.filter(({ path }) => path.endsWith('/files/v2'))).toHaveLength(1);
    expect(await listed()).toHaveLength(2);
    expect(sync.state().outbox.shipments[0]?.items.every(({ state }) => state === 'done')).toBe(true);
    await proxy.close();
  },
);

test('a statement that the service has already (409) is done', async () => {
  let broken = false;
  const { proxy, sync, companyId, listed } = await sendingThrough('Twice LLC', (path) => {
    if (broken || !path.endsWith('/pdfs/v1')) return null;
    broken = true;
    return 'cut_after';
  });
  await pushAll(sync, companyId, FILES);
  await untilSettled(sync);
  expect(proxy.passed.filter(({ path }) => path.endsWith('/pdfs/v1'))).toHaveLength(2);
  const [item] = sync.state().outbox.shipments[0]?.items.filter(({ title }) => title.endsWith('.pdf')) ?? [];
  expect(item).toMatchObject({ state: 'done', tries: 2 });
  expect(await listed()).toHaveLength(2);
  await proxy.close();
});

test('an upload whose answer is lost, dropped and sent anew, is one file', async () => {
  let isDown = false;
  const { proxy, sync, companyId, listed } = await sendingThrough('Dropped LLC', (path) => {
    if (isDown) return 'cut_before';
    isDown = path.endsWith('/files/v2');
    return isDown ? 'cut_after' : null;
  });
  await pushAll(sync, companyId, FILES);
  await expect.poll(() => isDown, { timeout: 20_000 }).toBe(true);
  unwrapped(await sync.pause());
  const items = () => sync.state().outbox.shipments.flatMap((shipment) => shipment.items);
  await expect.poll(() => sync.state().outbox.sending).toBeNull();
  unwrapped(await sync.drop(items().flatMap(({ id, state }) => (state === 'waiting' ? [id] : []))));
  isDown = false;
  unwrapped(await sync.resume());
  await pushAll(sync, companyId, FILES);
  await untilSettled(sync);
  expect(items().some(({ state }) => state === 'dropped')).toBe(true);
  expect(await listed()).toHaveLength(2);
  await proxy.close();
});

test('files that are no longer on this computer are named as such, and not as sent', async () => {
  const { stored } = await withFiles('Gone LLC');
  const { sync } = await runningSync(temporaryFolder(), [stored]);
  unwrapped(await sync.connect({ baseUrl: 'https://a.example', ...BY_KEY }, 'key_1'));
  const preview = unwrapped(await sync.preview(stored.company.id, FILES));
  expect([preview.requests, preview.leftOut]).toEqual([
    [],
    [{ reason: 'files that are no longer on this computer; add them again', count: 2 }],
  ]);
});

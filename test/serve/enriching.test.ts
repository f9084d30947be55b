import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createBodyEnricher, startLocalApi } from '../../main/serve/index.ts';
import { enricherHere } from './enricher-here.ts';
import { programOf, temporaryFolder } from './running-api.ts';

const POSTING = { owner: 'owner', digest: 'ab12', created: '2026-01-01T00:00:00.000Z' };
const row = (at: number) => ({
  amount: -1 - at,
  description: `GOOGLE *ADS1234${at} café 😀`,
  date: '2026-01-05',
  reference_id: `r${at}`,
  end_user_id: at % 2 === 0 ? 'acme' : null,
});
/** More than the system keeps for a connection, all together. */
const SLOWLY_TAKEN = 40;
const FILLED_AFTER = 500;
const bodyOf = (transactions: unknown) => new TextEncoder().encode(JSON.stringify({ transactions }));

test('workers enrich as the thread itself does, many bodies at a time, and tell refusals', async () => {
  const [workers, here] = [createBodyEnricher(), enricherHere()];
  onTestFinished(workers.close);
  const bodies = Array.from({ length: 6 }, (_, at) => bodyOf([row(at), row(at + 1), row(at + 2)]));
  const enriched = await Promise.all(bodies.map((body) => workers.enrich(body, POSTING)));
  expect(enriched).toEqual(await Promise.all(bodies.map((body) => here.enrich(body, POSTING))));
  expect(bodies[0]).toEqual(bodyOf([row(0), row(1), row(2)]));
  const refused = [
    [new Uint8Array([0x7b, 0xff]), 400, 'The body is not UTF-8.'],
    [bodyOf(Array.from({ length: 250 }, (_, at) => row(at))), 413, expect.stringContaining('249')],
    [
      bodyOf([row(0), { ...row(1), amount: 1.005, currency: 'USD' }]),
      422,
      { json: { transactions: { 1: expect.anything() } } },
    ],
  ] as const;
  for (const [body, status, description] of refused)
    await expect(workers.enrich(body, POSTING)).rejects.toMatchObject({ status, description });
});

test('a company’s rows of a request are one record, in the order in which they came', async () => {
  const { requestId, answer, batches } = await enricherHere().enrich(bodyOf([0, 1, 2, 3].map(row)), POSTING);
  const records = batches.map(({ endUserId, json }) => ({ endUserId, ...JSON.parse(json) }));
  expect(records).toMatchObject([
    { endUserId: 'acme', requestId, created: POSTING.created, balances: [], rows: [{}, {}] },
    { endUserId: null, requestId, created: POSTING.created, balances: [], rows: [{}, {}] },
  ]);
  const ids = JSON.parse(new TextDecoder().decode(answer)).transactions.map(
    (one: { heron_id: string }) => one.heron_id,
  );
  expect(records.map(({ rows }) => rows.map((one: { id: string }) => ids.indexOf(one.id)))).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test('a worker that fails is answered 500, and nothing is kept', async () => {
  const enricher = { ...enricherHere(), enrich: () => Promise.reject(new Error('a request takes too much memory')) };
  const api = await startLocalApi({ port: 0, dataFolder: temporaryFolder(), rateLimit: 100, enricher });
  onTestFinished(api.close);
  const program = programOf(api.server.url, await api.keys.generate(POSTING.created));
  expect((await program.ask('POST', '/transactions', { transactions: [row(0)] })).status).toBe(500);
  expect((await program.ask('GET', '/end_users')).body.end_users).toEqual([]);
});

test('answers that their program is slow to take arrive whole', async () => {
  const api = await startLocalApi({
    port: 0,
    dataFolder: temporaryFolder(),
    rateLimit: 1000,
    enricher: enricherHere(),
  });
  onTestFinished(api.close);
  const key = await api.keys.generate(POSTING.created);
  const long = 'long '.repeat(700);
  const body = Buffer.from(
    bodyOf(Array.from({ length: 249 }, (_, at) => ({ ...row(at), description: `${long}${at}` }))),
  );
  const post = (connection: string): Buffer =>
    Buffer.concat([
      Buffer.from(
        `POST /api/transactions HTTP/1.1\r\nHost: 127.0.0.1:${api.server.port}\r\nx-api-key: ${key}\r\n` +
          `Connection: ${connection}\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
    ]);
  const socket = connect(api.server.port, '127.0.0.1').pause();
  for (let sent = 1; sent < SLOWLY_TAKEN; sent += 1) socket.write(post('keep-alive'));
  socket.write(post('close'));
  // Meanwhile the room that the system has for a connection fills.
  await setTimeout(FILLED_AFTER);
  const { body: expected } = await programOf(api.server.url, key).ask(
    'POST',
    '/transactions',
    JSON.parse(body.toString()),
  );
  const answers = (await text(socket)).split(/HTTP\/1\.1 200 OK[^{]*/).slice(1);
  expect(answers).toHaveLength(SLOWLY_TAKEN);
  for (const answer of new Set(answers)) expect(JSON.parse(answer)).toEqual(expected);
});

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createAsk } from '../../../main/heron/client/exchange.ts';
import { createHold } from '../../../main/heron/client/hold.ts';

const exchangeOptions = (patience: number) => ({
  fetch,
  now: Date.now,
  patience: { short: patience, long: patience },
  hold: createHold(),
  ended: new AbortController().signal,
});

async function asking(answer: RequestListener, patience = 5_000) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const connection = {
    baseUrl: `http://127.0.0.1:${port}/api`,
    authentication: { kind: 'key', key: 'key_1' },
  } as const;
  return createAsk(connection, exchangeOptions(patience));
}

const errorOf = async (answer: RequestListener) => {
  const ask = await asking(answer, 300);
  const { result } = await ask({ method: 'GET', path: '/hello_world' });
  return result.ok ? null : { code: result.error.code, status: result.error.status, message: result.error.message };
};

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

test.each([
  [401, 'remote_unauthorised', 'Check the key'],
  [403, 'remote_refused', 'does not allow this'],
  [404, 'remote_refused', 'no such thing'],
  [422, 'remote_refused', 'no such thing'],
  [429, 'remote_busy', 'fewer requests'],
  [500, 'remote_failed', 'failed (500)'],
  [503, 'remote_failed', 'failed (503)'],
] as const)('an answer of %i is a %s, in a sentence', async (status, code, sentence) => {
  const error = await errorOf(
    answering(status, JSON.stringify({ code: status, description: 'no such thing', name: 'X' })),
  );
  expect(error).toMatchObject({ code, status });
  expect(error?.message).toContain(sentence);
});

test('an answer of success that holds an error is that error', async () => {
  const body = (code: number) => JSON.stringify({ code, description: 'no such thing', name: 'X' });
  expect(await errorOf(answering(200, body(422)))).toMatchObject({ code: 'remote_refused', status: 422 });
  expect(await errorOf(answering(201, body(500)))).toMatchObject({ code: 'remote_failed', status: 500 });
  expect(await errorOf(answering(200, body(200)))).toBe(null);
  expect(await errorOf(answering(200, JSON.stringify({ code: 'ctg_5', description: 'Rent', name: 'Rent' })))).toBe(
    null,
  );
});

test('a redirect is not followed, so that no other place sees the key', async () => {
  let followed = 0;
  const ask = await asking((incoming, response) => {
    if (incoming.url === '/elsewhere') followed += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const { result } = await ask({ method: 'GET', path: '/hello_world' });
  expect(result).toMatchObject({ ok: false, error: { code: 'remote_refused', status: 307 } });
  expect(followed).toBe(0);
});

test('no answer, half an answer, a late one and a page instead of JSON are all told as what they are', async () => {
  expect(await errorOf((incoming) => incoming.socket.destroy())).toMatchObject({
    code: 'remote_unreachable',
    status: null,
  });
  const half: RequestListener = (incoming, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"half":', () => incoming.socket.destroy());
  };
  expect(await errorOf(half)).toMatchObject({ code: 'remote_unreachable', status: null });
  expect(await errorOf(() => {})).toMatchObject({
    code: 'remote_failed',
    message: expect.stringContaining('in time'),
  });
  expect(await errorOf(answering(200, '<p>Sign in</p>'))).toMatchObject({ code: 'remote_failed', status: 200 });
});

test('where nothing listens nothing was sent', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const connection = { baseUrl: `http://127.0.0.1:${port}`, authentication: { kind: 'key', key: 'key_1' } } as const;
  const ask = createAsk(connection, exchangeOptions(5_000));
  expect(await ask({ method: 'GET', path: '/hello_world' })).toMatchObject({
    bytesSent: 0,
    result: { ok: false, error: { code: 'remote_unreachable', message: expect.stringContaining('Nothing listens') } },
  });
});

test('what a stranger wrote is shown cut', async () => {
  const error = await errorOf(answering(422, JSON.stringify({ description: 'x'.repeat(10_000) })));
  expect(error?.message.length).toBeLessThan(500);
});

test('the bytes of a request are counted as they arrive, but for the headers that fetch adds', async () => {
  let arrived = 0;
  const ask = await asking(async (incoming, response) => {
    const own = ['accept', 'x-api-key', 'content-type'];
    const lines = [
      `${incoming.method} ${incoming.url} HTTP/1.1`,
      ...own.map((name) => `${name}: ${incoming.headers[name]}`),
    ];
    for await (const chunk of incoming) arrived += (chunk as Buffer).length;
    arrived += lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 2);
    response.end('{}');
  });
  const bytes = new TextEncoder().encode('{"description":"Café"}');
  const { bytesSent } = await ask({
    method: 'POST',
    path: '/transactions?a=1',
    body: { mediaType: 'application/json', bytes },
  });
  expect(bytesSent).toBe(arrived);
});

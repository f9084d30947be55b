import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openOriginals } from '../../main/documents/index.ts';
import { createDownloads, type Downloads } from '../../main/shell/browser/downloads.ts';
import { type RunningServer, startServer } from '../../main/shell/browser/server.ts';
import { openUploads, type Uploads } from '../../main/shell/browser/uploads.ts';
import { createHub } from '../../main/shell/hub.ts';
import { listPageFiles } from '../../main/shell/page-files.ts';
import { success } from '../../shared/result.ts';
import type { WireMessage } from '../../shared/wire.ts';

const TOKEN = 'the-token-of-this-start';
const ID = 'a'.repeat(64);
const SCAN = 'b'.repeat(64);

let folder: string;
let server: RunningServer;
let uploads: Uploads;
let downloads: Downloads;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-server-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>page');
  await writeFile(join(folder, 'page', 'assets', 'page.js'), 'page()');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const originals = await openOriginals(join(folder, 'documents'));
  await originals.keep(ID, 'pdf', new TextEncoder().encode('%PDF'));
  await originals.keep(SCAN, 'tiff', new Uint8Array([0x49, 0x49, 42, 0]));
  uploads = await openUploads(join(folder, 'uploads'), 1000);
  downloads = createDownloads();
  const files = await listPageFiles(join(folder, 'page'));
  const hub = createHub(
    async (name) => success(name),
    () => {},
  );
  server = await startServer({
    port: 0,
    token: TOKEN,
    files,
    originals,
    uploads,
    downloads,
    joinPage: ({ send }) => hub.connect(send),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

const own = (): Record<string, string> => ({ cookie: `egret-${server.port}=${TOKEN}` });

/** A request as it stands: unlike fetch, this neither tidies the path nor forbids headers. */
const ask = (path: string, headers: Record<string, string> = own(), method = 'GET', body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

const origin = (): string => `http://127.0.0.1:${server.port}`;

test('the address with the token lets in: a cookie no script reads, and the token leaves the address', async () => {
  const { status, headers } = await ask(`/?token=${TOKEN}`, {});

  expect(status).toBe(303);
  expect(headers['location']).toBe('/');
  const [cookie] = headers['set-cookie'] ?? [];
  expect(cookie).toContain(`egret-${server.port}=${TOKEN}`);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Strict/i);
  expect((await ask('/', { cookie: cookie?.split(';')[0] ?? '' })).body).toBe('<!doctype html>page');
});

test.each([
  ['no token', '/', {}],
  ['a wrong token', '/?token=wrong', {}],
  ['an empty token', '/?token=', {}],
  ['a token for another path', `/assets/page.js?token=${TOKEN}`, {}],
  ['a document without the cookie', `/documents/${ID}`, {}],
])('%s is refused with a sentence', async (_what, path, headers) => {
  const answer = await ask(path, headers);
  expect(answer.status).toBe(403);
  expect(answer.body).toMatch(/^Open the address that Egret printed/);
});

test('a cookie of another value is refused', async () => {
  expect((await ask('/', { cookie: `egret-${server.port}=other` })).status).toBe(403);
});

test.each(['localhost', 'localhost:PORT', '127.0.0.1', '127.0.0.1:1', 'evil.example:PORT', '[::1]:PORT'])(
  'the Host %s is not ours',
  async (host) => {
    const answer = await ask('/', { ...own(), host: host.replace('PORT', String(server.port)) });
    expect(answer.status).toBe(403);
    expect((await ask(`/?token=${TOKEN}`, { host: host.replace('PORT', String(server.port)) })).status).toBe(403);
  },
);

test.each(['null', 'http://127.0.0.1:1', 'http://localhost:PORT', 'https://127.0.0.1:PORT', 'http://evil.example'])(
  'the Origin %s is not ours',
  async (foreign) => {
    const headers = { ...own(), origin: foreign.replace('PORT', String(server.port)) };
    expect((await ask('/', headers)).status).toBe(403);
    expect((await ask('/upload?name=a.pdf', headers, 'POST', 'x')).status).toBe(403);
  },
);

test('a request that a page of another port made the browser send is refused', async () => {
  expect((await ask(`/documents/${ID}`, { ...own(), 'sec-fetch-site': 'same-site' })).status).toBe(403);
  expect((await ask(`/documents/${ID}`, { ...own(), 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/documents/../../secret.txt',
  '/documents/..%2f..%2fsecret.txt',
  `/documents/${ID}.pdf`,
  `/documents/${ID}/../../../secret.txt`,
  `/documents/${ID.toUpperCase()}`,
  '/documents/',
  '//secret.txt',
])('%s leads nowhere', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret');
});

test('files and documents come with their type and every protection', async () => {
  const page = await ask('/');
  const document = await ask(`/documents/${ID}`);

  expect(document).toMatchObject({ status: 200, body: '%PDF' });
  expect(document.headers['content-type']).toBe('application/pdf');
  expect((await ask(`/documents/${SCAN}`)).headers['content-type']).toBe('image/tiff');
  expect((await ask('/assets/page.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  for (const { headers } of [page, document, await ask('/nowhere'), await ask('/', {})]) {
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self' data:; " +
        `connect-src 'self' ws://127.0.0.1:${server.port}; worker-src 'self' blob:; ` +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('an uploaded file is read by its token, under its bare name, and is gone when released', async () => {
  const headers = { ...own(), origin: origin() };
  const { status, body } = await ask('/upload?name=..%2F..%2Fmarch%20%C3%A9.pdf', headers, 'POST', 'content');
  expect(status).toBe(200);
  const { file: token } = JSON.parse(body) as { file: string };

  const found = await uploads.findFiles(token);
  const [file] = found.ok ? found.value : [];
  const loaded = await file?.load();
  expect(file?.fileName).toBe('march é.pdf');
  expect(loaded?.ok && Buffer.from(loaded.value).toString()).toBe('content');

  await file?.release();
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
  expect(await uploads.findFiles(token)).toMatchObject({ ok: false, error: { code: 'file_missing' } });
});

test('a path is no token: the browser shell opens no file by name', async () => {
  expect(await uploads.findFiles(join(folder, 'secret.txt'))).toMatchObject({ ok: false });
});

test('a file that is too large is refused and leaves nothing', async () => {
  const answer = await ask('/upload?name=big.pdf', { ...own(), origin: origin() }, 'POST', 'x'.repeat(1001));
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'too_large' });
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
});

test('a download is fetched once', async () => {
  const kind = { extension: 'xlsx', description: 'Excel workbook', mediaType: 'application/vnd.example' };
  const offered = await downloads.offer({ suggestedName: 'Höron’s.xlsx', bytes: new Uint8Array([80, 75]), kind });
  const url = offered.ok && offered.value.kind === 'download' ? offered.value.url : '';

  const first = await ask(url);
  expect(first).toMatchObject({ status: 200, body: 'PK' });
  expect(first.headers['content-disposition']).toBe("attachment; filename*=UTF-8''H%C3%B6ron%E2%80%99s.xlsx");
  expect((await ask(url)).status).toBe(404);
});

const connect = (headers: Record<string, string>): Promise<WebSocket | number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/wire`, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });

test('the wire is open to our page and carries calls both ways', async () => {
  const socket = await connect({ ...own(), origin: origin() });
  if (typeof socket === 'number') return expect.unreachable(`refused with ${socket}`);
  const reply = new Promise<WireMessage>((resolve) => {
    socket.on('message', (data) => resolve(JSON.parse(String(data)) as WireMessage));
  });
  socket.send('not json');
  socket.send(JSON.stringify({ kind: 'call', id: 1, name: 'app.info', args: {} }));

  expect(await reply).toEqual({ kind: 'reply', id: 1, result: { ok: true, value: 'app.info' } });
  socket.close();
});

test('the wire is closed to everyone else', async () => {
  const foreign = { origin: 'http://evil.example' };
  expect(await connect({ ...own(), ...foreign })).toBe(403);
  expect(await connect(own())).toBe(403);
  expect(await connect({ origin: origin() })).toBe(403);
  expect(await connect({ ...own(), origin: origin(), host: `localhost:${server.port}` })).toBe(403);
});

import type { Server } from 'node:http';
import type { ReadableStream } from 'node:stream/web';
import { createAdaptorServer, upgradeWebSocket, type WebSocketServerLike } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { WebSocketServer } from 'ws';
import { ELSEWHERE } from '../../../shared/elsewhere.ts';
import type { Originals } from '../../documents/index.ts';
import type { Connection } from '../hub.ts';
import type { PageFiles } from '../page-files.ts';
import { responseHeaders } from '../response-headers.ts';
import { createServePage } from '../serve-page.ts';
import { createDoor, type Visitor } from './access.ts';
import type { Downloads } from './downloads.ts';
import type { BrowserPage, ServedStore } from './served-store.ts';
import type { Uploads } from './uploads.ts';

export interface ServerOptions {
  /** 0 takes any free one: for tests, since a page's store is bound to its port. */
  readonly port: number;
  readonly token: string;
  readonly files: PageFiles;
  readonly originals: Originals;
  readonly uploads: Uploads;
  readonly downloads: Downloads;
  readonly joinPage: ServedStore['join'];
}

export interface RunningServer {
  readonly port: number;
  /** The address that lets a browser in. */
  readonly url: string;
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';
/** A company of many statements is one message. */
const MAX_MESSAGE_BYTES = 512 * 1024 * 1024;

/** Cookies know no ports, so each port's has its own name. */
const cookieName = (port: number): string => `egret-${port}`;

const visitorOf = (context: Context, port: number): Visitor => ({
  host: context.req.header('host'),
  origin: context.req.header('origin'),
  fetchSite: context.req.header('sec-fetch-site'),
  cookie: getCookie(context, cookieName(port)),
  token: context.req.path === '/' ? context.req.query('token') : undefined,
  webSocket: context.req.header('upgrade') !== undefined,
});

const disposition = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Socket {
  send(text: string): void;
  close(code: number): void;
}

/** Joins the page at the other end of a socket, once that is open. */
function joinBy(join: ServedStore['join'], asked: Pick<BrowserPage, 'store' | 'takesOver'>) {
  let connection: Connection | null = null;
  return {
    onOpen: (_event: unknown, socket: Socket) => {
      connection = join({
        ...asked,
        send: (message) => socket.send(JSON.stringify(message)),
        dismiss: () => socket.close(ELSEWHERE),
      });
    },
    onMessage: ({ data }: { data: unknown }) => connection?.receive(parseJson(String(data))),
    onClose: () => connection?.close(),
  };
}

function createApp(port: number, { token, files, originals, uploads, downloads, joinPage }: ServerOptions): Hono {
  const app = new Hono();
  const headers = responseHeaders(`ws://${ADDRESS}:${port}`);
  const admit = createDoor(port, token);
  const servePage = createServePage(files, originals.find, headers);

  app.use(async (context, next) => {
    const admission = admit(visitorOf(context, port));
    if (admission.kind === 'refuse') return context.text(admission.message, 403, headers);
    if (admission.kind === 'admit') return next();
    setCookie(context, cookieName(port), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    return context.redirect('/', 303);
  });

  app.get(
    '/wire',
    upgradeWebSocket(({ req }) =>
      joinBy(joinPage, { store: req.query('store') ?? '', takesOver: req.query('take-over') !== undefined }),
    ),
  );
  app.post('/upload', async (context) => {
    const body = context.req.raw.body as ReadableStream<Uint8Array> | null;
    const file = await uploads.receive(context.req.query('name') ?? '', body);
    return file.ok ? context.json({ file: file.value }, 200, headers) : context.json(file.error, 400, headers);
  });
  app.get('/downloads/:id', (context) => {
    const download = downloads.take(context.req.param('id'));
    if (!download) return context.text('This file was fetched before; export it again.', 404, headers);
    const named = { 'Content-Type': download.mediaType, 'Content-Disposition': disposition(download.fileName) };
    return context.body(new Uint8Array(download.bytes), 200, { ...headers, ...named });
  });
  app.get('*', (context) => servePage(context.req.path));
  app.notFound((context) => context.text('Not found.', 404, headers));
  return app;
}

/** Starts listening on this machine only. Fails when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  // The door must know the port, which is known only once the server listens: requests before that find no one.
  let app: Hono | null = null;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    overrideGlobalObjects: false,
    // Hono declares the part of `ws` it uses more narrowly than `ws` does itself.
    websocket: { server: sockets as unknown as WebSocketServerLike },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, ADDRESS, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  app = createApp(port, options);

  return {
    port,
    url: `http://${ADDRESS}:${port}/?token=${options.token}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

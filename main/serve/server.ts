import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context as HonoContext } from 'hono';
import { groupBy } from '../../shared/group-by.ts';
import {
  type Answer,
  type Context,
  JSON_TYPE,
  OPERATIONS,
  type Operation,
  openApiOf,
  perform,
  Refusal,
  refusalJson,
} from '../heron/server/index.ts';
import type { Keys } from './keys.ts';
import { type Allowance, createRateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';

export interface ApiServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly version: string;
  readonly keys: Pick<Keys, 'ownerOf'>;
  readonly context: Context;
  /** Requests a minute, by key and operation. */
  readonly rateLimit: number;
  /** Told of what went wrong in Egret itself. */
  readonly onError: (error: unknown) => void;
  /** Told of each request once it is answered. */
  readonly onAnswered?: (request: AnsweredRequest) => void;
}

/** What was asked, and what it came to. */
export interface AnsweredRequest {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Null: there was none, or none that anybody was given. */
  readonly key: string | null;
}

export interface ApiServer {
  readonly port: number;
  /** What programs take as the base of every path. */
  readonly url: string;
  close(): Promise<void>;
}

/** What is passed on with each request: Node's own request and response. */
interface OnNode {
  readonly Bindings: HttpBindings;
}

type Asked = HonoContext<OnNode>;

const ADDRESS = '127.0.0.1';

const headersOf = ({ limit, remaining, reset }: Allowance): Record<string, string> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(reset),
});

const COMMON = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** The key of a request: in `x-api-key`, or as the password of Basic authentication. */
function keyOf(context: Asked): string | null {
  const given = context.req.header('x-api-key');
  if (given !== undefined) return given;
  const [, encoded] = /^Basic\s+([\w+/=-]+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  if (encoded === undefined) return null;
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return password ?? null;
}

const disposition = (fileName: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;

/** Answers through Node: a large body would go through a stream and be copied on its way if Hono's Response had it. */
function respond({ env: { outgoing } }: Asked, { status, body, mediaType, fileName, onSent }: Answer): Response {
  const named: Record<string, string> = fileName === undefined ? {} : { 'Content-Disposition': disposition(fileName) };
  const type = mediaType ?? JSON_TYPE;
  const headers = { ...COMMON, ...(body !== null && { 'Content-Type': type }), ...named };
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  outgoing.statusCode = status;
  outgoing.end(body === null || mediaType !== undefined ? body : JSON.stringify(body), onSent);
  return RESPONSE_ALREADY_SENT;
}

const refuse = (context: Asked, refusal: Refusal): Response =>
  respond(context, { status: refusal.status, body: refusalJson(refusal) });

const unauthorised = (): Refusal =>
  new Refusal(401, 'The key is missing or unknown; send it as x-api-key, or as the password of Basic authentication.');

/** Where an operation is asked for, as the router knows it. */
const routeOf = ({ path }: Operation): string => `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** What can be asked of each place; HEAD is GET without what it answers. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const operations = groupBy(OPERATIONS, routeOf);
  return new Map(
    [...operations].map(([path, all]) => [
      path,
      all.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    ]),
  );
}

function createApp(port: number, options: ApiServerOptions): Hono<OnNode> {
  const { version, keys, context: api, rateLimit, onError, onAnswered } = options;
  const app = new Hono<OnNode>({ strict: false });
  const hosts = [`${ADDRESS}:${port}`, `localhost:${port}`];
  const allow = createRateLimit(rateLimit, Date.now);

  const ownerOf = (context: Asked): string => {
    const key = keyOf(context);
    const owner = key === null ? null : keys.ownerOf(key);
    if (owner === null) throw unauthorised();
    return owner;
  };

  const run = async (context: Asked, operation: Operation): Promise<Response> => {
    const owner = operation.isOpen ? '' : ownerOf(context);
    const allowance = allow(owner, `${operation.method} ${operation.path}`);
    for (const [name, value] of Object.entries(headersOf(allowance))) context.env.outgoing.setHeader(name, value);
    if (allowance.isOver) throw new Refusal(429, `${rateLimit} per 1 minute`);
    const { search, pathname } = new URL(context.req.url);
    const answer = await perform(operation, api, {
      owner,
      params: context.req.param() as Record<string, string>,
      query: context.req.queries(),
      url: `${pathname}${search}`,
      ...(await readBody(context.req.raw, operation)),
    });
    return respond(context, answer);
  };

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const key = keyOf(context);
    onAnswered?.({
      method: context.req.method,
      path: context.req.path,
      status: context.env.outgoing.statusCode,
      milliseconds: performance.now() - start,
      key: key !== null && keys.ownerOf(key) !== null ? key : null,
    });
  });
  app.use(async (context, next) => {
    if (!hosts.includes(context.req.header('host') ?? ''))
      return refuse(context, new Refusal(403, `Egret answers only to ${hosts[0]}.`));
    return next();
  });
  app.get('/api/openapi.json', (context) => respond(context, { status: 200, body: openApiOf(OPERATIONS, version) }));
  for (const operation of OPERATIONS) {
    app.on(operation.method, routeOf(operation), (context) => run(context, operation));
  }
  for (const [path, methods] of methodsByPath())
    app.all(path, (context) => {
      const description = `${context.req.path} does not know ${context.req.method}; it knows ${methods.join(', ')}.`;
      context.env.outgoing.setHeader('Allow', methods.join(', '));
      return refuse(context, new Refusal(405, description));
    });
  app.notFound((context) => {
    const { pathname } = new URL(context.req.url);
    return refuse(context, new Refusal(404, `There is no ${context.req.method} ${pathname}.`));
  });
  app.onError((error, context) => {
    if (error instanceof Refusal) return refuse(context, error);
    onError(error);
    return refuse(context, new Refusal(500, 'Egret failed; its own output says why.'));
  });
  return app;
}

/** Starts listening on this machine only. Fails when the port is taken. */
export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  // The Host that is answered to has the port in it, which is known only once the server listens.
  let app: Hono<OnNode> | null = null;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    overrideGlobalObjects: false,
  }) as Server;
  // A program on this computer cannot vanish without its connections being closed. One that is closed for being idle may
  // be closed while a request comes in, and whoever sent it cannot know whether it was done.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, ADDRESS, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  app = createApp(port, options);
  return {
    port,
    url: `http://${ADDRESS}:${port}/api`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What goes wrong with a request on its way. `cut_before`: the connection breaks before the service sees it. `cut_after`:
 * the service does it, and its answer is lost. `truncated`: half of the answer arrives. `slow`: the answer comes after
 * whoever asked has given up. `busy`, `failed` and `page` never reach the service.
 */
export const FAULTS = [
  'cut_before',
  'cut_after',
  'truncated',
  'slow',
  'busy',
  'failed',
  'failed_after',
  'page',
] as const;

export type Fault = (typeof FAULTS)[number];

/** What passed through. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  readonly fault: Fault | null;
  readonly bytes: number;
}

export interface FaultProxy {
  /** As the service's, but through the proxy. */
  readonly url: string;
  readonly passed: Passed[];
  close(): Promise<void>;
}

export const RETRY_AFTER_SECONDS = 7;
/** Milliseconds by which a slow answer comes late. */
export const SLOW = 4500;

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const forward = (to: URL, incoming: IncomingMessage, body: Buffer): Promise<Forwarded> =>
  new Promise((resolve, reject) => {
    const { host: _, ...headers } = incoming.headers;
    const outgoing = request(
      new URL(incoming.url ?? '/', to),
      { method: incoming.method ?? 'GET', headers },
      (answer) =>
        bodyOf(answer).then(
          (answered) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answered }),
          reject,
        ),
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });

const json = (response: ServerResponse, status: number, headers: Record<string, string>): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ code: status, description: 'made by the test', name: 'Fault' }));

/** Stands between a program and a service, and lets go wrong what `faultOf` says of each request. */
export async function startFaultProxy(
  service: string,
  faultOf: (request: { readonly method: string; readonly path: string; readonly at: number }) => Fault | null,
): Promise<FaultProxy> {
  const to = new URL(service);
  const passed: Passed[] = [];
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [method, path] = [incoming.method ?? '', incoming.url ?? ''];
    const at = passed.length;
    const fault = faultOf({ method, path, at });
    const body = await bodyOf(incoming);
    passed.push({ method, path, fault, bytes: body.length });
    if (fault === 'cut_before') return void incoming.socket.destroy();
    if (fault === 'busy') return json(response, 429, { 'retry-after': String(RETRY_AFTER_SECONDS) });
    if (fault === 'failed') return json(response, 500, {});
    if (fault === 'page') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>');
    const forwarded = await forward(to, incoming, body);
    if (fault === 'cut_after') return void incoming.socket.destroy();
    if (fault === 'failed_after') return json(response, 500, {});
    if (fault === 'slow') await wait(SLOW);
    response.writeHead(forwarded.status, forwarded.headers);
    if (fault !== 'truncated') return void response.end(forwarded.body);
    response.write(forwarded.body.subarray(0, Math.floor(forwarded.body.length / 2)), () => incoming.socket.destroy());
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${to.pathname}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

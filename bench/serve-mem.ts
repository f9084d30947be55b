import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import autocannon from 'autocannon';
import { enrichPosted } from '../main/flows/enrich-posted.ts';
import { postedTransaction } from '../main/heron/index.ts';
import { startLocalApi } from '../main/serve/index.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 249;
const REQUESTS = 400;
const WARM_UP = 100;
const CONNECTIONS = 100;
const ROUNDS = 3;
const END_USERS = 20;
const NO_LIMIT = 1_000_000_000;

/** Bodies of requests that never were sent before: a request that was is not kept again. */
function bodiesOf(count: number, rows: number, name: string): string[] {
  return Array.from({ length: count }, (_, request) => {
    const transactions = postedTransactions(rows, 1).map((one, at) => ({
      ...one,
      end_user_id: `company ${request % END_USERS}`,
      reference_id: `${name} ${request} ${at}`,
    }));
    return JSON.stringify({ transactions });
  });
}

interface Target {
  readonly url: string;
  readonly key: string;
}

/** Sends each body once, over a hundred connections; answers milliseconds a request. */
async function send({ url, key }: Target, bodies: readonly string[]): Promise<number> {
  let next = 0;
  const start = performance.now();
  let last = start;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: `${url}/transactions`,
      connections: CONNECTIONS,
      amount: bodies.length,
      timeout: 120,
      requests: [
        {
          method: 'POST',
          headers: { 'x-api-key': key, 'content-type': 'application/json' },
          setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] ?? '' }),
        },
      ],
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    // Its own clock ticks by the second.
    run.on('response', () => {
      last = performance.now();
    });
  });
  if (result['2xx'] !== bodies.length) throw new Error(`${bodies.length - result['2xx']} requests were not answered`);
  return (last - start) / bodies.length;
}

/** The same rows, parsed already, without HTTP, JSON or disk; milliseconds a request. */
function inProcess(bodies: readonly string[]): number {
  const items = bodies.map((body) => JSON.parse(body).transactions as readonly unknown[]);
  const start = performance.now();
  for (const one of items) {
    const posted = one.map(postedTransaction).flatMap((result) => (result.ok ? [result.value] : []));
    if ([...enrichPosted(posted, 'req_bench')].length !== ROWS) throw new Error('not every row was enriched');
  }
  return (performance.now() - start) / bodies.length;
}

async function inItsOwnProcess(folder: string): Promise<Target & { readonly child: ChildProcess }> {
  const entry = join(import.meta.dirname, '../main/serve.ts');
  const options = ['--port', '0', '--data', folder, '--rate-limit', String(NO_LIMIT)];
  const child = spawn(process.execPath, [entry, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    const [url, key] = [/^http:\S+$/m.exec(out)?.[0], /key_[0-9a-f]{48}/.exec(out)?.[0]];
    if (url && key) return { url, key, child };
  }
  throw new Error(`the server ended: ${out}`);
}

/** Rate of POST /transactions over HTTP, each request kept on disk ÷ rate of enriching the same rows in process. */
export async function benchServe(): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'egret-bench-'));
  const target = await inItsOwnProcess(folder);
  try {
    await send(target, bodiesOf(WARM_UP, ROWS, 'warm-up'));
    inProcess(bodiesOf(WARM_UP, ROWS, 'warm-up'));
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const bodies = bodiesOf(REQUESTS, ROWS, `round ${round}`);
      const overHttp = await send(target, bodies);
      ratios.push(inProcess(bodies) / overHttp);
    }
    return comparisonOf(ratios);
  } finally {
    target.child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ALL_REQUESTS = 10_000;
const PART = 1000;
const FEW_ROWS = 20;
const SETTLED = 3;

/** The most that the server keeps over 10,000 requests, after its first 3,000 ÷ the most it keeps until then. */
export async function benchServeMemory(): Promise<Comparison> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const folder = mkdtempSync(join(tmpdir(), 'egret-bench-'));
  const api = await startLocalApi({ port: 0, dataFolder: folder, rateLimit: NO_LIMIT });
  try {
    const target = { url: api.server.url, key: await api.keys.generate(new Date().toISOString()) };
    const kept: number[] = [];
    for (let part = 0; part < ALL_REQUESTS / PART; part += 1) {
      await send(target, bodiesOf(PART, FEW_ROWS, `part ${part}`));
      collect();
      const { heapUsed, external } = process.memoryUsage();
      kept.push(heapUsed + external);
      console.log(part, Math.round((heapUsed + external) / 1e5) / 10, 'MB');
    }
    return comparisonOf([Math.max(...kept.slice(SETTLED)) / Math.max(...kept.slice(0, SETTLED))]);
  } finally {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

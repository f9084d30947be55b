import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowReader } from '../main/enrichment/index.ts';
import { enrichPosted } from '../main/flows/enrich-posted.ts';
import { postedTransaction } from '../main/heron/index.ts';
import { bodiesOf, send, type Target } from './posting-load.ts';
import { processorTimeOf } from './processor-time.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 249;
const REQUESTS = 400;
const WARM_UP = 100;
const ROUNDS = 5;
const NO_LIMIT = 1_000_000_000;

/** Enriching in process ÷ serving. */
export interface ServeBench {
  /** Of what the clock says: how fast it is served while the load is made beside it. */
  readonly rate: Comparison;
  /** Of processor time, which a busy machine changes little; null where it cannot be told. */
  readonly processor: Comparison | null;
}

/** Milliseconds a request, by the clock and of all processors. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** Enriches requests without HTTP, JSON or disk; it remembers texts from request to request, as the server does. */
function createInProcess(): (bodies: readonly string[]) => Cost {
  const read = rowReader();
  return (bodies) => {
    const items = bodies.map((body) => JSON.parse(body).transactions as readonly unknown[]);
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (const one of items) {
      const posted = one.map(postedTransaction).flatMap((result) => (result.ok ? [result.value] : []));
      if ([...enrichPosted(posted, 'req_bench', read)].length !== ROWS) throw new Error('not every row was enriched');
    }
    const { user, system } = process.cpuUsage(before);
    return { clock: (performance.now() - start) / bodies.length, processor: (user + system) / 1000 / bodies.length };
  };
}

interface Server extends Target {
  readonly child: ChildProcess;
}

async function inItsOwnProcess(folder: string): Promise<Server> {
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

async function overHttp(server: Server, bodies: readonly string[]): Promise<Cost> {
  const taken = () => processorTimeOf(server.child.pid ?? 0) ?? Number.NaN;
  const before = taken();
  const clock = await send(server, bodies);
  return { clock, processor: (taken() - before) / bodies.length };
}

/**
 * POST /transactions over HTTP, each request kept on disk, against enriching the same rows in process. Both sides read
 * each row for the first time, and both remember texts from request to request.
 */
export async function benchServe(): Promise<ServeBench> {
  const folder = mkdtempSync(join(tmpdir(), 'egret-bench-'));
  const server = await inItsOwnProcess(folder);
  const inProcess = createInProcess();
  try {
    const warmUp = bodiesOf(WARM_UP, ROWS, 0);
    await send(server, warmUp);
    inProcess(warmUp);
    const [rates, processors]: [number[], number[]] = [[], []];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const bodies = bodiesOf(REQUESTS, ROWS, round);
      const [served, bare] = [await overHttp(server, bodies), inProcess(bodies)];
      rates.push(bare.clock / served.clock);
      processors.push(bare.processor / served.processor);
    }
    const isTold = processors.every((ratio) => Number.isFinite(ratio));
    return { rate: comparisonOf(rates), processor: isTold ? comparisonOf(processors) : null };
  } finally {
    server.child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

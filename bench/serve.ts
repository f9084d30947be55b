import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowReader } from '../main/enrichment/index.ts';
import { enrichPosted } from '../main/flows/enrich-posted.ts';
import { postedTransaction } from '../main/heron/index.ts';
import { enrichBytes } from '../main/serve/index.ts';
import { bodiesOf, type Target } from './posting-load.ts';
import { processorTimeOf } from './processor-time.ts';
import { type Comparison, comparisonOf } from './ratio.ts';
import { type Sender, startSender } from './sender.ts';

const ROWS = 249;
const REQUESTS = 400;
/** The round that only warms both sides up. */
const WARM_UP = 0;
const ROUNDS = 5;
const NO_LIMIT = 1_000_000_000;

/** Enriching in process ÷ serving. */
export interface ServeBench {
  /** Of what the clock says: how fast it is served while the load is made beside it. */
  readonly rate: Comparison;
  /** The same against enriching that also reads and checks the body, and writes the answer and what is kept. */
  readonly whole: Comparison;
  /** `rate` of processor time, which a busy machine changes little; null where it cannot be told. */
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

/** Does in process all that the server does for a body but HTTP and disk; answers milliseconds a request. */
function createWholeInProcess(): (bodies: readonly string[]) => number {
  const read = rowReader();
  const posting = { owner: 'bench', digest: '', created: '' };
  return (bodies) => {
    const came = bodies.map((body) => Buffer.from(body));
    const start = performance.now();
    for (const body of came) enrichBytes(body, posting, read);
    return (performance.now() - start) / bodies.length;
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

async function overHttp({ child, url, key }: Server, sender: Sender, seed: number, requests: number): Promise<Cost> {
  const taken = () => processorTimeOf(child.pid ?? 0) ?? Number.NaN;
  const before = taken();
  const clock = await sender.send({ target: { url, key }, requests, rows: ROWS, seed });
  return { clock, processor: (taken() - before) / requests };
}

/**
 * POST /transactions over HTTP, each request kept on disk, against enriching the same rows in process. Both sides read
 * each row for the first time, and both remember texts from request to request.
 */
export async function benchServe(): Promise<ServeBench> {
  const folder = mkdtempSync(join(tmpdir(), 'egret-bench-'));
  const server = await inItsOwnProcess(folder);
  const sender = startSender();
  const [inProcess, wholeInProcess] = [createInProcess(), createWholeInProcess()];
  try {
    const [rates, wholes, processors]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const bodies = bodiesOf(REQUESTS, ROWS, round);
      const served = await overHttp(server, sender, round, REQUESTS);
      const [bare, whole] = [inProcess(bodies), wholeInProcess(bodies)];
      if (round === WARM_UP) continue;
      rates.push(bare.clock / served.clock);
      wholes.push(whole / served.clock);
      processors.push(bare.processor / served.processor);
    }
    const isTold = processors.every((ratio) => Number.isFinite(ratio));
    return {
      rate: comparisonOf(rates),
      whole: comparisonOf(wholes),
      processor: isTold ? comparisonOf(processors) : null,
    };
  } finally {
    sender.close();
    server.child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startLocalApi } from '../main/serve/index.ts';
import { bodiesOf, send } from './posting-load.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const PARTS = 10;
const REQUESTS_A_PART = 1000;
const ROWS = 20;
const SETTLED = 3;
const NO_LIMIT = 1_000_000_000;
const MEGABYTE = 1024 * 1024;

/** What the server keeps over 10,000 requests. */
export interface ServeMemory {
  /** The most it keeps after its first 3,000 requests ÷ the most it keeps until then. */
  readonly growth: Comparison;
  /** Megabytes kept after each thousand of requests: live objects and buffers of its thread, once garbage is collected. */
  readonly kept: readonly number[];
  /** As `growth`, of all that the process holds: its workers, and garbage that is not collected yet. */
  readonly growthOfProcess: Comparison;
  /** Megabytes that the process holds after each thousand of requests. */
  readonly held: readonly number[];
}

const growthOf = (series: readonly number[]): Comparison =>
  comparisonOf([Math.max(...series.slice(SETTLED)) / Math.max(...series.slice(0, SETTLED))]);

/** Sends 10,000 requests of 20 new rows each over a hundred connections. */
export async function benchServeMemory(): Promise<ServeMemory> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const folder = mkdtempSync(join(tmpdir(), 'egret-bench-'));
  const api = await startLocalApi({ port: 0, dataFolder: folder, rateLimit: NO_LIMIT });
  try {
    const target = { url: api.server.url, key: await api.keys.generate(new Date().toISOString()) };
    const [kept, held]: [number[], number[]] = [[], []];
    for (let part = 0; part < PARTS; part += 1) {
      await send(target, bodiesOf(REQUESTS_A_PART, ROWS, part));
      collect();
      const { heapUsed, external, rss } = process.memoryUsage();
      kept.push(Math.round((heapUsed + external) / MEGABYTE));
      held.push(Math.round(rss / MEGABYTE));
    }
    return { growth: growthOf(kept), kept, growthOfProcess: growthOf(held), held };
  } finally {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

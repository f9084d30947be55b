import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Program, programOf, temporaryFolder } from './running-api.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** Only on the first start of a folder. */
  readonly key: string | null;
}

/** `npm run serve`, until it has told its address. */
async function serve(folder: string): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, 'main/serve.ts'), '--port', '0', '--data', folder]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    const url = /^http:\S+$/m.exec(out)?.[0];
    if (url) return { child, url, key: /key_[0-9a-f]{48}/.exec(out)?.[0] ?? null };
  }
  throw new Error(`the server ended: ${out}`);
}

const PER_REQUEST = 10;

const body = (request: number) => ({
  transactions: Array.from({ length: PER_REQUEST }, (_, at) => ({
    amount: -(request * PER_REQUEST + at + 1) / 100,
    description: `PAYMENT ${request} ${at}`,
    end_user_id: `company ${request % 3}`,
    reference_id: `r${request}-${at}`,
    date: '2026-01-05',
    currency: 'USD',
  })),
});

async function references(program: Program): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | null = '/transactions?include_duplicates=true&limit=10000'; next !== null; ) {
    const { body: read } = await program.ask('GET', next);
    found.push(...read.transactions.map((one: { reference_id: string }) => one.reference_id));
    next = read._meta.next_url?.replace('/api', '') ?? null;
  }
  return found;
}

const ROUNDS = 3;
const AT_ONCE = 8;
const STARTED_WITHIN = 20_000;
const RESENT = 100;

test('killed in the middle of writes: what was answered is there, a request is there whole or not at all', async () => {
  const folder = temporaryFolder();
  let key = '';
  let request = 0;
  const acknowledged = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const served = await serve(folder);
    key = served.key ?? key;
    const program = programOf(served.url, key);
    let stopped = false;
    const send = async () => {
      while (!stopped) {
        const mine = request++;
        const answered = await program.ask('POST', '/transactions', body(mine)).catch(() => null);
        if (answered === null) return;
        expect(answered.status).toBe(200);
        acknowledged.add(mine);
      }
    };
    const before = acknowledged.size;
    const senders = Array.from({ length: AT_ONCE }, send);
    await vi.waitUntil(() => acknowledged.size > before, { timeout: STARTED_WITHIN });
    await new Promise((resolve) => setTimeout(resolve, 100 + round * 137));
    served.child.kill('SIGKILL');
    await once(served.child, 'exit');
    stopped = true;
    await Promise.all(senders);
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);

  const { url } = await serve(folder);
  const program = programOf(url, key);
  const found = await references(program);
  expect(new Set(found).size).toBe(found.length);
  const counts = new Map<string, number>();
  for (const reference of found) {
    const [of = ''] = reference.split('-');
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  expect([...new Set(counts.values())]).toEqual([PER_REQUEST]);
  for (const one of acknowledged) expect(counts.get(`r${one}`)).toBe(PER_REQUEST);

  for (const one of [...acknowledged].slice(0, RESENT))
    expect((await program.ask('POST', '/transactions', body(one))).status).toBe(200);
  expect((await references(program)).sort()).toEqual(found.sort());
});

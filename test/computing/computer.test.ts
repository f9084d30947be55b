import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createComputer } from '../../main/computing/index.ts';
import {
  createCalculatedCompanies,
  createComputing,
  createOpenCompanies,
  createOvertaken,
  overtake,
} from '../../main/flows/index.ts';
import { createSyncComputing } from '../../main/sync/index.ts';
import { today } from '../../main/today.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, type EnrichmentRule } from '../../shared/model/index.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { importOf } from '../store/records.ts';

/** Enough to keep a thread busy for many turns of another one. */
const MANY = 5_000;
const NOTHING_KEPT = '0'.repeat(64);

function companyOf(rows: number): StoredCompany {
  const { company, document, statements, transactions } = importOf('march', rows);
  const said = { corrections: NO_CORRECTIONS, settings: DEFAULT_SETTINGS };
  return { company, documents: [document], statements, transactions, figures: null, ...said };
}

function computer(workerUrl?: URL) {
  const made = createComputer({ version: '1', ...(workerUrl && { workerUrl }) });
  onTestFinished(made.close);
  return made;
}

/** A worker that is nothing but this script. */
const workerOf = (script: string): URL => new URL(`data:text/javascript,${encodeURIComponent(script)}`);

test('what the worker answers is what is computed in the thread itself, and is kept for the next question', async () => {
  const here = createComputing(createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today }));
  const beside = computer();
  const stored = companyOf(3);

  const record = await beside.refreshed(stored, createOvertaken());
  expect(record).toEqual(await here.refreshed(stored, createOvertaken()));
  if (!record.ok || record.value === null) return expect.unreachable('nothing was computed');
  const { inputs } = record.value;
  expect(await beside.refreshed({ ...stored, figures: inputs }, createOvertaken())).toEqual({ ok: true, value: null });

  const kept = { inputs, stored: null };
  const page = await beside.page(kept, []);
  expect(page.ok && page.value?.currencies).toHaveLength(1);
  expect(page).toEqual(await here.page(kept, []));
  const evidence = { kind: 'review' } as const;
  expect(await beside.evidence(kept, 0, evidence)).toEqual(await here.evidence(kept, 0, evidence));
  expect(await beside.page({ inputs: NOTHING_KEPT, stored: null }, [])).toEqual({ ok: true, value: null });

  const rule: EnrichmentRule = {
    id: 'rul_1',
    name: 'All of it',
    enabled: true,
    ...{ text: null, accountId: null, direction: null, amountFrom: null, amountTo: null, currency: null },
    facts: { categorySlug: 'equity_investment', merchantName: null, merchantGroup: null, revenue: null },
    createdOn: '2024-06-01',
    createdBy: null,
  };
  for (const computing of [here, beside]) await computing.openRows('first', stored);
  const tried = await beside.preview('first', NO_CORRECTIONS, { ...NO_CORRECTIONS, rules: [rule] });
  expect(tried).toMatchObject({ ok: true, value: { changed: 3, decided: { rul_1: 3 } } });
  expect(tried).toEqual(await here.preview('first', NO_CORRECTIONS, { ...NO_CORRECTIONS, rules: [rule] }));
  expect(await beside.preview('another', NO_CORRECTIONS, NO_CORRECTIONS)).toEqual({ ok: true, value: null });
});

test('the thread that asks goes on while figures are computed', async () => {
  const stored = companyOf(MANY);
  let turns = 0;
  let isComputing = true;
  const count = async (): Promise<void> => {
    while (isComputing) {
      await wait(1);
      turns += 1;
    }
  };
  const computed = computer().refreshed(stored, createOvertaken());
  const counted = count();
  expect(await computed).toMatchObject({ ok: true, value: { companyId: stored.company.id } });
  isComputing = false;
  await counted;
  expect(turns).toBeGreaterThan(20);
});

test('what is overtaken while the worker computes it ends early, and what overtook it is computed', async () => {
  const beside = computer();
  const stored = companyOf(3);
  const overtaken = createOvertaken();
  const first = beside.refreshed(stored, overtaken);
  // The worker has only begun to start.
  overtake(overtaken);
  const next = beside.refreshed(stored, createOvertaken());
  expect(await first).toMatchObject({ ok: false, error: { message: expect.stringContaining('newer figures') } });
  expect(await next).toMatchObject({ ok: true, value: { companyId: stored.company.id } });
});

test('a company that cannot be computed is told with the reason, and the next one is computed', async () => {
  const beside = computer();
  const stored = companyOf(3);
  expect(await beside.refreshed({ ...stored, transactions: [] }, createOvertaken())).toMatchObject({
    ok: false,
    error: { code: 'internal', message: expect.stringContaining('the rows of statement') },
  });
  expect(await beside.refreshed(stored, createOvertaken())).toMatchObject({ ok: true });
});

test.each([
  ['ends', 'process.exit(3)', 'worker_crashed'],
  ['throws', "throw new Error('broken')", 'worker_crashed'],
  [
    'has no memory left',
    "throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })",
    'out_of_memory',
  ],
])('a worker that %s while it computes is told to whoever asked', async (_, script, code) => {
  const dying = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${script} });`;
  const beside = computer(workerOf(dying));
  const asked = [
    beside.refreshed(companyOf(3), createOvertaken()),
    beside.page({ inputs: NOTHING_KEPT, stored: null }, []),
  ];
  for (const answer of await Promise.all(asked))
    expect(answer).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('Computing this company') },
    });
});

test('a worker that crashed is replaced: the next question is answered', async () => {
  const once = `
    import { parentPort } from 'node:worker_threads';
    const isSecond = process.env.EGRET_TEST_CRASHED === 'yes';
    parentPort.on('message', ({ id }) => {
      if (isSecond) parentPort.postMessage({ id, kind: 'answer', result: { ok: true, value: null } });
      else process.exit(1);
    });`;
  const beside = computer(workerOf(once));
  expect(await beside.refreshed(companyOf(3), createOvertaken())).toMatchObject({ ok: false });
  // A worker copies the environment as it starts.
  process.env['EGRET_TEST_CRASHED'] = 'yes';
  onTestFinished(() => void delete process.env['EGRET_TEST_CRASHED']);
  expect(await beside.refreshed(companyOf(3), createOvertaken())).toEqual({ ok: true, value: null });
});

test('what is being computed when it is closed is told to be cancelled', async () => {
  const beside = createComputer({ version: '1' });
  const asked = beside.refreshed(companyOf(MANY), createOvertaken());
  await beside.close();
  expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});

test('the thread that asks goes on while sync is computed, and is told what it would have computed itself', async () => {
  const calculated = createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today });
  const here = createSyncComputing(calculated);
  const beside = computer();
  const stored = companyOf(MANY);
  const choice = { content: 'transactions', maskNumbers: false } as const;
  const files = { told: [], files: [], goneFileIds: [] };
  const wanted = { stored, remotes: '/nowhere', baseUrl: 'https://x.example', ...files, choice };

  const answered: string[] = [];
  const preview = beside.pushPreview(wanted);
  void preview.then(() => answered.push('preview'));
  await wait(1);
  answered.push('a turn of the thread');
  expect(await preview).toEqual(await here.pushPreview(wanted));
  expect(answered).toEqual(['a turn of the thread', 'preview']);
  expect(await preview).toMatchObject({ ok: true, value: { rows: { length: MANY } } });
  expect(await beside.pushPlan(wanted)).toEqual(await here.pushPlan(wanted));
  expect(await beside.remoteView(wanted)).toEqual({ ok: true, value: null });
});

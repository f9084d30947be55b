import { expect, test } from 'vitest';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { FAULTS, startFaultProxy } from './fault-proxy.ts';
import { madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, pushAll, runningSync, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

/** Two pages. */
const ROWS = manyRows(1_200);
/** Company, two pages of rows, categories, figures, files, profit and loss, scorecard; after them pages of merchants. */
const READS = 8;
const MERCHANTS_A_PAGE = 200;
const QUICK = FAULTS.filter((fault) => fault !== 'slow');

test('what goes wrong with any part of a read is told, and what was read before stays as it was', {
  timeout: 240_000,
}, async () => {
  const served = await serve(temporaryFolder());
  const program = programOf(served.url, served.key ?? '');
  const stored = madeCompany('Read LLC', ROWS);
  let broken: number | null = null;
  let fault: (typeof FAULTS)[number] = 'failed';
  let from = 0;
  const proxy = await startFaultProxy(served.url, ({ at }) => (broken !== null && at - from === broken ? fault : null));
  const { sync } = await runningSync(temporaryFolder(), [stored]);
  unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, program.key));
  const companyId = stored.company.id;
  expect(await sync.pull(companyId, null)).toMatchObject({ ok: false, error: { code: 'remote_refused' } });
  await pushAll(sync, companyId);
  await untilSettled(sync);
  from = proxy.passed.length;
  const whole = unwrapped(await sync.pull(companyId, null));
  const names: string[] = [];
  let pages = 0;
  for (let hasMore = true; hasMore; pages += 1) {
    const offset = pages * MERCHANTS_A_PAGE;
    const { body } = await program.ask('GET', `/merchants/list?limit=${MERCHANTS_A_PAGE}&offset=${offset}`);
    names.push(...body.data.map(({ name }: { name: string }) => name.toLowerCase()));
    hasMore = body.has_more;
  }
  expect(pages).toBeGreaterThan(1);
  expect(proxy.passed.length - from).toBe(READS + pages);
  expect(whole.report).toMatchObject({ both: ROWS.length, onlyHere: 0, onlyThere: 0 });
  expect(whole.report).toMatchObject({ figures: [], lines: [] });
  for (const same of [whole.report.sameFigures, whole.report.sameLines]) expect(same).toBeGreaterThan(0);
  const none = { count: 0, first: [] };
  expect(whole.report.merchants).toEqual({ both: new Set(names).size, onlyHere: none, onlyThere: none });
  for (const read of [...Array(READS + 1).keys(), READS + pages - 1]) {
    fault = QUICK[read % QUICK.length] ?? 'failed';
    broken = read;
    from = proxy.passed.length;
    const result = await sync.pull(companyId, null);
    expect([fault, read, result.ok]).toEqual([fault, read, false]);
    expect(unwrapped(await sync.remote(companyId))?.readAt).toBe(whole.readAt);
  }
  await proxy.close();
});

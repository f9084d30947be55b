import { describe, expect, test } from 'vitest';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { countAt } from './count-at.ts';
import { FAULTS, RETRY_AFTER_SECONDS, SLOW, startFaultProxy } from './fault-proxy.ts';
import { madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, pushAll, runningSync, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

/** Three batches. */
const ROWS = manyRows(2_001);
/** Create, name, three batches, ready. */
const REQUESTS = 6;

/** Shorter than the slow answer of the proxy, longer than any other. */
const SHORT = { short: SLOW - 1500, long: SLOW - 1500 };

const CENTS = ROWS.reduce((sum, [, amount]) => sum + amount, 0);

describe('nothing is lost and nothing doubled, whatever goes wrong with a request', { timeout: 240_000 }, () => {
  test.each(FAULTS)('%s, at every step', async (fault) => {
    const served = await serve(temporaryFolder());
    const program = programOf(served.url, served.key ?? '');
    for (let step = 0; step < REQUESTS; step += 1) {
      const stored = madeCompany(`${fault} at ${step}`, ROWS);
      const proxy = await startFaultProxy(served.url, ({ at }) => (at === step ? fault : null));
      const { sync } = await runningSync(temporaryFolder(), [stored], fault === 'slow' ? { patience: SHORT } : {});
      unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, program.key));
      await pushAll(sync, stored.company.id);
      await untilSettled(sync);

      const items = sync.state().outbox.shipments.flatMap((shipment) => shipment.items);
      expect(items.map(({ state }) => state)).toEqual(Array(REQUESTS).fill('done'));
      expect(items.map(({ tries }) => tries)).toEqual(items.map((_, at) => (at === step ? 2 : 1)));
      expect(proxy.passed).toHaveLength(REQUESTS + 1);
      if (fault === 'busy') {
        const [first, second] = items[step]?.attempts ?? [];
        expect(first?.status).toBe(429);
        expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(RETRY_AFTER_SECONDS * 1000 - 1000);
      }
      const counted = await countAt(program, stored.company.id);
      expect(counted).toMatchObject({ endUsers: 1, cents: CENTS });
      expect(new Set(counted.references).size).toBe(ROWS.length);
      expect(counted.references).toHaveLength(ROWS.length);
      await proxy.close();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { feedbackId, withFeedback } from '../../shared/corrections/edits.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { countAt } from './count-at.ts';
import { FAULTS, RETRY_AFTER_SECONDS, SLOW, startFaultProxy } from './fault-proxy.ts';
import { madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, CORRECTIONS, pushAll, runningSync, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

/** Three batches. */
const ROWS = manyRows(2_001);
/** Create, name, three batches, ready. */
const REQUESTS = 6;

/** Shorter than the slow answer of the proxy, longer than any other. */
const SHORT = { short: SLOW - 1500, long: SLOW - 1500 };

const CENTS = ROWS.reduce((sum, [, amount]) => sum + amount, 0);

/** Every step of so many, in two rounds, so that a request that goes well lies between those that do not. */
const roundsOf = (requests: number): readonly (readonly number[])[] => {
  const steps = Array.from({ length: requests }, (_, step) => step);
  return [0, 1].map((odd) => steps.filter((step) => step % 2 === odd));
};

/** Whether a request is the first try of one of these steps: each one before it was tried twice. */
const isFirstTry = (steps: readonly number[], at: number): boolean =>
  steps.some((step, before) => step + before === at);

describe('nothing is lost and nothing doubled, whatever goes wrong with a request', { timeout: 240_000 }, () => {
  test.each(FAULTS)('%s, at every step', async (fault) => {
    const served = await serve(temporaryFolder());
    const program = programOf(served.url, served.key ?? '');
    for (const steps of roundsOf(REQUESTS)) {
      const stored = madeCompany(`${fault} at ${steps}`, ROWS);
      const proxy = await startFaultProxy(served.url, ({ at }) => (isFirstTry(steps, at) ? fault : null));
      const { sync } = await runningSync(temporaryFolder(), [stored], fault === 'slow' ? { patience: SHORT } : {});
      unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, program.key));
      await pushAll(sync, stored.company.id);
      await untilSettled(sync);

      const items = sync.state().outbox.shipments.flatMap((shipment) => shipment.items);
      expect(items.map(({ state }) => state)).toEqual(Array(REQUESTS).fill('done'));
      expect(items.map(({ tries }) => tries)).toEqual(items.map((_, at) => (steps.includes(at) ? 2 : 1)));
      expect(proxy.passed).toHaveLength(REQUESTS + steps.length);
      if (fault === 'busy')
        for (const step of steps) {
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

/** Take the row back, tell it again, ready; category, merchant. */
const REPEATED_REQUESTS = 5;

/** Those that leave it open whether the service did what it was asked, and one that does not. */
const OPEN_FAULTS = ['cut_before', 'cut_after', 'truncated', 'failed_after'] as const;

describe('what people say after a row was told arrives once, whatever goes wrong with a request', {
  timeout: 240_000,
}, () => {
  test.each(OPEN_FAULTS)('%s, at every step', async (fault) => {
    const served = await serve(temporaryFolder());
    const program = programOf(served.url, served.key ?? '');
    for (const steps of roundsOf(REPEATED_REQUESTS)) {
      const made = madeCompany(`said, ${fault} at ${steps}`, manyRows(4));
      const companyId = made.company.id;
      let from: number | null = null;
      const proxy = await startFaultProxy(served.url, ({ at }) =>
        from !== null && isFirstTry(steps, at - from) ? fault : null,
      );
      const { sync, companies } = await runningSync(temporaryFolder(), [made]);
      unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, program.key));
      await pushAll(sync, companyId);
      await untilSettled(sync);

      const [first, second] = made.transactions.flatMap(({ packed }) => unpackTransactions(packed));
      if (!first || !second) throw new Error('it has rows');
      const cells = { date: null, description: null, amount: first.amount + 1, balance: null };
      const reread = { transactionId: first.id, place: null, createdOn: '2026-06-30', createdBy: null, cells };
      const scope = { kind: 'transaction', transactionId: second.id, place: null } as const;
      const facts = { categorySlug: 'advertising', merchantName: 'Bean Media', merchantGroup: null, revenue: null };
      const said = { id: feedbackId(scope), scope, facts, createdOn: '2026-06-30', createdBy: 'Ann' };
      companies.set(companyId, {
        ...made,
        corrections: withFeedback({ ...made.corrections, cells: [reread] }, [said]),
      });
      // Merchants are told by the service's own ids.
      unwrapped(await sync.pull(companyId, null));
      from = proxy.passed.length;
      await pushAll(sync, companyId);
      await untilSettled(sync);
      await pushAll(sync, companyId, CORRECTIONS);
      await untilSettled(sync);

      expect(proxy.passed.slice(from)).toHaveLength(REPEATED_REQUESTS + steps.length);
      const counted = await countAt(program, companyId);
      const cents = manyRows(4).reduce((sum, [, amount]) => sum + amount, 1);
      expect(counted).toMatchObject({ cents, references: { length: 4 } });
      const { body } = await program.ask('GET', `/transactions/${second.id}`);
      expect(body.transaction_enriched).toMatchObject({
        annotation: { category: { label: 'Advertising' } },
        merchant: { name: 'Bean Media' },
      });
      await proxy.close();
    }
  });
});

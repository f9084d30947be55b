import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type LocalApi, startLocalApi } from '../../main/serve/index.ts';
import { type Program, programOf } from '../serve/running-api.ts';
import { outgoingSockets, watchSockets } from '../support/open-sockets.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { openCompany, openTab, PATIENCE, readSamples } from './pages.ts';

const COMPANY = 'HERONSGATE SUPPLY LLC';

interface Sent {
  readonly heron_id: string;
  readonly reference_id: string;
  readonly description: string;
  readonly amount: number;
  readonly categories: readonly { readonly label: string }[];
}

/** Sync, in every shell, with a service that the test runs: each test goes on where the last one stopped. */
export const describeSync = (driver: Driver): void =>
  describeScreen(driver, 'Sync', ({ app, folder, the, step, restart }) => {
    let service: LocalApi;
    let program: Program;

    const startService = (port: number): Promise<LocalApi> =>
      startLocalApi({ port, dataFolder: join(folder(), 'service'), rateLimit: 100_000 });
    const notice = (text: string | RegExp): Promise<void> =>
      the('sync').getByText(text).first().waitFor({ timeout: PATIENCE });
    const connectBy = async (key: string): Promise<void> => {
      await the('sync-address').fill(service.server.url);
      await the('sync-secret').fill(key);
      await the('sync-connect').click();
    };
    /** What the service has, by its own answers. */
    const there = async (): Promise<{ readonly names: readonly string[]; readonly rows: readonly Sent[] }> => {
      const users = await program.ask('GET', '/end_users');
      const { body } = await program.ask('GET', '/transactions?include_duplicates=true&limit=10000');
      return { names: users.body.end_users.map((one: { readonly name: string }) => one.name), rows: body.transactions };
    };
    const itemStates = (): Promise<(string | null)[]> =>
      the('outbox-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));
    const untilSent = (requests: number): Promise<void> =>
      expect.poll(itemStates, { timeout: PATIENCE }).toEqual(Array(requests).fill('done'));

    beforeAll(async () => {
      service = await startService(0);
      program = programOf(service.server.url, await service.keys.generate('2026-01-01T00:00:00.000Z'));
    });

    afterAll(() => service?.close());

    step('is off, says so, and opens no connection while files are read', async () => {
      await readSamples(app().page);
      await openTab(app().page, 'Sync');
      await notice(/Sync is off/);
      expect(await the('push-preview').count()).toBe(0);
      await lookOver(app().page, `${driver.name}-sync-off`);
    });

    step('says what is wrong with an address and a key, and connects with the right one', async () => {
      // Fails where it connected to anything so far.
      app().mayConnect();
      await the('sync-address').fill('http://app.herondata.io/api');
      await the('sync-secret').fill('key_wrong');
      await the('sync-test').click();
      await notice(/has to begin with https/);
      await the('sync-address').fill(service.server.url);
      await the('sync-test').click();
      await notice(/does not let you in \(401\)/);
      await the('sync-secret').fill(program.key);
      await the('sync-test').click();
      await notice(/answers and takes the secret/);
      await connectBy(program.key);
      await the('sync-connected').waitFor({ timeout: PATIENCE });
      expect(await there()).toEqual({ names: [], rows: [] });
    });

    step(
      'shows what would leave; nothing leaves before it is sent, and a service that is away is waited for',
      async () => {
        await the('sync-preview').click();
        await the('push-preview').waitFor({ timeout: PATIENCE });
        expect(await the('preview-rows').getByRole('columnheader').allTextContents()).toContain('reference_id');
        // Every column that decides is in sight, without a step to the side.
        const hidden = await the('preview-rows').evaluate(({ parentElement: frame }) =>
          frame ? frame.scrollWidth - frame.clientWidth : null,
        );
        expect(hidden).toBe(0);
        expect(await there()).toEqual({ names: [], rows: [] });
        await lookOver(app().page, `${driver.name}-sync-preview`);
        const shown = await the('preview-rows').locator('tbody tr').allTextContents();
        const count = Number(
          /([\d,]+) transactions/.exec((await the('push-preview').textContent()) ?? '')?.[1]?.replace(',', ''),
        );
        const { port } = service.server;
        await service.close();
        await the('sync-send').click();
        await notice(/Nothing listens there/);
        await lookOver(app().page, `${driver.name}-sync-waiting`);
        await the('outbox-pause').click();
        await notice(/The outbox is paused/);
        await the('outbox-pause').click();
        // The service is there again: the outbox goes on by itself.
        service = await startService(port);
        await untilSent(4);
        const { names, rows } = await there();
        expect(names).toEqual([COMPANY]);
        expect(new Set(rows.map((row) => row.reference_id)).size).toBe(rows.length);
        expect(rows).toHaveLength(count);
        // The first hundred were shown, each of them as the service has it.
        expect(shown).toHaveLength(Math.min(count, 100));
        for (const line of shown) {
          const found = rows.filter((row) => line.includes(row.reference_id));
          expect(
            found.map(({ description, amount }) => line.includes(description) && line.includes(String(amount))),
          ).toEqual([true]);
        }
      },
    );

    step('finds nothing left to send', async () => {
      await the('sync-preview').click();
      await notice(/Nothing would leave/);
    });

    step('reads the service: what was changed there is told, traced, and holds where the service wins', async () => {
      const deposit = (await there()).rows.find(({ categories }) => categories[0]?.label === 'Revenue') as Sent;
      const users = await program.ask('GET', '/end_users');
      const said = { category: { label: 'Refunds' }, transaction_heron_ids: [deposit.heron_id] };
      const id = users.body.end_users[0].heron_id as string;
      expect((await program.ask('POST', `/end_users/${id}/bulk_category_feedback`, said)).status).toBe(201);
      const named = { merchant: { merchant_name: 'Bittern Holding' }, transaction_heron_ids: [deposit.heron_id] };
      expect((await program.ask('POST', `/end_users/${id}/merchant_feedback`, named)).status).toBe(201);
      await the('sync-read').click();
      const row = the('drift-rows').locator('tr[data-kind="category"]').filter({ hasText: 'Refunds' });
      await row.waitFor({ timeout: PATIENCE });
      expect(await row.textContent()).toContain('Client feedback');
      const figure = the('drift-figures').locator('tr[data-figure="totalRevenue"]');
      await figure.getByText('1 transaction, all of it').click();
      await figure.getByText('Revenue here, Refunds there').waitFor();
      await lookOver(app().page, `${driver.name}-sync-drift`);
      const merchants = the('drift-merchants');
      await merchants.getByText(/ only there/).click();
      const known = merchants.getByRole('row').filter({ hasText: 'Bittern Holding' });
      expect(await known.getByRole('cell').allTextContents()).toEqual(['Only there', '1']);
      await known.scrollIntoViewIfNeeded();
      await lookOver(app().page, `${driver.name}-sync-merchants`);
      await the('wins-category').getByText('The service').click();
      await row.waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('keeps the outbox and what was read; a secret without a keychain is asked for again', async () => {
      await restart();
      app().mayConnect();
      await openCompany(app().page, COMPANY);
      await openTab(app().page, 'Sync');
      const asks = app().page.getByText(/was forgotten when Egret was closed/);
      const connected = the('sync-connected');
      await asks.or(connected).first().waitFor({ timeout: PATIENCE });
      if (await asks.isVisible()) {
        await connectBy(program.key);
        await connected.waitFor({ timeout: PATIENCE });
      }
      await the('remote-company').waitFor({ timeout: PATIENCE });
      expect(await the('outbox-tally').textContent()).toContain('4 of 4 requests done');
    });

    step('lists links with their status, and why', async () => {
      const integration = { name: 'Plaid', type: 'plaid_integration', resource: 'transaction' };
      await program.ask('POST', '/integrations', { integration });
      await the('sync-links').click();
      await the('link-item').fill('item-1');
      await the('link-token').fill('token');
      await the('link-create').click();
      await the('link')
        .getByText(/connects to no bank/)
        .waitFor({ timeout: PATIENCE });
      await the('link').getByRole('button', { name: 'Disable' }).click();
      await expect.poll(() => the('link').getAttribute('data-status'), { timeout: PATIENCE }).toBe('sync_disabled');
      await lookOver(app().page, `${driver.name}-sync-links`);
    });

    step('is switched off, and opens no connection any more', async () => {
      await the('sync-disconnect').click();
      await notice(/Sync is off/);
      // What was kept alive may take its time to close.
      await expect.poll(() => watchOnce(app().pid), { timeout: PATIENCE }).toEqual([]);
      const watch = watchSockets(app().pid);
      await openTab(app().page, 'Transactions');
      await openTab(app().page, 'Sync');
      await notice(/Sync is off/);
      expect(watch.stop()).toEqual([]);
    });
  });

/** What a process and those below it have open to somewhere, at this moment. */
const watchOnce = (pid: number): readonly string[] => outgoingSockets(pid).map(({ remote }) => remote);

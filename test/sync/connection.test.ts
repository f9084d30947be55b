import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { baseUrlOf } from '../../main/heron/client/index.ts';
import { programOf, runningApi, temporaryFolder } from '../serve/running-api.ts';
import { madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, pushAll, quickClock, runningSync, untilSettled, unwrapped } from './running-sync.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/sync/', import.meta.url));
const STORED = madeCompany('Connected LLC', manyRows(3));
const COMPANY = STORED.company.id;

/** A service whose certificate nobody vouches for; counts what reaches it. */
async function untrusted() {
  let requests = 0;
  const [key, cert] = ['key', 'cert'].map((part) => readFileSync(`${FIXTURES}untrusted.${part}.pem`));
  const server = createServer({ key, cert }, (_, response) => {
    requests += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}/api`, requests: () => requests };
}

test('an address is HTTPS, or of this computer, and carries no secret', () => {
  const good = [
    'https://app.herondata.io/api',
    ' https://x.example/api/ ',
    'http://127.0.0.1:4118/api',
    'http://localhost:1/a',
    'https://X.Example:443/a/../api/./',
  ];
  expect(good.map((typed) => unwrapped(baseUrlOf(typed)))).toEqual([
    'https://app.herondata.io/api',
    'https://x.example/api',
    'http://127.0.0.1:4118/api',
    'http://localhost:1/a',
    'https://x.example/api',
  ]);
  const bad = [
    '',
    'herondata.io',
    'http://app.herondata.io/api',
    'https://me:pw@x.example/',
    'https://x.example/?a=1',
    'ftp://x.example',
    'http://127.0.0.1.example/',
  ];
  expect(bad.map((typed) => [typed, baseUrlOf(typed).ok])).toEqual(bad.map((typed) => [typed, false]));
});

test('a service that does not prove who it is gets no byte, and the outbox stops and says so', async () => {
  const service = await untrusted();
  const { sync } = await runningSync(temporaryFolder(), [STORED]);
  const settings = { baseUrl: service.url, ...BY_KEY };
  const tested = await sync.test(settings, 'key_1');
  expect(tested).toMatchObject({ ok: false, error: { code: 'remote_untrusted' } });
  unwrapped(await sync.connect(settings, 'key_1'));
  await pushAll(sync, COMPANY);
  await untilSettled(sync);
  const { isPaused, pausedBecause, shipments } = sync.state().outbox;
  expect([isPaused, pausedBecause]).toEqual([true, expect.stringContaining('did not prove who it is')]);
  expect(shipments[0]?.items[0]).toMatchObject({ state: 'waiting', tries: 1 });
  expect(service.requests()).toBe(0);
});

test('a wrong key stops the outbox; with the right one it goes on, with a key or by name and password', async () => {
  const { url, newProgram } = await runningApi();
  const { key } = await newProgram();
  const { sync } = await runningSync(temporaryFolder(), [STORED]);
  const settings = { baseUrl: url, ...BY_KEY };
  expect(await sync.test(settings, 'key_wrong')).toMatchObject({ ok: false, error: { code: 'remote_unauthorised' } });
  unwrapped(await sync.connect(settings, 'key_wrong'));
  await pushAll(sync, COMPANY);
  await untilSettled(sync);
  expect(sync.state().outbox).toMatchObject({ isPaused: true, pausedBecause: expect.stringContaining('401') });

  const named = { baseUrl: url, authentication: 'basic', user: 'ann' } as const;
  unwrapped(await sync.test(named, key));
  unwrapped(await sync.connect(named, key));
  unwrapped(await sync.resume());
  await untilSettled(sync);
  const states = sync.state().outbox.shipments.flatMap(({ items }) => items.map(({ state }) => state));
  expect(states).toEqual(['done', 'done', 'done', 'done']);
});

test('what waits for one service goes to no other, and a secret is never shown to another', async () => {
  const [first, second] = [await runningApi(), await runningApi()];
  const key = (await first.newProgram()).key;
  const { sync } = await runningSync(temporaryFolder(), [STORED]);
  unwrapped(await sync.connect({ baseUrl: first.url, ...BY_KEY }, key));
  unwrapped(await sync.pause());
  await pushAll(sync, COMPANY);
  expect(await sync.connect({ baseUrl: second.url, ...BY_KEY }, null)).toMatchObject({ ok: false });
  const otherKey = (await second.newProgram()).key;
  unwrapped(await sync.connect({ baseUrl: second.url, ...BY_KEY }, otherKey));
  unwrapped(await sync.resume());
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { body } = await programOf(second.url, otherKey).ask('GET', '/end_users');
  expect(body.end_users).toEqual([]);
  unwrapped(await sync.connect({ baseUrl: first.url, ...BY_KEY }, key));
  await untilSettled(sync);
  expect(sync.state().outbox.shipments[0]?.items.every(({ state }) => state === 'done')).toBe(true);
});

test('a request that is refused says why and holds up its company alone, until it is retried or dropped', async () => {
  const { url, newProgram } = await runningApi();
  const { key } = await newProgram();
  const other = madeCompany('Other LLC', manyRows(2));
  let refuse = true;
  const { sync } = await runningSync(temporaryFolder(), [STORED, other], {
    // The service, but for the rows of one company.
    fetch: async (input, init) => {
      if (refuse && String(input).includes(`${COMPANY}/transactions`))
        return Response.json(
          { code: 422, name: 'Unprocessable Entity', description: 'amounts are too large' },
          { status: 422 },
        );
      return fetch(input, init);
    },
  });
  unwrapped(await sync.connect({ baseUrl: url, ...BY_KEY }, key));
  await pushAll(sync, COMPANY);
  await untilSettled(sync);
  await pushAll(sync, other.company.id);
  const itemsOf = (companyId: string) =>
    sync
      .state()
      .outbox.shipments.filter((one) => one.companyId === companyId)
      .flatMap(({ items }) => items);
  await expect
    .poll(() => itemsOf(other.company.id).every(({ state }) => state === 'done'), { timeout: 10_000 })
    .toBe(true);
  expect(itemsOf(COMPANY).map(({ state }) => state)).toEqual(['done', 'done', 'failed', 'waiting']);
  const [failed] = itemsOf(COMPANY).filter(({ state }) => state === 'failed');
  expect(failed?.attempts.at(-1)?.message).toContain('amounts are too large');
  refuse = false;
  unwrapped(await sync.retry([failed?.id ?? '']));
  await untilSettled(sync);
  expect(itemsOf(COMPANY).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
});

test('a secret is used for the very service that it was given for, whatever a full disk leaves of two', async () => {
  const folder = temporaryFolder();
  let kept: string | null = null;
  const secrets = {
    isKept: true,
    load: async () => kept,
    save: async (given: string) => {
      kept = given;
    },
    forget: async () => {
      kept = null;
    },
  };
  const first = await runningSync(folder, [STORED], { secrets });
  unwrapped(await first.sync.connect({ baseUrl: 'https://a.example', ...BY_KEY }, 'KEY-OF-A'));
  const settings = readFileSync(join(folder, 'connection.json'));
  unwrapped(await first.sync.connect({ baseUrl: 'https://b.example', ...BY_KEY }, 'KEY-OF-B'));
  await first.sync.close();
  // The secret of the second was kept, and its address was not.
  writeFileSync(join(folder, 'connection.json'), settings);
  const again = await runningSync(folder, [STORED], { secrets });
  expect(again.sync.state()).toMatchObject({ connection: { baseUrl: 'https://a.example' }, hasSecret: false });
  unwrapped(await again.sync.connect({ baseUrl: 'https://a.example', ...BY_KEY }, 'KEY-OF-A'));
  await again.sync.close();
  const last = await runningSync(folder, [STORED], { secrets });
  expect(last.sync.state().hasSecret).toBe(true);
});

test('switched off, nothing more is asked or sent, of what was under way either', async () => {
  const { url, newProgram } = await runningApi();
  const { key } = await newProgram();
  let requests = 0;
  let reached: () => void = () => {};
  const third = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const { sync } = await runningSync(temporaryFolder(), [STORED], {
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      requests += 1;
      if (requests === 3) reached();
      return fetch(input, init);
    },
  });
  await newProgram();
  unwrapped(await sync.connect({ baseUrl: url, ...BY_KEY }, key));
  await programOf(url, key).ask('POST', '/end_users', { end_user: { end_user_id: COMPANY, name: 'Connected LLC' } });
  const pulling = sync.pull(COMPANY, null);
  await third;
  unwrapped(await sync.disconnect());
  expect(await pulling).toMatchObject({ ok: false, error: { message: expect.stringContaining('broke off') } });
  expect(requests).toBe(3);
});

test('a service that wants fewer requests gets none of any company, nor reads, until it said', async () => {
  const { url, newProgram } = await runningApi();
  const { key } = await newProgram();
  const other = madeCompany('Another LLC', manyRows(2));
  const clock = quickClock();
  const at: number[] = [];
  const { sync } = await runningSync(temporaryFolder(), [STORED, other], {
    ...clock,
    fetch: async (input, init) => {
      at.push(clock.now());
      return at.length === 1
        ? Response.json({ code: 429 }, { status: 429, headers: { 'retry-after': '50' } })
        : fetch(input, init);
    },
  });
  unwrapped(await sync.connect({ baseUrl: url, ...BY_KEY }, key));
  unwrapped(await sync.pause());
  await pushAll(sync, COMPANY);
  await pushAll(sync, other.company.id);
  unwrapped(await sync.resume());
  await expect.poll(() => at.length).toBeGreaterThan(0);
  unwrapped(await sync.remoteCompanies());
  await untilSettled(sync);
  expect(Math.min(...at.slice(1)) - (at[0] ?? 0)).toBeGreaterThanOrEqual(50_000);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`What the desktop page may not do: not run, because ${unavailable}`);

describe.runIf(unavailable === null)('What the desktop page may not do', { timeout: 60_000 }, () => {
  let folder: string;
  let app: DesktopApp;
  let outside: Server;
  let address: string;
  const visits: string[] = [];

  beforeAll(async () => {
    outside = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('outside');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const listening = outside.address();
    address = `http://127.0.0.1:${typeof listening === 'object' && listening ? listening.port : 0}`;
    folder = await mkdtemp(join(tmpdir(), 'egret-lockdown-'));
    app = await startDesktop(join(folder, 'data'));
  }, 60_000);

  afterAll(async () => {
    // A page that was kept from leaving may wait for that for ever; nothing of it needs saving.
    await app?.kill();
    outside.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('it has nothing of Node, and of the bridge three functions that cannot be replaced', async () => {
    const found = await app.page.evaluate(() => {
      const bridge = (window as unknown as { egret: object }).egret;
      const globals = ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window);
      return { globals, bridge: Object.keys(bridge).sort(), frozen: Object.isFrozen(bridge) };
    });
    expect(found).toEqual({ globals: [], bridge: ['listen', 'pathOf', 'post'], frozen: true });
  });

  test('it is served with the strict policy, and nothing beside it', async () => {
    const found = await app.page.evaluate(async (id) => {
      const status = async (path: string): Promise<number> => (await fetch(path)).status;
      return {
        policy: (await fetch('/')).headers.get('Content-Security-Policy'),
        missing: await Promise.all(
          [
            '/../package.json',
            '/%2e%2e/package.json',
            '/..%2fpackage.json',
            `/documents/${id}`,
            '/documents/..%2f..',
          ].map(status),
        ),
      };
    }, 'a'.repeat(64));
    expect(found.policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
    expect(found.missing).toEqual([404, 404, 404, 404, 404]);
  });

  test('it reaches no network, and neither does its session in main', async () => {
    const inPage = await app.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    );
    const inMain = await app.electron.evaluate(async ({ session, net }, url) => {
      const outcome = (request: Promise<unknown>): Promise<string> =>
        request.then(
          () => 'reached',
          (error: Error) => error.message,
        );
      return [await outcome(session.defaultSession.fetch(url)), await outcome(net.fetch(url))];
    }, address);
    expect(inPage).toBe('refused');
    expect(inMain).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT']);
    expect(visits).toEqual([]);
  });

  // Before anything navigates: a page that was kept from leaving may never answer again.
  test('it gets no permission but to keep its own store', async () => {
    const granted = await app.page.evaluate(async () => {
      const names = ['geolocation', 'camera', 'microphone', 'notifications', 'midi', 'clipboard-read'];
      const states = names.map(async (name) => (await navigator.permissions.query({ name } as never)).state);
      return {
        states: [...new Set(await Promise.all(states))],
        notifications: await Notification.requestPermission(),
        persisted: await navigator.storage.persist(),
      };
    });
    expect(granted).toEqual({ states: ['denied'], notifications: 'denied', persisted: true });
  });

  test('it goes nowhere, opens nothing and embeds nothing', async () => {
    const before = app.page.url();
    const opened = await app.page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      window.location.href = url;
      return window.open(url) === null;
    }, `${address}/navigated`);
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(opened).toBe(true);
    expect(app.page.url()).toBe(before);
    expect(app.electron.windows()).toHaveLength(1);
    expect(visits).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { type BrowserPage, type ServedStore, serveOneStore } from '../../main/shell/browser/served-store.ts';
import { createHub, type Hub } from '../../main/shell/hub.ts';
import { success } from '../../shared/result.ts';
import { createWire } from '../../shared/wire.ts';

/** An application whose store is asked by the hub alone. */
function madeApplication(told: string[], isDue = false) {
  const hub = createHub(
    async () => success(null),
    () => {},
  );
  const backup = { isDue: () => isDue && hub.hasPage(), flush: async () => void told.push('backed up') };
  return { hub, backup, close: async () => void told.push('closed') };
}

/** Egret over one store, and the applications it started one after the other. */
function serving(isDue = false) {
  const told: string[] = [];
  const first = madeApplication(told, isDue);
  const hubs: Hub[] = [first.hub];
  const served = serveOneStore(first, async () => {
    const next = madeApplication(told);
    hubs.push(next.hub);
    return next;
  });
  return { served, hubs, told };
}

/** A page of a browser, and what its store was asked to do. */
function openPage(served: ServedStore, store: string, { takesOver = false, told = [] as string[] } = {}) {
  const asked: string[] = [];
  const wire = createWire(
    (message) => connection?.receive(message),
    async (name) => success(asked.push(name)),
  );
  const page: BrowserPage = {
    store,
    takesOver,
    send: (message) => wire.receive(message),
    dismiss: () => void told.push(`${store} was told`),
  };
  const connection = served.join(page);
  wire.announce();
  return { asked, close: () => connection?.close(), isServed: connection !== null };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('another store is not served while a page of the first is open, and then is', async () => {
  const { served, told } = serving();
  const first = openPage(served, 'one', { told });
  expect(openPage(served, 'two', { told }).isServed).toBe(false);
  expect(told).toEqual(['two was told']);
  first.close();
  expect(openPage(served, 'two', { told }).isServed).toBe(true);
});

test('a page of the same store goes on with what was begun', async () => {
  const { served, hubs } = serving();
  openPage(served, 'one').close();
  await settled();
  const answer = hubs[0]?.wire.call('store.saveImport', {});
  const next = openPage(served, 'one');
  expect(await answer).toEqual(success(1));
  expect(next.asked).toEqual(['store.saveImport']);
  expect(hubs).toHaveLength(1);
});

test('a store that takes over is told nothing of what was begun for the other, whose last change is backed up before', async () => {
  const { served, hubs, told } = serving(true);
  openPage(served, 'one', { told });
  await settled();
  const second = openPage(served, 'two', { takesOver: true, told });
  await settled();
  expect(told).toEqual(['backed up', 'one was told', 'closed']);
  void hubs[0]?.wire.call('store.saveImport', {});
  expect(await hubs[1]?.wire.call('store.companies', {})).toEqual(success(1));
  expect(second.asked).toEqual(['store.companies']);
});

test('what a closed page of one store left unanswered is not asked of another', async () => {
  const { served, hubs } = serving();
  openPage(served, 'one').close();
  await settled();
  void hubs[0]?.wire.call('store.saveImport', {});
  const second = openPage(served, 'two');
  await settled();
  expect(second.asked).toEqual([]);
});

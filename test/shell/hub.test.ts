import { expect, test, vi } from 'vitest';
import { type Connection, createHub, type Hub } from '../../main/shell/hub.ts';
import { createStoreClient, StoreError } from '../../main/shell/store-client.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { createWire, type WireMessage } from '../../shared/wire.ts';
import { importOf } from '../store/records.ts';

const serveNothing = async (): Promise<Result<unknown>> => success(null);

/** A page that keeps what it is sent and answers only when told. */
function silentPage(hub: Hub): { connection: Connection; inbox: WireMessage[] } {
  const inbox: WireMessage[] = [];
  return { connection: hub.connect((message) => void inbox.push(message)), inbox };
}

/** A page that serves the store. */
function servingPage(hub: Hub, serve: (name: string) => Result<unknown>): void {
  const wire = createWire(
    (message) => connection.receive(message),
    async (name) => serve(name),
  );
  const connection = hub.connect((message) => wire.receive(message));
  wire.announce();
}

test('what one page did not answer is asked of the next', async () => {
  const hub = createHub(serveNothing, () => {});
  const store = createStoreClient(hub.wire);
  const first = silentPage(hub);
  first.connection.receive({ kind: 'ready' });

  const answer = store['store.hasDocument']({ id: 'a' });
  expect(first.inbox.at(-1)).toMatchObject({ kind: 'call', name: 'store.hasDocument', args: { id: 'a' } });
  first.connection.close();
  servingPage(hub, () => success(true));

  expect(await answer).toBe(true);
});

test('what is asked while there is no page waits for one', async () => {
  const hub = createHub(serveNothing, () => {});
  const answer = createStoreClient(hub.wire)['store.companies']({});

  servingPage(hub, () => success([]));

  expect(await answer).toEqual([]);
});

test('a page that never announced itself, or no longer owns the store, answers for no one', async () => {
  const hub = createHub(serveNothing, () => {});
  const stranger = silentPage(hub);
  const owner = silentPage(hub);
  owner.connection.receive({ kind: 'ready' });

  const answer = createStoreClient(hub.wire)['store.hasDocument']({ id: 'a' });
  const call = owner.inbox.at(-1);
  const id = call?.kind === 'call' ? call.id : -1;
  stranger.connection.receive({ kind: 'reply', id, result: success(true) });
  owner.connection.receive({ kind: 'reply', id, result: success(false) });

  expect(await answer).toBe(false);
  expect(stranger.inbox).toEqual([]);
});

test('the closing of an old page does not take the store from its successor', async () => {
  const hub = createHub(serveNothing, () => {});
  const old = silentPage(hub);
  old.connection.receive({ kind: 'ready' });
  servingPage(hub, () => success(true));
  old.connection.close();

  expect(await createStoreClient(hub.wire)['store.hasDocument']({ id: 'a' })).toBe(true);
});

test('a failure of the store is an error with a sentence', async () => {
  const hub = createHub(serveNothing, () => {});
  servingPage(hub, () => failure('store_failed', 'the disk is full'));

  const saving = createStoreClient(hub.wire)['store.companies']({});

  await expect(saving).rejects.toThrow(new StoreError('the disk is full'));
});

test('one write waits for the other: two at once would cost the whole database in a crash', async () => {
  const hub = createHub(serveNothing, () => {});
  const store = createStoreClient(hub.wire);
  const { connection, inbox } = silentPage(hub);
  connection.receive({ kind: 'ready' });
  const asked = (): string[] => inbox.flatMap((message) => (message.kind === 'call' ? [message.name] : []));
  const answer = (): void => {
    const call = inbox.findLast((message) => message.kind === 'call');
    if (call) connection.receive({ kind: 'reply', id: call.id, result: success(null) });
  };

  const first = store['store.saveImport'](importOf('march'));
  const second = store['store.saveFigures']({
    companyId: 'eus_1',
    inputs: '',
    summaries: [],
    annotations: '[]',
    said: '',
    read: '',
    companyName: '',
    compared: [],
  });
  await vi.waitFor(() => expect(asked()).toEqual(['store.saveImport']));
  answer();
  await first;
  await vi.waitFor(() => expect(asked()).toEqual(['store.saveImport', 'store.saveFigures']));
  answer();
  expect(await second).toBeNull();
});

test('what is not a message of the wire is not heard', () => {
  const serve = vi.fn(serveNothing);
  const ready = vi.fn();
  const { connection, inbox } = silentPage(createHub(serve, ready));
  const forged: unknown[] = [
    null,
    undefined,
    'ready',
    [],
    { kind: 'call' },
    { kind: 'call', id: '1', name: 'app.info', args: {} },
    { kind: 'call', id: 1, name: 'x'.repeat(201), args: {} },
    { kind: 'call', id: -1, name: 'app.info', args: {} },
    { kind: 'reply', id: 1, result: { ok: 'yes' } },
    { kind: 'nonsense' },
  ];

  for (const message of forged) connection.receive(message);

  expect(serve).not.toHaveBeenCalled();
  expect(ready).not.toHaveBeenCalled();
  expect(inbox).toEqual([]);
});

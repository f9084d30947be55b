import { expect, test } from 'vitest';
import { failure, success } from '../../shared/result.ts';
import { createWire, type Wire, type WireMessage } from '../../shared/wire.ts';

/** Two ends whose messages pass through JSON; the link can be cut. */
function pair(serve: (name: string, args: unknown) => Promise<ReturnType<typeof success>>) {
  let linked = true;
  const pass = (to: () => Wire) => (message: WireMessage) => {
    if (linked) to().receive(JSON.parse(JSON.stringify(message)) as WireMessage);
  };
  const near: Wire = createWire(
    pass(() => far),
    async () => failure('not_found', 'nothing here'),
  );
  const far: Wire = createWire(
    pass(() => near),
    serve,
  );
  return {
    near,
    far,
    cut: () => {
      linked = false;
    },
    mend: () => {
      linked = true;
    },
  }; // prettier-ignore
}

test('a call is answered', async () => {
  const { near } = pair(async (name, args) => success([name, args]));
  expect(await near.call('add', { a: 1 })).toEqual({ ok: true, value: ['add', { a: 1 }] });
});

test('an error thrown while serving comes back as data', async () => {
  const { near } = pair(() => Promise.reject(new Error('disk full')));
  expect(await near.call('save', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('a call lost on the way is asked again when the other end is back', async () => {
  const { near, far, cut, mend } = pair(async () => success('saved'));
  cut();
  const reply = near.call('save', {});
  mend();
  far.announce();
  expect(await reply).toEqual({ ok: true, value: 'saved' });
});

test('a call that is asked again while it is answered is served once', async () => {
  const calls: unknown[] = [];
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { near, far } = pair(async (name) => {
    calls.push(name);
    await finished;
    return success('added');
  });
  const reply = near.call('add', {});
  far.announce();
  finish();
  expect(await reply).toEqual({ ok: true, value: 'added' });
  expect(calls).toEqual(['add']);
});

test('calls of an end that is there anew, which counts them from the first, are served', async () => {
  const calls: unknown[] = [];
  const { near, far } = pair(async (name) => success(calls.push(name)));
  await near.call('first', {});
  far.receive({ kind: 'ready' });
  far.receive({ kind: 'call', id: 1, name: 'second', args: {} });
  await Promise.resolve();
  expect(calls).toEqual(['first', 'second']);
});

test('events reach listeners until they are removed', () => {
  const { near, far } = pair(async () => success(null));
  const heard: unknown[] = [];
  const stop = near.on('changed', (payload) => heard.push(payload));
  far.emit('changed', 1);
  stop();
  far.emit('changed', 2);
  expect(heard).toEqual([1]);
});

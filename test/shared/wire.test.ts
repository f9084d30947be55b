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

test('events reach listeners until they are removed', () => {
  const { near, far } = pair(async () => success(null));
  const heard: unknown[] = [];
  const stop = near.on('changed', (payload) => heard.push(payload));
  far.emit('changed', 1);
  stop();
  far.emit('changed', 2);
  expect(heard).toEqual([1]);
});

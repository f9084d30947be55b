import { expect, test } from 'vitest';
import { pullEndUsers } from '../../../main/heron/client/pull.ts';
import { createRead } from '../../../main/heron/client/read.ts';

const NAMES = ['A', 'B', 'C', 'D'];

/** A service that lists two companies a page, of as many as it has at the moment it is asked. */
function asking(countAt: (request: number) => number) {
  let requests = 0;
  return createRead(async ({ path }) => {
    const names = NAMES.slice(NAMES.length - countAt(requests++));
    const page = Number(new URLSearchParams(path.split('?')[1]).get('page'));
    const endUsers = names.slice(2 * page - 2, 2 * page).map((name) => ({ heron_id: name, name }));
    const value = { _meta: { pages: Math.ceil(names.length / 2) }, end_users: endUsers };
    return { bytesSent: 0, result: { ok: true, value } };
  });
}

const namesIn = async (countAt: (request: number) => number) => {
  const result = await pullEndUsers(asking(countAt));
  return result.ok ? result.value.map(({ name }) => name) : result.error.code;
};

test('a list that never ends is none', async () => {
  const read = createRead(async () => {
    const value = { _meta: { next_url: '/more' }, end_users: [{ heron_id: 'A', name: 'A' }] };
    return { bytesSent: 0, result: { ok: true, value } };
  });
  expect(await pullEndUsers(read)).toMatchObject({ ok: false, error: { code: 'remote_failed' } });
});

test('a list that loses rows between its pages is read again, and not for ever', async () => {
  expect(await namesIn(() => 4)).toEqual(['A', 'B', 'C', 'D']);
  expect(await namesIn((request) => (request === 0 ? 4 : 2))).toEqual(['C', 'D']);
  expect(await namesIn((request) => (request % 2 === 0 ? 4 : 2))).toBe('remote_failed');
});

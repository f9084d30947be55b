import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal, readPush } from '../../main/sync/outbox/journal.ts';
import { temporaryFolder } from '../serve/running-api.ts';

const PUSH = { kind: 'ready', companyId: 'eus_1' } as const;
const ITEM = { title: 'Ready', state: 'waiting', tries: 0, attempts: [], notBefore: 0 } as const;
const shipment = (id: string, count = 2) => ({
  id,
  companyId: 'eus_1',
  companyName: 'One',
  baseUrl: 'https://x.example',
  createdAt: 1,
  items: Array.from({ length: count }, (_, at) => ({ ...ITEM, id: `${id}/${at}` })),
});

test('what was added is there after another start, as it was left', async () => {
  const folder = temporaryFolder();
  const journal = await openJournal(folder);
  await journal.add(shipment('s1'), [PUSH, { ...PUSH, companyId: 'eus_2' }]);
  await journal.change('s1', (item) => (item.id === 's1/1' ? { ...item, state: 'dropped' } : item));
  await journal.changeStanding((standing) => ({ ...standing, bytesSent: 7 }));
  const again = await openJournal(folder);
  expect(again.shipments).toEqual(journal.shipments);
  expect(again.shipments[0]?.items.map(({ state }) => state)).toEqual(['waiting', 'dropped']);
  expect(again.standing.bytesSent).toBe(7);
  expect(await readPush(again.placeOf(shipment('s1'), 's1/1'))).toEqual({ ...PUSH, companyId: 'eus_2' });
});

test('a shipment that a kill left without its list was never there, and its rest is removed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'half'));
  writeFileSync(join(folder, 'half', '0.json'), '{}');
  writeFileSync(join(folder, 'x.part'), '{');
  expect((await openJournal(folder)).shipments).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('changes that come at once are all kept', async () => {
  const folder = temporaryFolder();
  const journal = await openJournal(folder);
  const count = 20;
  await journal.add(shipment('s1', count), Array(count).fill(PUSH));
  await Promise.all([
    ...Array.from({ length: count }, (_, at) =>
      journal.change('s1', (item) => (item.id === `s1/${at}` ? { ...item, state: 'done' } : item)),
    ),
    ...Array.from({ length: count }, () =>
      journal.changeStanding((standing) => ({ ...standing, bytesSent: standing.bytesSent + 1 })),
    ),
  ]);
  const again = await openJournal(folder);
  expect(again.shipments[0]?.items.every(({ state }) => state === 'done')).toBe(true);
  expect(again.standing.bytesSent).toBe(count);
});

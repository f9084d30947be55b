import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RemoteCompany, RemoteRow } from '../../main/heron/client/index.ts';
import { type KeptRemote, keptRemotes } from '../../main/sync/remote/kept.ts';
import { HERE_WINS } from '../../shared/sync/drift.ts';
import { temporaryFolder } from '../serve/running-api.ts';

const ROWS = 2_001;

const rowsOf = (count: number): RemoteRow[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `txn_${at}`,
    referenceId: null,
    date: '2026-01-31',
    // What some take for the end of a line, JSON leaves as it is.
    description: `Row ${at}\u2028of\u0085a\nstranger`,
    amount: 100 + at,
    currency: 'USD',
    category: null,
    merchant: null,
    isDuplicate: false,
  }));

const COMPANY: RemoteCompany = {
  endUser: { id: 'eus_there', givenId: 'eus_1', name: 'Kestrel Ltd', status: 'processed' },
  rows: rowsOf(ROWS),
  categoryGroups: { Rent: 'expense' },
  months: {},
  files: [{ id: 'file_1', referenceId: null, fileName: 'march.pdf', fileClass: 'bank_statement' }],
  profitAndLoss: [],
  metrics: [],
  merchants: null,
};
const KEPT: KeptRemote = {
  baseUrl: 'https://service.example',
  readAt: 1,
  remoteId: 'eus_1',
  company: COMPANY,
  wins: HERE_WINS,
};

test('what is kept comes back as it was, and what stands before its rows comes without them', async () => {
  const folder = join(temporaryFolder(), 'remotes');
  const kept = keptRemotes(folder);
  expect([await kept.has('eus_1'), await kept.about('eus_1'), await kept.load('eus_1')]).toEqual([false, null, null]);
  await kept.save('eus_1', KEPT);
  expect(await kept.has('eus_1')).toBe(true);
  expect(await kept.load('eus_1')).toEqual(KEPT);
  const { rows: _rows, ...company } = COMPANY;
  expect(await kept.about('eus_1')).toEqual({ ...KEPT, company });
  await kept.save('eus_1', { ...KEPT, company: { ...COMPANY, rows: [] } });
  expect((await kept.load('eus_1'))?.company.rows).toEqual([]);
  await kept.forget('eus_1');
  expect(await readdir(folder)).toEqual([]);
});

test('whose word holds is changed beside rows that stay to the byte, and of nothing is kept nothing', async () => {
  const folder = temporaryFolder();
  const kept = keptRemotes(folder);
  await kept.save('eus_1', KEPT);
  const rowsIn = async () => (await readFile(join(folder, 'eus_1.json'), 'utf8')).split('\n').slice(1);
  const before = await rowsIn();
  const wins = { category: 'there', merchant: 'here' } as const;
  await kept.keepWins('eus_1', wins);
  expect(await kept.load('eus_1')).toEqual({ ...KEPT, wins });
  expect(await rowsIn()).toEqual(before);
  await kept.keepWins('eus_2', wins);
  expect(await kept.has('eus_2')).toBe(false);
});

test('what was kept when everything stood in one line is read still, and changed as it stands', async () => {
  const folder = temporaryFolder();
  const { profitAndLoss: _lines, merchants: _merchants, ...company } = COMPANY;
  await writeFile(join(folder, 'eus_1.json'), `${JSON.stringify({ ...KEPT, company })}\n`);
  const kept = keptRemotes(folder);
  expect(await kept.load('eus_1')).toEqual(KEPT);
  expect(await kept.about('eus_1')).toMatchObject({ remoteId: 'eus_1', company: { files: COMPANY.files } });
  const wins = { category: 'here', merchant: 'there' } as const;
  await kept.keepWins('eus_1', wins);
  expect(await kept.load('eus_1')).toEqual({ ...KEPT, wins });
});

test('an id that leads out of the folder names nothing', async () => {
  const kept = keptRemotes(temporaryFolder());
  const id = '../elsewhere';
  await expect(kept.save(id, KEPT)).rejects.toThrow(RangeError);
  expect([await kept.has(id), await kept.about(id), await kept.load(id)]).toEqual([false, null, null]);
});

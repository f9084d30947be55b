import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGate } from '../../main/flows/gate.ts';
import { createJournal } from '../../main/flows/journal.ts';
import { type Written, watchStore } from '../../main/flows/watched-store.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { success } from '../../shared/result.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { importOf } from '../store/records.ts';

let database: Database;
let store: StoreOperations;
let written: Written[];

beforeEach(() => {
  database = openDatabase();
  written = [];
  store = watchStore(storeOperations(database), createGate(), (one) => void written.push(one));
});

afterEach(() => database.delete());

const last = () => written.at(-1);

test('an import is told with its file and company, and the company that had the file before', async () => {
  await store['store.saveImport'](importOf('march', 3, 'eus_one'));
  expect(written).toEqual([
    {
      companyIds: ['eus_one'],
      note: { kind: 'import', company: 'Heron Ltd', sentence: 'march.pdf was read: 1 statement, 3 rows' },
    },
  ]);
  await store['store.saveImport'](importOf('march', 3, 'eus_two'));
  expect(last()?.companyIds).toEqual(['eus_two', 'eus_one']);
});

test('what people do to companies is told by the names they had', async () => {
  await store['store.saveImport'](importOf('march', 1, 'eus_one'));
  await store['store.createCompany']({ id: 'eus_two', name: 'Two' });
  await store['store.changeCompany']({ id: 'eus_one', changes: { name: 'One' } });
  expect(last()?.note).toEqual({ kind: 'company', company: 'Heron Ltd', sentence: 'The company is called One now' });
  await store['store.mergeCompany']({ from: 'eus_one', into: 'eus_two' });
  expect(last()?.note).toEqual({ kind: 'company', company: 'Two', sentence: 'One was merged into it' });
  await store['store.deleteCompany']({ id: 'eus_two', at: '' });
  expect(last()).toEqual({
    companyIds: ['eus_two'],
    note: { kind: 'company', company: 'Two', sentence: 'The company was deleted' },
  });
});

test('an edit is told by what people call it, which is not kept with it; one without a name by what holds then', async () => {
  await store['store.saveImport'](importOf('march', 1, 'eus_one'));
  const said = { companyId: 'eus_one', ...NO_CORRECTIONS };
  await store['store.saveCorrections']({ ...said, label: 'Insurance: 3 rows' });
  expect(last()?.note).toEqual({ kind: 'edit', company: 'Heron Ltd', sentence: 'Insurance: 3 rows' });
  expect(await database.corrections.get('eus_one')).toEqual(said);
  await store['store.saveSettings']({
    companyId: 'eus_one',
    changed: { lowBalanceThreshold: 1 },
    label: 'Low balance',
  });
  expect(last()?.note?.sentence).toBe('Low balance');
  expect(await database.settings.get('eus_one')).toEqual({ companyId: 'eus_one', changed: { lowBalanceThreshold: 1 } });
  await store['store.saveSettings']({ companyId: 'eus_one', changed: { lowBalanceThreshold: 1 } });
  expect(last()?.note?.sentence).toBe('Settings that differ from the defaults are now: Low balance threshold');
});

test('what was not stored is not told, nor what changes nothing of a person’s', async () => {
  const broken = { ...importOf('march'), transactions: [{ nonsense: () => null }] };
  await expect(store['store.saveImport'](broken as never)).rejects.toThrow();
  await store['store.saveFigures']({
    companyId: 'eus_1',
    inputs: '',
    summaries: [],
    annotations: '[]',
    said: '',
    read: '',
    companyName: '',
    compared: [],
  });
  await store['store.companies']({});
  expect(written).toEqual([]);
});

test('the log is kept in order, and goes out as a table whose cells are text', async () => {
  const files: { suggestedName: string; text: string }[] = [];
  const journal = createJournal({
    store,
    now: () => '2026-03-01T09:30:00.000Z',
    saveFile: async ({ suggestedName, bytes }) => {
      files.push({ suggestedName, text: new TextDecoder().decode(bytes) });
      return success({ kind: 'saved', location: suggestedName });
    },
  });
  await journal.note('import', 'Heron "H" Ltd', 'a.pdf was read');
  await journal.note('export', null, '=1+1.xlsx was handed over');
  await journal.write();
  expect(files).toEqual([
    {
      suggestedName: 'Egret log 2026-03-01.csv',
      text:
        '"Time","Kind","Company","What was done"\r\n' +
        '"2026-03-01T09:30:00.000Z","export","","\'=1+1.xlsx was handed over"\r\n' +
        '"2026-03-01T09:30:00.000Z","import","Heron ""H"" Ltd","a.pdf was read"\r\n',
    },
  ]);
});

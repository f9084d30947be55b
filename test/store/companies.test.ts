import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { FEEDBACK, importOf } from './records.ts';

const AT = '2026-03-01T09:30:00.000Z';
const [ONE, TWO] = ['eus_one', 'eus_two'];

let database: Database;
let store: StoreOperations;

beforeEach(async () => {
  database = openDatabase();
  store = storeOperations(database);
  await store['store.saveImport'](importOf('march', 3, ONE));
  await store['store.saveImport'](importOf('april', 2, ONE));
  await store['store.saveImport'](importOf('may', 2, TWO));
});

afterEach(() => database.delete());

const files = async (id: string): Promise<string[] | undefined> =>
  (await store['store.company']({ id }))?.documents.map(({ fileName }) => fileName).sort();
/** Everything of a company but when it was opened. */
const whole = (id: string) => store['store.company']({ id });
const said = (id: string, feedback = [FEEDBACK]) =>
  store['store.saveCorrections']({ companyId: id, ...NO_CORRECTIONS, feedback });

test('what a person says of a company outranks what a file calls it', async () => {
  await store['store.changeCompany']({ id: ONE, changes: { name: 'Renamed', kept: true, archived: true } });
  await store['store.saveImport'](importOf('june', 1, ONE));
  expect((await store['store.companies']({}))[0]).toEqual({
    ...{ id: ONE, name: 'Renamed', kept: true, archived: true },
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
});

test('a company that a person made stays without a file; making it again changes nothing', async () => {
  await store['store.createCompany']({ id: 'eus_new', name: 'New' });
  await store['store.moveDocument']({ id: 'document may', companyId: 'eus_new' });
  await store['store.moveDocument']({ id: 'document may', companyId: ONE });
  await store['store.createCompany']({ id: 'eus_new', name: 'Other' });
  expect((await store['store.companies']({})).map(({ id, name }) => `${id} ${name}`)).toEqual([
    'eus_new New',
    'eus_one Heron Ltd',
  ]);
});

test('a file moves with its statements, their rows and what was said of them', async () => {
  await said(ONE);
  await store['store.moveDocument']({ id: 'document march', companyId: TWO });

  expect([await files(ONE), await files(TWO)]).toEqual([['april.pdf'], ['march.pdf', 'may.pdf']]);
  const two = await whole(TWO);
  expect(two?.statements.map(({ id }) => id).sort()).toEqual(['statement march', 'statement may']);
  expect(two?.transactions.map(({ statementId }) => statementId).sort()).toEqual(['statement march', 'statement may']);
  expect([(await whole(ONE))?.corrections, two?.corrections.feedback]).toEqual([NO_CORRECTIONS, [FEEDBACK]]);
  expect((await store['store.document']({ id: 'document march' }))?.placed).toBe(true);
});

test('what is said of the figures of its statements goes along with a file', async () => {
  const figures = {
    ...{ openingBalance: 5, closingBalance: null, deposits: null },
    ...{ withdrawals: null, depositCount: null, withdrawalCount: null },
  };
  const of = (name: string) => ({
    ...{ statementId: `statement ${name}`, documentId: `document ${name}`, figures },
    ...{ createdOn: '2024-06-01', createdBy: null },
  });
  const printed = [of('march'), of('april')];
  await store['store.saveCorrections']({ companyId: ONE, ...NO_CORRECTIONS, printed });
  await store['store.moveDocument']({ id: 'document march', companyId: TWO });
  expect((await whole(ONE))?.corrections.printed).toEqual([of('april')]);
  expect((await whole(TWO))?.corrections.printed).toEqual([of('march')]);
});

test('a company that loses its last file is gone; moving a file to nowhere is refused and changes nothing', async () => {
  await store['store.moveDocument']({ id: 'document may', companyId: ONE });
  expect(await whole(TWO)).toBeNull();
  await expect(store['store.moveDocument']({ id: 'document may', companyId: TWO })).rejects.toThrow();
  expect(await files(ONE)).toEqual(['april.pdf', 'march.pdf', 'may.pdf']);
});

test('merging takes everything along, and sends there what comes for the first; twice is once', async () => {
  const ofSide = {
    ...FEEDBACK,
    id: 'side',
    scope: { kind: 'counterparty', counterparty: 'COFFEE', direction: 'out' },
  } as const;
  const theirs = { ...ofSide, facts: { ...ofSide.facts, categorySlug: 'travel' } };
  await said(ONE, [FEEDBACK, theirs]);
  await said(TWO, [ofSide]);
  for (const _ of [1, 2]) await store['store.mergeCompany']({ from: ONE, into: TWO });

  expect(await files(TWO)).toEqual(['april.pdf', 'march.pdf', 'may.pdf']);
  expect((await store['store.companies']({})).map(({ id }) => id)).toEqual([TWO]);
  expect(await store['store.holders']({})).toEqual([{ holderId: ONE, companyId: TWO }]);
  const feedback = (await whole(TWO))?.corrections.feedback ?? [];
  expect(feedback).toHaveLength(2);
  expect(feedback).toEqual(expect.arrayContaining([FEEDBACK, ofSide]));
});

test('holders of a company that is merged go on to the next', async () => {
  await store['store.mergeCompany']({ from: ONE, into: TWO });
  await store['store.createCompany']({ id: 'eus_three', name: 'Three' });
  await store['store.mergeCompany']({ from: TWO, into: 'eus_three' });
  const holders = await store['store.holders']({});
  expect(holders.map(({ holderId, companyId }) => [holderId, companyId]).sort()).toEqual([
    [ONE, 'eus_three'],
    [TWO, 'eus_three'],
  ]);
});

test('what a merge put together is taken apart as it was, whatever was read of either since', async () => {
  const rule = {
    ...{ id: 'rule', name: 'Rent', enabled: true, text: 'RENT', accountId: null, direction: null },
    ...{ amountFrom: null, amountTo: null, currency: null, facts: FEEDBACK.facts },
    ...{ createdOn: '2024-06-01', createdBy: null },
  };
  await store['store.changeCompany']({ id: ONE, changes: { name: 'Alpha', kept: true }, holderId: 'eus_alpha' });
  await store['store.saveCorrections']({ companyId: ONE, ...NO_CORRECTIONS, feedback: [FEEDBACK], rules: [rule] });
  await store['store.saveCorrections']({ companyId: TWO, ...NO_CORRECTIONS, rules: [{ ...rule, id: 'ours' }] });
  await store['store.saveSettings']({ companyId: ONE, changed: { lowBalanceThreshold: 250 } });
  const all = async () => [await whole(ONE), await whole(TWO), await store['store.holders']({})];
  const before = await all();

  const merged = await store['store.mergeCompany']({ from: ONE, into: TWO });
  expect(await whole(ONE)).toBeNull();
  for (const _ of [1, 2]) await store['store.unmergeCompany'](merged ?? expect.unreachable());
  expect(await all()).toEqual(before);

  await store['store.mergeCompany']({ from: ONE, into: TWO });
  await store['store.saveImport'](importOf('june', 1, TWO));
  await store['store.createCompany']({ id: 'eus_three', name: 'Three' });
  await store['store.moveDocument']({ id: 'document april', companyId: 'eus_three' });
  await store['store.unmergeCompany'](merged ?? expect.unreachable());
  expect([await files(ONE), await files(TWO)]).toEqual([['march.pdf'], ['june.pdf', 'may.pdf']]);
});

test('a merge stays where it is no longer told what is whose', async () => {
  const merged = (await store['store.mergeCompany']({ from: ONE, into: TWO })) ?? expect.unreachable();
  await said(TWO);
  await store['store.unmergeCompany'](merged);
  expect(await whole(ONE)).toBeNull();
  expect((await whole(TWO))?.corrections.feedback).toEqual([FEEDBACK]);

  await store['store.createCompany']({ id: ONE, name: 'Made again' });
  await said(TWO, []);
  await store['store.unmergeCompany'](merged);
  expect(await files(ONE)).toEqual([]);
});

const holders = async (): Promise<string[][]> =>
  (await store['store.holders']({})).map(({ holderId, companyId }) => [holderId, companyId]).sort();
const rename = (holderId: string) =>
  store['store.changeCompany']({ id: ONE, changes: { name: holderId, kept: true }, holderId });

test('files of the holder of a name go to a company while it is called so', async () => {
  for (const _ of [1, 2]) await rename('eus_beta');
  expect(await holders()).toEqual([['eus_beta', ONE]]);
  await rename('eus_gamma');
  expect(await holders()).toEqual([['eus_gamma', ONE]]);
  await rename(ONE);
  expect(await holders()).toEqual([]);
});

test('holders that came by a merge stay, whatever a company is called', async () => {
  await store['store.changeCompany']({ id: TWO, changes: { name: 'Beta', kept: true }, holderId: 'eus_beta' });
  await store['store.mergeCompany']({ from: TWO, into: ONE });
  for (const name of ['eus_beta', TWO, ONE]) {
    await rename(name);
    expect(await holders()).toEqual([
      ['eus_beta', ONE],
      [TWO, ONE],
    ]);
  }
});

test('a deleted company is put back as it was', async () => {
  await said(ONE);
  await store['store.saveSettings']({ companyId: ONE, changed: { lowBalanceThreshold: 250 } });
  const before = await whole(ONE);
  for (const _ of [1, 2]) await store['store.deleteCompany']({ id: ONE, at: AT });
  expect(await whole(ONE)).toBeNull();
  expect(await database.transactions.count()).toBe(1);
  expect([...(await store['store.deletedDocuments']({}))].sort()).toEqual(['document april', 'document march']);

  for (const _ of [1, 2]) await store['store.undeleteCompany']({ id: ONE });
  expect(await whole(ONE)).toEqual(before);
  expect(await store['store.deletedDocuments']({})).toEqual([]);
});

test('what was deleted in several goes is put back together', async () => {
  await said(ONE);
  await store['store.deleteCompany']({ id: ONE, at: AT });
  await store['store.saveImport'](importOf('march', 7, ONE));
  await store['store.saveImport'](importOf('june', 1, ONE));
  await store['store.deleteCompany']({ id: ONE, at: AT });
  expect(await whole(ONE)).toBeNull();
  expect([...(await store['store.deletedDocuments']({}))].sort()).toEqual([
    'document april',
    'document june',
    'document march',
  ]);

  await store['store.undeleteCompany']({ id: ONE });
  const one = await whole(ONE);
  expect(await files(ONE)).toEqual(['april.pdf', 'june.pdf', 'march.pdf']);
  expect(one?.statements.find(({ id }) => id === 'statement march')?.transactionCount).toBe(7);
  expect(one?.corrections.feedback).toEqual([FEEDBACK]);
});

test('what came again after a deletion stays as it came when the company is put back', async () => {
  await store['store.deleteCompany']({ id: ONE, at: AT });
  await store['store.saveImport'](importOf('march', 7, ONE));
  await said(ONE);
  expect(await store['store.deletedDocuments']({})).toEqual(['document april']);

  await store['store.undeleteCompany']({ id: ONE });
  const one = await whole(ONE);
  expect(await files(ONE)).toEqual(['april.pdf', 'march.pdf']);
  expect(one?.statements.find(({ id }) => id === 'statement march')?.transactionCount).toBe(7);
  expect(one?.corrections.feedback).toEqual([FEEDBACK]);
});

test('what is deleted can be forgotten', async () => {
  await store['store.deleteCompany']({ id: ONE, at: AT });
  await store['store.forgetDeleted']({});
  await store['store.undeleteCompany']({ id: ONE });
  expect(await whole(ONE)).toBeNull();
});

test('what programs keep of a company is there again once a merge is taken back', async () => {
  await store['store.createCompany']({ id: 'eus_one', name: 'One' });
  await store['store.createCompany']({ id: 'eus_two', name: 'Two' });
  const record = { id: 'eus_one/batch/req_1', companyId: 'eus_one', json: '{}' };
  await store['store.saveProgramRecord'](record);
  const merged = await store['store.mergeCompany']({ from: 'eus_one', into: 'eus_two' });
  await store['store.unmergeCompany'](merged ?? expect.unreachable());
  expect(await store['store.programRecordIds']({ prefix: 'eus_one/' })).toEqual([record.id]);
  expect(await store['store.programRecord']({ id: record.id })).toEqual(record);
});

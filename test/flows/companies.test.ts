import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CompaniesFlow, createCompanies, recentCompanies } from '../../main/flows/companies.ts';
import { companyNamed } from '../../main/flows/company-of.ts';
import { findOwner } from '../../main/flows/owner-of.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { importOf } from '../store/records.ts';
import { documentOf } from './read-documents.ts';

const HERON = companyNamed('Heron Ltd');
const ID = 'document march';
let database: Database;
let store: StoreOperations;
let companies: CompaniesFlow;
const changed: string[] = [];

beforeEach(async () => {
  changed.length = 0;
  database = openDatabase();
  store = storeOperations(database);
  companies = createCompanies({
    store,
    now: () => '2026-03-01T09:30:00.000Z',
    onChanged: (id) => void changed.push(id),
    onListed: () => {},
    onMoved: () => {},
  });
  await store['store.saveImport'](importOf('march', 2, HERON.id));
});

afterEach(() => database.delete());

const names = async (): Promise<string[]> => (await store['store.companies']({})).map(({ name }) => name).sort();
/** Whose the next file is, which names Heron Ltd. */
const next = async (): Promise<string> =>
  (await findOwner(store, documentOf('next.pdf', new Uint8Array([7])), null)).company.id;

test('a name is one company’s, however it is spelled', async () => {
  expect(await companies.create(' heron  ltd ')).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(await companies.create('Kestrel Ltd')).toMatchObject({ ok: true, value: { name: 'Kestrel Ltd' } });
  expect(await companies.rename(HERON.id, 'KESTREL LTD')).toMatchObject({ ok: false });
  expect(await names()).toEqual(['Heron Ltd', 'Kestrel Ltd']);
});

test('of companies opened within one instant the last is the latest', async () => {
  await companies.create('Avocet Ltd');
  const ids = [HERON.id, companyNamed('Avocet Ltd').id];
  for (const id of [...ids, ids[0] ?? '']) await companies.opened(id);
  expect(recentCompanies(await store['store.companies']({})).map(({ id }) => id)).toEqual(ids);
  await companies.opened(ids[1] ?? '');
  expect(recentCompanies(await store['store.companies']({})).map(({ id }) => id)).toEqual([...ids].reverse());
});

test('a renamed company keeps its id, takes what comes for either name, and can be named back', async () => {
  await companies.rename(HERON.id, 'Client 7');
  expect(await names()).toEqual(['Client 7']);
  expect(await next()).toBe(HERON.id);
  expect(await companies.create('client 7')).toMatchObject({ ok: false });
  expect((await companies.moveDocument(ID, 'CLIENT 7')).ok).toBe(true);
  expect(await companies.rename(HERON.id, 'Heron Ltd')).toMatchObject({ ok: true });
  expect(await names()).toEqual(['Heron Ltd']);
});

test('a renaming that is taken back leaves the files of that name to whoever carries it', async () => {
  await companies.rename(HERON.id, 'Beta Inc');
  await companies.rename(HERON.id, 'Heron Ltd');
  const beta = documentOf('beta.pdf', new Uint8Array([8]));
  const statements = beta.statements.map((one) => ({ ...one, account: { ...one.account, ownerName: 'Beta Inc' } }));
  const owner = await findOwner(store, { ...beta, statements }, null);
  expect(owner).toEqual({ company: companyNamed('Beta Inc'), placed: false, question: null });
});

test('a file is put into a company by its name, which is made where there is none, and stays there', async () => {
  const moved = await companies.moveDocument(ID, 'Kestrel Ltd');
  expect(moved).toMatchObject({ ok: true, value: companyNamed('Kestrel Ltd') });
  expect(await names()).toEqual(['Kestrel Ltd']);
  expect(changed.sort()).toEqual([HERON.id, companyNamed('Kestrel Ltd').id].sort());
  const before = await store['store.document']({ id: ID });
  const owner = await findOwner(store, documentOf('march.pdf', new Uint8Array([1])), before);
  expect(owner).toEqual({ company: expect.objectContaining({ name: 'Kestrel Ltd' }), placed: true, question: null });
});

test('after merging, files of both go to one; a company that is made again has its own', async () => {
  await companies.create('Kestrel Ltd');
  await companies.merge(HERON.id, companyNamed('Kestrel Ltd').id);
  expect(await next()).toBe(companyNamed('Kestrel Ltd').id);
  expect(await companies.merge(HERON.id, HERON.id)).toMatchObject({ ok: false });
  expect(await companies.merge(HERON.id, companyNamed('Kestrel Ltd').id)).toMatchObject({ ok: false });
});

test('after merging, a file can be put back under the name that went, and what comes for it goes there again', async () => {
  await companies.create('Kestrel Ltd');
  const kestrel = companyNamed('Kestrel Ltd').id;
  await companies.merge(HERON.id, kestrel);
  expect(await companies.moveDocument(ID, 'heron ltd')).toMatchObject({ ok: true, value: { id: HERON.id } });
  expect((await store['store.document']({ id: ID }))?.companyId).toBe(HERON.id);
  expect(await next()).toBe(HERON.id);
  expect(await companies.unmerge(HERON.id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

test('a merge is undone, and said so to whoever follows the two; it is not undone twice', async () => {
  await companies.create('Kestrel Ltd');
  const kestrel = companyNamed('Kestrel Ltd').id;
  await companies.merge(HERON.id, kestrel);
  changed.length = 0;
  expect(await companies.unmerge(HERON.id)).toMatchObject({ ok: true });
  expect(await names()).toEqual(['Heron Ltd', 'Kestrel Ltd']);
  expect((await store['store.document']({ id: ID }))?.companyId).toBe(HERON.id);
  expect(await next()).toBe(HERON.id);
  expect(changed.sort()).toEqual([HERON.id, kestrel].sort());
  expect(await companies.unmerge(HERON.id)).toMatchObject({ ok: false });
});

test('what is not there is said to be not there', async () => {
  for (const outcome of [
    companies.rename('eus_none', 'X'),
    companies.archive('eus_none', true),
    companies.remove('eus_none'),
    companies.putBack('eus_none'),
    companies.unmerge('eus_none'),
    companies.moveDocument('none', 'X'),
  ])
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

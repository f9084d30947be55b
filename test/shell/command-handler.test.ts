import { expect, test, vi } from 'vitest';
import type { Commands } from '../../main/commands.ts';
import { createCommandHandler } from '../../main/shell/command-handler.ts';
import { success } from '../../shared/result.ts';
import { FACTS, ofRow, rule } from '../shared/corrections/said.ts';

const add = vi.fn(async () => success({ queued: 1 }));
const read = vi.fn(async () => success(null));
const save = vi.fn(async () => success(null));
const handle = createCommandHandler({
  'intake.add': add,
  'document.read': read,
  'corrections.save': save,
} as unknown as Commands);

const ID = 'a'.repeat(64);
const SAID = { currency: 'USD', dateOrder: 'mdy', languages: ['eng', 'fra'] };
const INFERRED = { currency: null, dateOrder: null, languages: null };

test('a command of the contract runs with what it takes', async () => {
  expect(await handle('intake.add', { files: ['a.pdf'] })).toEqual(success({ queued: 1 }));
  expect(add).toHaveBeenCalledWith({ files: ['a.pdf'] });
});

test.each([SAID, INFERRED])('a file is read again by %j', async (settings) => {
  expect(await handle('document.read', { id: ID, settings })).toEqual(success(null));
  expect(read).toHaveBeenLastCalledWith({ id: ID, settings });
});

const saying = (part: object): object => ({
  companyId: 'eus_1',
  corrections: { rules: [], feedback: [], counted: [], cells: [], ...part },
});

test('corrections are saved as they were said', async () => {
  const said = saying({ rules: [rule()], feedback: [ofRow('txn_1')] });
  expect(await handle('corrections.save', said)).toEqual(success(null));
  expect(save).toHaveBeenCalledWith(said);
});

test.each([
  ['store.saveImport', {}],
  ['constructor', {}],
  ['__proto__', {}],
  ['intake.add', null],
  ['intake.add', { files: [] }],
  ['intake.add', { files: [7] }],
  ['intake.add', { files: ['x'.repeat(4097)] }],
  ['document.read', { id: '../a', settings: SAID }],
  ['document.read', { id: ID }],
  ['document.read', { id: ID, settings: { ...SAID, currency: 'dollars' } }],
  ['document.read', { id: ID, settings: { ...SAID, dateOrder: 'ydm' } }],
  ['document.read', { id: ID, settings: { ...SAID, languages: [] } }],
  ['document.read', { id: ID, settings: { ...SAID, languages: ['../eng'] } }],
  ['corrections.save', { companyId: 'eus_1' }],
  ['corrections.save', saying({ rules: [{ ...rule(), amountFrom: 0.5 }] })],
  ['corrections.save', saying({ rules: [{ ...rule(), createdOn: 'yesterday' }] })],
  ['corrections.save', saying({ rules: [rule({ facts: { ...FACTS, merchantGroup: 'debt.bank' } })] })],
  ['corrections.save', saying({ counted: [{ transactionId: '', place: null, createdOn: '2024-06-01' }] })],
])('%s with wrong arguments does nothing', async (name, args) => {
  add.mockClear();
  read.mockClear();
  save.mockClear();
  expect(await handle(name, args)).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(add).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
});

import { expect, test, vi } from 'vitest';
import type { Commands } from '../../main/commands.ts';
import { createCommandHandler } from '../../main/shell/command-handler.ts';
import { success } from '../../shared/result.ts';

const add = vi.fn(async () => success({ queued: 1 }));
const read = vi.fn(async () => success(null));
const handle = createCommandHandler({ 'intake.add': add, 'document.read': read } as unknown as Commands);

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
])('%s with wrong arguments does nothing', async (name, args) => {
  add.mockClear();
  read.mockClear();
  expect(await handle(name, args)).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(add).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
});

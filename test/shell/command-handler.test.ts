import { expect, test, vi } from 'vitest';
import type { Commands } from '../../main/commands.ts';
import { createCommandHandler } from '../../main/shell/command-handler.ts';
import { success } from '../../shared/result.ts';

const add = vi.fn(async () => success({ queued: 1 }));
const handle = createCommandHandler({ 'intake.add': add } as unknown as Commands);

test('a command of the contract runs with what it takes', async () => {
  expect(await handle('intake.add', { files: ['a.pdf'] })).toEqual(success({ queued: 1 }));
  expect(add).toHaveBeenCalledWith({ files: ['a.pdf'] });
});

test.each([
  ['store.saveImport', {}],
  ['constructor', {}],
  ['__proto__', {}],
  ['intake.add', null],
  ['intake.add', { files: [] }],
  ['intake.add', { files: [7] }],
  ['intake.add', { files: ['x'.repeat(4097)] }],
])('%s with wrong arguments does nothing', async (name, args) => {
  add.mockClear();
  expect(await handle(name, args)).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(add).not.toHaveBeenCalled();
});

import { expect, test, vi } from 'vitest';
import { isOwnPage } from '../../main/shell/desktop/page-wire.ts';

vi.mock('electron', () => ({ ipcMain: {}, protocol: {} }));

const frame = (url: string, parent: object | null = null) => ({ url, parent }) as Parameters<typeof isOwnPage>[0];

test('the page itself is heard', () => {
  expect(isOwnPage(frame('app://egret/'))).toBe(true);
});

test.each([
  ['a frame in the page', frame('app://egret/', {})],
  ['another host', frame('app://other/')],
  ['a longer host', frame('app://egret.example/')],
  ['a user name in the address', frame('app://egret@example/')],
  ['a port', frame('app://egret:8080/')],
  ['a web page', frame('https://egret/')],
  ['a file', frame('file:///app://egret/')],
  ['an empty page', frame('about:blank')],
  ['no address', frame('')],
  ['no frame', null],
])('%s is not', (_what, forged) => {
  expect(isOwnPage(forged)).toBe(false);
});

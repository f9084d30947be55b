import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openedFiles } from '../../main/shell/desktop/opened-files.ts';
import { onScreen, readWindowState, writeWindowState } from '../../main/shell/desktop/window-state.ts';

const LEFT = { x: 0, y: 0, width: 1280, height: 800 };
const RIGHT = { x: 1280, y: 0, width: 1920, height: 1080 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egret-window-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a window stands where it stood while that is within reach', () => {
  const bounds = { x: 1500, y: 40, width: 1000, height: 700 };
  expect(onScreen(bounds, [LEFT, RIGHT])).toEqual(bounds);
  expect(onScreen(bounds, [LEFT])).toBeNull();
  expect(onScreen({ ...bounds, x: 1279 }, [LEFT])).toBeNull();
  expect(onScreen({ ...bounds, x: 0, y: -30 }, [LEFT])).toBeNull();
  expect(onScreen({ ...bounds, x: -900 }, [LEFT])).toEqual({ ...bounds, x: -900 });
});

test('how it stood is kept in a file; what cannot be understood counts as nothing', () => {
  const path = join(folder, 'window.json');
  expect(readWindowState(path)).toBeNull();
  writeWindowState(path, { bounds: LEFT, maximized: true });
  expect(readWindowState(path)).toEqual({ bounds: LEFT, maximized: true });
  const misunderstood = [
    '{"bounds":{"x":0',
    'null',
    '{"maximized":true}',
    '{"bounds":{"x":0,"y":0,"width":1280},"maximized":true}',
    '{"bounds":{"x":0,"y":0,"width":1280,"height":"800"},"maximized":true}',
    '{"bounds":{"x":0,"y":0,"width":1280,"height":0},"maximized":true}',
    '{"bounds":{"x":0,"y":0.5,"width":1280,"height":800},"maximized":true}',
    '{"bounds":{"x":0,"y":0,"width":1280,"height":800}}',
  ];
  for (const text of misunderstood) {
    writeFileSync(path, text);
    expect(readWindowState(path), text).toBeNull();
  }
});

test('a start opens the files among its arguments, and nothing else', () => {
  for (const name of ['a.pdf', '-b.pdf', 'app']) writeFileSync(join(folder, name), '');
  const argv = ['/usr/bin/egret', '--no-sandbox', 'app', 'a.pdf', '-b.pdf', 'missing.pdf', '', join(folder, 'a.pdf')];
  expect(openedFiles(argv, folder, join(folder, 'app'))).toEqual([join(folder, 'a.pdf'), join(folder, 'a.pdf')]);
});

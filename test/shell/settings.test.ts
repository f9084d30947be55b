import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../main/shell/browser/settings.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-settings-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the port is the same at every start, and the one asked for is remembered', async () => {
  expect(await openSettings(folder, null)).toEqual({ port: 4117 });
  expect(await openSettings(folder, 5000)).toEqual({ port: 5000 });
  expect(await openSettings(folder, null)).toEqual({ port: 5000 });
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ port: 5000 });
});

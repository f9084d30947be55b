import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../e2e/driver.ts';
import { freePort } from '../support/free-port.ts';

const SHELL = join(ROOT, 'out', 'main', 'browser.js');
let folder: string;
let port: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-start-'));
  port = String(await freePort());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
}

function start(script: string, args: readonly string[], data = folder): Started {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, [script, '--no-open', '--data', data, ...args], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  return { child, said };
}

const address = (): RegExp => new RegExp(`^http://127\\.0\\.0\\.1:${port}/\\?token=[\\w-]{43}\n$`);

test('prints one address with a token of its own; a taken port or folder is said in a sentence, and no other is tried', async () => {
  const first = start(SHELL, ['--port', port]);
  await expect.poll(() => first.said.out, { timeout: 10_000 }).toMatch(address());

  const elsewhere = start(SHELL, ['--port', port], join(folder, 'another'));
  expect(await once(elsewhere.child, 'exit')).toEqual([1, null]);
  expect(elsewhere.said).toEqual({ out: '', err: expect.stringMatching(`^Port ${port} is taken, [^\n]*\n$`) });

  const second = start(SHELL, ['--port', String(await freePort())]);
  expect(await once(second.child, 'exit')).toEqual([1, null]);
  expect(second.said).toEqual({ out: '', err: expect.stringMatching(`^${folder} is in use, [^\n]*\n$`) });

  first.child.kill();
  expect(await once(first.child, 'exit')).toEqual([0, null]);
});

test.each([['--port', '80'], ['--port', 'x'], ['--unknown']])('refuses %s %s with the usage', async (...args) => {
  const { child, said } = start(SHELL, args);
  const [code] = await once(child, 'exit');
  expect(code).toBe(2);
  expect(said.err).toContain('Usage: npm run start:browser');
});

test.runIf(process.platform === 'linux')('npm start without a display says so and serves the browser', async () => {
  const { child, said } = start(join(ROOT, 'scripts', 'start.ts'), ['--port', port]);
  await expect.poll(() => said.out, { timeout: 10_000 }).toMatch(address());

  expect(said.err).toBe('There is no display for a window, so Egret runs in your browser instead.\n');
  child.kill();
  await once(child, 'exit');
});

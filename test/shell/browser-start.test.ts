import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowserShell } from '../../main/shell/browser/start.ts';
import { temporaryFolder } from '../serve/running-api.ts';
import { freePort } from '../support/free-port.ts';

/** A page that was built, of one file. */
function builtPage(): string {
  const built = temporaryFolder();
  mkdirSync(join(built, 'renderer'));
  writeFileSync(join(built, 'renderer', 'index.html'), '<!doctype html>page');
  return built;
}

test('a data folder is one process’s own: a second start on it, on whatever port, opens nothing in it', async () => {
  const [built, dataFolder] = [builtPage(), temporaryFolder()];
  const start = async () => startBrowserShell({ built, dataFolder, port: await freePort(), permit: () => {} });
  const first = await start();
  onTestFinished(async () => (first.ok ? first.value.close() : undefined));
  expect(first.ok).toBe(true);
  // As another process leaves it while it adds a shipment: without its list, which is written last.
  const half = join(dataFolder, 'sync', 'outbox', 'half');
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, '0.json'), '{}');

  expect(await start()).toMatchObject({ ok: false, error: { message: expect.stringContaining('is in use') } });
  expect(await readdir(half)).toEqual(['0.json']);

  if (first.ok) await first.value.close();
  const next = await start();
  expect(next.ok).toBe(true);
  if (next.ok) await next.value.close();
});

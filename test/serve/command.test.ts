import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { programOf, temporaryFolder } from './running-api.ts';

const ENTRY = fileURLToPath(new URL('../../main/serve.ts', import.meta.url));

interface Told {
  readonly out: string;
  readonly err: string;
  /** Null while it runs. */
  readonly code: number | null;
  /** Ends it, if it runs, without letting it finish anything. */
  readonly kill: () => Promise<void>;
}

/** The command, until it has told its address or has ended. */
function serve(...args: string[]): Promise<Told> {
  const child = spawn(process.execPath, [ENTRY, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  const kill = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (/^http:\S+$/m.test(out)) resolve({ out, err, code: null, kill });
    });
    child.on('close', (code) => resolve({ out, err, code, kill }));
  });
}

const keyIn = ({ out }: Told): string | undefined => /key_[0-9a-f]{48}/.exec(out)?.[0];
const urlIn = ({ out }: Told): string => /^http:\S+$/m.exec(out)?.[0] ?? '';

test('files of the command line are there, in the company whose name they print', async () => {
  const folder = temporaryFolder();
  const { pdf, truth } = makeStatement('ledger', 5);
  const path = join(folder, 'statement.pdf');
  writeFileSync(path, pdf);
  const told = await serve(path, join(folder, 'none.pdf'), '--port', '0', '--data', join(folder, 'data'));
  expect(told.err).toContain('none.pdf');
  const program = programOf(urlIn(told), keyIn(told) ?? '');
  const { end_users: endUsers } = (await program.ask('GET', '/end_users')).body;
  expect(endUsers.map(({ name }: { name: string }) => name)).toEqual([truth.holder]);
  expect((await program.ask('GET', '/transactions')).body._summary.transactions).toBe(truth.rows.length);
});

test('a key is told on the first start and when a new one is asked for, and on no other', async () => {
  const folder = temporaryFolder();
  const options = ['--port', '0', '--data', folder];
  const first = await serve(...options);
  expect(keyIn(first)).toBeDefined();
  await first.kill();
  const second = await serve(...options);
  expect(keyIn(second)).toBeUndefined();
  await second.kill();
  const third = keyIn(await serve(...options, '--new-key'));
  expect(third).toBeDefined();
  expect(third).not.toBe(keyIn(first));
});

test('a folder is one process’s until that has ended, however it ended', async () => {
  const folder = temporaryFolder();
  const first = await serve('--port', '0', '--data', folder);
  const second = await serve('--port', '0', '--data', folder);
  expect(second).toMatchObject({ code: 1, err: `${folder} is in use; name another one with --data.\n` });
  await first.kill();
  expect((await serve('--port', '0', '--data', folder)).code).toBeNull();
});

test('wrong usage ends with 2, a port that is taken with 1', async () => {
  expect(await serve('--port', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('Usage') });
  expect(await serve('--rate-limit', '0')).toMatchObject({ code: 2 });
  expect(await serve('--unknown')).toMatchObject({ code: 2 });
  const taken = createServer();
  onTestFinished(() => void taken.close());
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const told = await serve('--port', String(port), '--data', temporaryFolder());
  expect(told).toMatchObject({ code: 1, err: `Port ${port} is taken; name another one with --port.\n` });
});

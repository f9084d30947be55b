import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { watchSockets } from './open-sockets.ts';

test.runIf(process.platform === 'linux')(
  'a connection that a process below makes is seen, and where it goes',
  async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const code = `setTimeout(() => require('net').connect(${port}, '127.0.0.1'), 300); setTimeout(() => process.exit(), 800)`;
    const child = spawn('sh', ['-c', `${process.execPath} -e "${code}"; true`]);
    const watch = watchSockets(child.pid ?? 0);
    await new Promise((resolve) => child.once('exit', resolve));
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    expect(watch.stop()).toEqual([`tcp 0100007F:${hex}`]);
  },
);

import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const GUARD = fileURLToPath(new URL('../../main/shell/node-network.ts', import.meta.url));

/** In a process of its own, because the guard holds for a whole process: every way that Node has to connect somewhere. */
const PROBE = `
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { closeNodeNetwork } from ${JSON.stringify(GUARD)};
const [port, permitted] = process.argv.slice(1).map(Number);
const permit = closeNodeNetwork();
if (permitted) permit(['http://127.0.0.1:' + permitted + '/api']);
const event = (socket, name) => new Promise((resolve) => {
  socket.once(name, () => resolve('reached'));
  socket.once('error', () => resolve('refused'));
});
const ways = {
  fetch: () => fetch('http://127.0.0.1:' + port).then(() => 'reached', () => 'refused'),
  http: () => event(http.get({ host: '127.0.0.1', port }), 'response'),
  net: () => event(net.connect(port, '127.0.0.1'), 'connect'),
  options: () => event(net.createConnection({ port, host: '127.0.0.1' }), 'connect'),
  byName: () => event(net.connect({ port, host: 'localhost', family: 4 }), 'connect'),
  socket: () => event(new net.Socket().connect(port, '127.0.0.1'), 'connect'),
  tls: () => event(tls.connect({ port, host: '127.0.0.1' }), 'secureConnect'),
};
const found = {};
for (const [name, way] of Object.entries(ways)) found[name] = await way();
console.log(JSON.stringify(found));
process.exit(0);
`;

async function probe(permitted: (port: number) => number) {
  let connections = 0;
  const server = createServer((_, response) => response.end('here'));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const args = ['--input-type=module', '--eval', PROBE, String(port), String(permitted(port))];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return { found: JSON.parse(stdout) as Record<string, string>, connections };
}

test('Node connects to nothing, by none of its ways, and nothing arrives', async () => {
  const { found, connections } = await probe(() => 0);
  expect(new Set(Object.values(found))).toEqual(new Set(['refused']));
  expect(Object.keys(found)).toHaveLength(7);
  expect(connections).toBe(0);
});

test('another port of the same host is another place', async () => {
  const { found, connections } = await probe((port) => port + 1);
  expect(new Set(Object.values(found))).toEqual(new Set(['refused']));
  expect(connections).toBe(0);
});

test('what is permitted is reached, and by no other name', async () => {
  const { found } = await probe((port) => port);
  expect(found).toEqual({
    ...{ fetch: 'reached', http: 'reached', net: 'reached', options: 'reached', socket: 'reached' },
    byName: 'refused',
    // The service speaks no TLS.
    tls: 'refused',
  });
});

/** A connection that is kept open, and then no longer permitted. */
const CUT = `
import net from 'node:net';
import { once } from 'node:events';
import { closeNodeNetwork } from ${JSON.stringify(GUARD)};
const port = Number(process.argv[1]);
const permit = closeNodeNetwork();
permit(['http://127.0.0.1:' + port]);
const socket = net.connect(port, '127.0.0.1');
await once(socket, 'connect');
permit(['http://127.0.0.1:' + port]);
const before = socket.destroyed;
permit([]);
console.log(JSON.stringify([before, socket.destroyed]));
process.exit(0);
`;

test('a connection that is open is cut once it is no longer permitted', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const args = ['--input-type=module', '--eval', CUT, String(port)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toEqual([false, true]);
});

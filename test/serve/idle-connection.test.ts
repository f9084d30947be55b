import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runningApi } from './running-api.ts';

/** Longer than Node keeps an idle connection unless it is told to (five seconds, and one it allows itself). */
const IDLE_MILLISECONDS = 7000;

/** The state of an answer, and the port on this side of the connection it came over. */
async function ask(port: number, agent: Agent): Promise<readonly [number | undefined, number | undefined]> {
  const asked = request({ host: '127.0.0.1', port, path: '/api/hello_world', agent }).end();
  const [response] = await once(asked, 'response');
  await once(response.resume(), 'end');
  return [response.statusCode, asked.socket?.localPort];
}

test('a connection stays open until its program closes it: a request on an old one is answered', async () => {
  const { api } = await runningApi();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const [, first] = await ask(api.server.port, agent);
  await pause(IDLE_MILLISECONDS);
  expect(await ask(api.server.port, agent)).toEqual([200, first]);
  agent.destroy();
}, 20_000);

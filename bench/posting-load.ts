import autocannon from 'autocannon';
import { postedTransactions } from './posted-transactions.ts';

const CONNECTIONS = 100;
const END_USERS = 20;
const PATIENCE_SECONDS = 120;

/**
 * Bodies of requests that never were sent before, with rows that never were: a request that was sent is not kept again,
 * and a text that was read is remembered.
 *
 * @param seed another one makes other rows
 */
export function bodiesOf(requests: number, rows: number, seed: number): string[] {
  const all = postedTransactions(requests * rows, 1, seed);
  return Array.from({ length: requests }, (_, request) => {
    const transactions = all.slice(request * rows, (request + 1) * rows).map((one, at) => ({
      ...one,
      end_user_id: `company ${request % END_USERS}`,
      reference_id: `${seed} ${request} ${at}`,
    }));
    return JSON.stringify({ transactions });
  });
}

/** Where requests go, and with whose key. */
export interface Target {
  readonly url: string;
  readonly key: string;
}

/** Sends each body once, over a hundred connections; answers milliseconds a request. Fails where one was not answered. */
export async function send({ url, key }: Target, bodies: readonly string[]): Promise<number> {
  let next = 0;
  const start = performance.now();
  let last = start;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: `${url}/transactions`,
      connections: CONNECTIONS,
      amount: bodies.length,
      timeout: PATIENCE_SECONDS,
      requests: [
        {
          method: 'POST',
          headers: { 'x-api-key': key, 'content-type': 'application/json' },
          setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] ?? '' }),
        },
      ],
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    // Its own clock ticks by the second.
    run.on('response', () => {
      last = performance.now();
    });
  });
  if (result['2xx'] !== bodies.length) throw new Error(whatCameBack(result, bodies.length));
  return (last - start) / bodies.length;
}

const whatCameBack = ({ '2xx': done, non2xx, errors, timeouts }: autocannon.Result, sent: number): string =>
  `${done} of ${sent} requests were done, ${non2xx} refused; ${errors} connections broke, ${timeouts} answers took longer than ${PATIENCE_SECONDS} s`;

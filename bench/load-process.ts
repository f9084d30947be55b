import { bodiesOf, send, type Target } from './posting-load.ts';

/** One load: new bodies, each sent once. */
export interface LoadOrder {
  readonly target: Target;
  readonly requests: number;
  readonly rows: number;
  readonly seed: number;
}

/** The sender's side: makes what it is told to and answers milliseconds a request. */
process.on('message', async ({ target, requests, rows, seed }: LoadOrder) => {
  process.send?.(await send(target, bodiesOf(requests, rows, seed)));
});

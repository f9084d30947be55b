import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadOrder } from './load-process.ts';

/** Sends loads from a process of its own, so that what is measured here costs the sender nothing, and the other way about. */
export interface Sender {
  /** Answers milliseconds a request. Fails where one was not answered. */
  send(order: LoadOrder): Promise<number>;
  close(): void;
}

/** A sender, ready to send. */
export function startSender(): Sender {
  const child = fork(join(import.meta.dirname, 'load-process.ts'));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the sender ended')));
  ended.catch(() => {});
  return {
    send: async (order) => {
      child.send(order);
      const [clock] = await Promise.race([once(child, 'message'), ended]);
      return clock;
    },
    close: () => void child.kill(),
  };
}

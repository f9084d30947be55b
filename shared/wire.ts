import { failure, type Result } from './result.ts';

/** A message between the two ends of a wire. Plain data: it crosses IPC and JSON alike. */
export type WireMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  /** The other end is there, or there again, and serves. */
  | { readonly kind: 'ready' };

/** Answers a call by name; a thrown error becomes an `internal` failure. */
export type CallHandler = (name: string, args: unknown) => Promise<Result<unknown>>;

/** One end of a wire: calls with replies and one-way events, in both directions. */
export interface Wire {
  /** Asks the other end. A call that has no reply yet is asked again when the other end comes back. */
  call(name: string, args: unknown): Promise<Result<unknown>>;
  emit(name: string, payload: unknown): void;
  /** Adds a listener; the returned function removes it. */
  on(name: string, listener: (payload: unknown) => void): () => void;
  /** Feed every message that arrives. */
  receive(message: WireMessage): void;
  /** Say that this end serves now. */
  announce(): void;
}

/**
 * Makes one end of a wire over any transport. Calls survive the loss of the other end: they are kept until answered and
 * sent again on its `ready`. An end that was there all along serves each of them once; one that comes back may serve again
 * what it served before, so that must be idempotent.
 */
export function createWire(send: (message: WireMessage) => void, serve: CallHandler): Wire {
  const pending = new Map<number, { name: string; args: unknown; settle: (result: Result<unknown>) => void }>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  /** Calls that came since the other end was last there anew: it counts them from the first. */
  const served = new Set<number>();
  let lastId = 0;

  const answer = async (id: number, name: string, args: unknown): Promise<void> => {
    if (served.has(id)) return;
    served.add(id);
    const result = await serve(name, args).catch((error: unknown) =>
      failure('internal', `Egret could not do this: ${error instanceof Error ? error.message : String(error)}.`),
    );
    send({ kind: 'reply', id, result });
  };

  return {
    call: (name, args) =>
      new Promise((settle) => {
        lastId += 1;
        pending.set(lastId, { name, args, settle });
        send({ kind: 'call', id: lastId, name, args });
      }),
    emit: (name, payload) => send({ kind: 'event', name, payload }),
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    receive: (message) => {
      if (message.kind === 'call') void answer(message.id, message.name, message.args);
      else if (message.kind === 'event')
        for (const listener of listeners.get(message.name) ?? []) listener(message.payload);
      else if (message.kind === 'ready') {
        served.clear();
        for (const [id, { name, args }] of pending) send({ kind: 'call', id, name, args });
      } else {
        pending.get(message.id)?.settle(message.result);
        pending.delete(message.id);
      }
    },
    announce: () => send({ kind: 'ready' }),
  };
}

import type { z } from 'zod';
import type { Ask, RemoteRequest } from './exchange.ts';
import { type RemoteResult, remoteFailure } from './remote-result.ts';

/** Asks, and takes only answers of the shape that was asked for. */
export interface Read {
  readonly ask: Ask;
  read<T>(request: RemoteRequest, shape: z.ZodType<T>): Promise<RemoteResult<T>>;
}

export const createRead = (ask: Ask): Read => ({
  ask,
  read: async (request, shape) => {
    const { result } = await ask(request);
    if (!result.ok) return result;
    const checked = shape.safeParse(result.value);
    if (checked.success) return { ok: true, value: checked.data };
    const [issue] = checked.error.issues;
    const where = issue?.path.join('.') || 'its root';
    return remoteFailure(
      'remote_failed',
      `The answer to ${request.method} ${request.path.split('?')[0]} is not of the shape that Heron describes (at ${where}).`,
    );
  },
});

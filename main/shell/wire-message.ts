import { z } from 'zod';
import type { ErrorCode } from '../../shared/result.ts';
import type { WireMessage } from '../../shared/wire.ts';

const id = z.int().nonnegative();
const name = z.string().max(200);
const error = z.object({ code: z.custom<ErrorCode>((code) => typeof code === 'string'), message: z.string() });
const result = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error }),
]);

const wireMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id, name, args: z.unknown() }),
  z.object({ kind: z.literal('reply'), id, result }),
  z.object({ kind: z.literal('event'), name, payload: z.unknown() }),
  z.object({ kind: z.literal('ready') }),
]);

/** What arrived from outside as a message, or null where it is none. */
export function parseWireMessage(raw: unknown): WireMessage | null {
  const parsed = wireMessage.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

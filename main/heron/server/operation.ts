import { z } from 'zod';
import type { ReadRow } from '../../enrichment/index.ts';
import type { Companies } from './companies.ts';
import type { Engine } from './engine.ts';
import type { KnownRows } from './known-rows.ts';

/** A request whose parts were checked. */
export interface Call<Query, Body> {
  readonly owner: string;
  /** By their names in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Path and query as they were asked for, to lead to other pages. */
  readonly url: string;
  /** SHA-256 of the body as it came: the same request again has the same. */
  readonly digest: string;
}

/** What goes back. A body with a media type is text or bytes of it; any other is JSON; null: none. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly mediaType?: string;
  readonly fileName?: string;
  /** Called once all of it is sent. */
  readonly onSent?: () => void;
}

/** What handlers work with. */
export interface Context extends Engine {
  readonly companies: Companies;
  readonly knownRows: Pick<KnownRows, 'of'>;
  /** Remembers the texts of earlier requests: most statements repeat them. */
  readonly readRow: ReadRow;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Described {
  readonly group: string;
  readonly method: Method;
  /** Below `/api`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** What it does here, where that is not all that its name says; for people. */
  readonly here?: string;
  /** The state of an answer that was given. */
  readonly status: number;
  /** Asked for by anybody, without a key. */
  readonly isOpen?: boolean;
}

/** `form`: the body is `multipart/form-data`; `bytes`: it is JSON that is given to the handler as it came. */
export type BodyKind = 'json' | 'form' | 'text' | 'bytes';

/** One operation, described once for the server and for its description of itself. */
export interface Operation extends Described {
  readonly query: z.ZodObject | null;
  readonly body: z.ZodType | null;
  readonly bodyKind: BodyKind;
  readonly reply: z.ZodType | null;
  readonly handle: (context: Context, call: Call<unknown, unknown>) => Promise<Answer>;
}

/** What is said of an operation, and what it does. */
export interface OperationSpec<Q extends z.ZodObject, B extends z.ZodType> extends Described {
  readonly query?: Q;
  readonly body?: B;
  readonly bodyKind?: BodyKind;
  readonly reply?: z.ZodType;
  readonly handle: (context: Context, call: Call<z.output<Q>, z.output<B>>) => Promise<Answer>;
}

/** Declares an operation: its handler is given what its schemas let through. */
export function operation<Q extends z.ZodObject, B extends z.ZodType>(spec: OperationSpec<Q, B>): Operation {
  const { query = null, body = null, bodyKind = 'json', reply = null, handle, ...described } = spec;
  return { ...described, query, body, bodyKind, reply, handle: handle as Operation['handle'] };
}

export const json = (body: unknown, status = 200): Answer => ({ status, body });

export const JSON_TYPE = 'application/json; charset=utf-8';

/** The schema of a body that is given as it came: it is described by the schema that its reader holds it against. */
export const asItCame = (schema: z.ZodType) =>
  z
    .instanceof(Uint8Array)
    .meta(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>);

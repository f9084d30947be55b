import { checked } from './checked.ts';
import type { Answer, Context, Operation } from './operation.ts';

/** A request before its parts were checked. */
export interface Request {
  readonly owner: string;
  readonly params: Readonly<Record<string, string>>;
  /** A name given several times has several values. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Parsed JSON, the fields of a form, or text. */
  readonly body: unknown;
  readonly url: string;
  /** SHA-256 of the body as it came. */
  readonly digest: string;
}

/** Checks a request and does what it asks for. Throws `Refusal`. */
export async function perform(operation: Operation, context: Context, request: Request): Promise<Answer> {
  const query = operation.query && checked('query', operation.query, asObject(request.query));
  const body = operation.body && checked('json', operation.body, request.body);
  const { owner, params, url, digest } = request;
  return operation.handle(context, { owner, params, query, body, url, digest });
}

const asObject = (query: Request['query']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.length === 1 ? values[0] : values]));

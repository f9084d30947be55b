import { checked } from './checked.ts';
import type { Answer, Context, Operation } from './operation.ts';
import { Refusal } from './refusal.ts';

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
  mustBeKnown(Object.keys(request.query), operation);
  const query = operation.query && checked('query', operation.query, asObject(request.query));
  const body = operation.body && checked('json', operation.body, request.body);
  const { owner, params, url, digest } = request;
  return operation.handle(context, { owner, params, query, body, url, digest });
}

/**
 * Refuses names that the operation does not have. Heron may pass over them; but a filter that is passed over gives figures of
 * more than was asked for, which look as if they were of what was asked for.
 */
function mustBeKnown(names: readonly string[], { query }: Operation): void {
  const unknown = names.filter((name) => !Object.hasOwn(query?.shape ?? {}, name));
  if (unknown.length > 0)
    throw new Refusal(422, {
      query: Object.fromEntries(unknown.map((name) => [name, { _schema: ['Unknown field.'] }])),
    });
}

const asObject = (query: Request['query']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.length === 1 ? values[0] : values]));

import type { z } from 'zod';
import { groupBy } from '../../../shared/group-by.ts';
import type { Answer, Context, Operation } from './operation.ts';
import { type Problems, Refusal } from './refusal.ts';

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

function checked<T>(part: 'query' | 'json', schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message, code }) => ({ path: path.map(String), message, code }));
  const tooMany = issues.find(({ code, path }) => code === 'too_big' && path.join() === 'transactions');
  if (tooMany) throw new Refusal(413, tooMany.message);
  throw new Refusal(422, { [part]: problemsOf(issues) });
}

interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/** Issues by where they are: `{field: {_schema: [sentence]}}`, deeper where the request is. */
function problemsOf(issues: readonly Issue[]): Problems {
  const here = issues.filter(({ path }) => path.length === 0).map(({ message }) => message);
  const deeper = groupBy(
    issues.filter(({ path }) => path.length > 0),
    ({ path }) => path[0] ?? '',
  );
  const below = [...deeper].map(([name, own]) => [name, problemsOf(own.map(oneDeeper))] as const);
  return { ...(here.length > 0 && { _schema: here }), ...Object.fromEntries(below) };
}

const oneDeeper = ({ path, message }: Issue): Issue => ({ path: path.slice(1), message });

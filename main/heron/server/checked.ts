import type { z } from 'zod';
import { groupBy } from '../../../shared/group-by.ts';
import { type Problems, Refusal } from './refusal.ts';

/** A part of a request as its schema lets it through. Refuses with 413 too many transactions, and with 422 what is wrong. */
export function checked<T>(part: 'query' | 'json', schema: z.ZodType<T>, value: unknown): T {
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

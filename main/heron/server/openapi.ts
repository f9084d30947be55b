import { z } from 'zod';
import type { Operation } from './operation.ts';

const ERROR = z.object({
  code: z.int(),
  description: z.union([z.string(), z.record(z.string(), z.unknown())]),
  name: z.string(),
});

/** A schema as JSON has it; which version of the rules it follows, the whole description says. */
function described(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

const asked = (schema: z.ZodType): object => described(schema, 'input');
const answered = (schema: z.ZodType): object => described(schema, 'output');

const BODY_TYPES = {
  json: 'application/json',
  form: 'multipart/form-data',
  text: 'text/plain',
  bytes: 'application/json',
} as const;

/** The API's description of itself (OpenAPI 3.1), made from the schemas that check its requests. */
export function openApiOf(operations: readonly Operation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = `/api${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describedOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Egret: the local API', version },
    paths,
    components: {
      schemas: { Error: answered(ERROR) },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        basic: { type: 'http', scheme: 'basic' },
      },
    },
    security: [{ key: [] }, { basic: [] }],
  };
}

function describedOperation({
  group,
  summary,
  here,
  path,
  query,
  body,
  bodyKind,
  reply,
  status,
  isOpen,
}: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    tags: [group],
    summary,
    ...(here && { description: here }),
    ...(isOpen && { security: [] }),
    parameters: [...inPath, ...(query ? inQuery(query) : [])],
    ...(body && { requestBody: { content: { [BODY_TYPES[bodyKind]]: { schema: asked(body) } } } }),
    responses: {
      [status]: { description: 'Done', ...(reply && { content: { 'application/json': { schema: answered(reply) } } }) },
      default: {
        description: 'Refused',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

const inQuery = (query: z.ZodObject): object[] =>
  Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    schema: meantBy(schema),
  }));

/** What a parameter means, of which the text in the address is only the writing: a number, a day, yes or no. */
function meantBy(schema: z.ZodType): object {
  const meant = answered(schema);
  return Object.hasOwn(meant, 'type') ? meant : asked(schema);
}

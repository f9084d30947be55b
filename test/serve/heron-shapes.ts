import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv, { type ValidateFunction } from 'ajv';

const REFERENCE = fileURLToPath(new URL('../../../shared/reference/heron-openapi.json', import.meta.url));

/** The published description of Heron's API is not part of the project. */
export const hasReference = existsSync(REFERENCE);

if (!hasReference) console.warn(`Skipping the contract with Heron's description: ${REFERENCE} is not present.`);

type Schema = { [name: string]: unknown };

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  readonly components: { readonly schemas: Schema };
}

/**
 * What seed 002 shows otherwise than the description: a closing amount as a number, and money's amount as decimal text.
 * The seeds come first.
 */
const SEED_MONEY = { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }] };

/**
 * Makes a schema of OpenAPI 3.0 one of JSON Schema. Null stands for what is not known wherever a field may be left out, as
 * seed 003 does with `next_url`; a field that is required is never null unless the description says so.
 */
function translated(schema: unknown, required: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one) => translated(one, true));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, properties, items, allOf, anyOf, oneOf, additionalProperties, $ref, ...rest } = schema as Schema;
  const wanted = new Set((rest['required'] as readonly string[] | undefined) ?? []);
  const result: Schema = {
    ...rest,
    ...($ref !== undefined && { $ref }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Schema).map(([name, one]) => [name, translated(one, wanted.has(name))]),
      ),
    }),
    ...(items !== undefined && { items: translated(items, true) }),
    ...(allOf !== undefined && { allOf: translated(allOf, true) }),
    ...(anyOf !== undefined && { anyOf: translated(anyOf, true) }),
    ...(oneOf !== undefined && { oneOf: translated(oneOf, true) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: translated(additionalProperties, false) }),
  };
  return nullable || !required ? { anyOf: [{ type: 'null' }, result] } : result;
}

/** Counts of a period are whole; their means over periods, under the same names, are not. */
const MEANS = /^(?:no_|dd_reversals|low_balance_days|negative_balance_days)/;

function readDescription(): Description {
  const description = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Description;
  const { schemas } = description.components;
  const balance = schemas['AccountBalance'] as { properties: Schema };
  balance.properties['closing_amount'] = { anyOf: [{ $ref: '#/components/schemas/Money' }, { type: 'number' }] };
  const money = schemas['Money'] as { properties: Schema };
  money.properties['amount'] = SEED_MONEY;
  const row = schemas['BankStatementSummaryRow'] as { properties: Schema };
  for (const name of Object.keys(row.properties)) if (MEANS.test(name)) row.properties[name] = { type: 'number' };
  // A merchant whose site nobody knows has none.
  for (const name of ['Merchant', 'Merchant1']) {
    const merchant = schemas[name] as { properties: Schema };
    merchant.properties['url'] = { type: 'string', nullable: true };
  }
  return description;
}

/** What is looked at of a schema of OpenAPI 3.0. */
export interface PublishedSchema {
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PublishedSchema>>;
  readonly items?: PublishedSchema;
}

const DEEPEST = 8;

/** A schema without references: parts that it is put together of are joined, and of alternatives none is taken. */
function resolved(schema: Schema, schemas: Schema, depth = 0): PublishedSchema {
  if (depth > DEEPEST) return {};
  const { $ref, allOf, properties, items, ...rest } = schema as {
    readonly $ref?: string;
    readonly allOf?: readonly Schema[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
  };
  const parts = [...(allOf ?? []), ...($ref ? [schemas[$ref.split('/').at(-1) ?? ''] as Schema] : [])];
  const own = {
    ...rest,
    ...(items && { items: resolved(items, schemas, depth + 1) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, resolved(one, schemas, depth + 1)]),
      ),
    }),
  };
  return Object.assign({}, ...parts.map((part) => resolved(part, schemas, depth + 1)), own);
}

export interface PublishedOperation {
  readonly method: string;
  readonly path: string;
}

export interface HeronShapes {
  readonly operations: readonly PublishedOperation[];
  /** The schema of the JSON that an operation takes, with what it refers to put in place; null: it takes none. */
  request(method: string, path: string): PublishedSchema | null;
  /** The parameters that an operation takes in its query. */
  query(method: string, path: string): readonly { readonly name: string; readonly schema: PublishedSchema }[];
  /** What is wrong with an answer; empty where nothing is. */
  problems(method: string, path: string, status: number, body: unknown): string[];
}

/** Heron's published shapes, to hold answers against. */
export function heronShapes(): HeronShapes {
  const { paths, components } = readDescription();
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, one]) => [name, translated(one, true)]),
  );
  ajv.addSchema({ $id: 'heron', components: { schemas } });
  const compiled = new Map<string, ValidateFunction | null>();

  const published = (method: string, path: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: a document of another's making
    (paths[path] ?? paths[`${path}/`])?.[method.toLowerCase()] as any;

  const validatorOf = (method: string, path: string, status: number): ValidateFunction | null => {
    const key = `${method} ${path} ${status}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const schema = published(method, path)?.responses?.[status]?.content?.['application/json']?.schema;
    const pointed = schema && JSON.parse(JSON.stringify(translated(schema, true)).replaceAll('"#/', '"heron#/'));
    const validator = pointed ? ajv.compile(pointed) : null;
    compiled.set(key, validator);
    return validator;
  };

  return {
    request: (method, path) => {
      const schema = published(method, path)?.requestBody?.content?.['application/json']?.schema;
      return schema ? resolved(schema, components.schemas) : null;
    },
    query: (method, path) => {
      const own = published(method, path)?.parameters ?? [];
      const inQuery = own.filter((one: { readonly in: string }) => one.in === 'query');
      return inQuery.map((one: { readonly name: string; readonly schema: Schema }) => ({
        name: one.name,
        schema: resolved(one.schema, components.schemas),
      }));
    },
    operations: Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => method !== 'parameters')
        .map((method) => ({ method: method.toUpperCase(), path })),
    ),
    problems: (method, path, status, body) => {
      const validate = validatorOf(method, path, status);
      // An answer without content has none, whatever is described for it.
      if (!validate || status === 204 || validate(body)) return [];
      // That a wrong value is not null either, and fits no alternative, says nothing new.
      const telling = (validate.errors ?? []).filter(
        ({ keyword, params }) => keyword !== 'anyOf' && params['type'] !== 'null',
      );
      return [
        ...new Set(telling.map(({ instancePath, message }) => `${instancePath.replace(/\d+/g, '*')} ${message}`)),
      ];
    },
  };
}
